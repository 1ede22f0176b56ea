import { takeUnit } from '../../../src/figure/heading-unit.ts';
import { takeMark } from '../../../src/figure/mark.ts';
import { mostNameWords } from '../knowledge/headings.ts';
import { isCommentHeading } from '../knowledge/money-headings.ts';
import type { Line } from '../read/line.ts';
import type { Word } from '../read/types.ts';
import type { Heads } from '../table/heading.ts';

/** Whether reports are known to head a column so. */
export type Knows = (heading: string) => boolean;

/** A heading that names a sex and nothing else besides. */
const sexOnly =
  /^(?:(?:periodens|årets|varav|utfall|vb|för|20\d\d),? )*(?:m|k|män|pojkar|kvinnor|flickor)(?:\s?\/\s?(?:män|pojkar|kvinnor|flickor))?$/i;

/** What columns are of. */
const thing = /^(?:utfall|prognos|årsmål|period|startdatum|slutdatum|avvikelse)$/;

//   Utfall 2021 Period      2024 Prognos      KF:s Årsmål årsmål
/** Whether words are of two headings, or the ends of two: they say two things, and not one against the other, or one twice. */
export function areTwo(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  return (
    /^20\d\d(?:-\d\d-\d\d)?\s/.test(text) ||
    new Set(words).size < words.length ||
    (words.filter((word) => thing.test(word)).length > 1 && !words.includes('mot'))
  );
}

//   Prognos helår Årsmål KF:s årsmål      what says whose something is begins a heading
const whose = / (?:KF:?s|kommunfullmäktiges|nämndens)$/i;

/** Whether reports are known to head a column so. */
export function isKnown(text: string, heads: Heads): boolean {
  if (areTwo(text) || whose.test(text)) return false;
  const { role } = heads.column(text);
  const bare = takeUnit(takeMark(text).text).text;
  if (role === 'outcomeMen' || role === 'outcomeWomen')
    return sexOnly.test(bare.replace(/(\p{L})- ?(?=\p{Ll})/gu, '$1'));
  if (role !== null || isCommentHeading(bare)) return true;
  const [, own] = groupForm.exec(text) ?? [];
  return own !== undefined && isKnown(own, heads);
}

/** A heading with what stands above its group of columns: "Utfall, Egen regi". */
const groupForm = /^(.+), [^,]+$/;

//   Perioden      a narrow column breaks words where it must
//   s utfall
/** A heading's lines joined: with or without a blank between two, as reports are known to print it. */
export function headingText(lines: readonly string[], knows: Knows): string {
  const [first = '', ...others] = lines.filter((text) => text !== '');
  const ways = others.reduce<string[]>(
    (all, text) => all.flatMap((before) => [`${before} ${text}`, `${before.replace(/-$/, '')}${text}`]),
    [first],
  );
  return ways.slice(0, mostWays).find(knows) ?? ways[0]!;
}

/** So many ways to join a heading's lines are tried: all of one on seven lines. */
const mostWays = 64;

/** The words of a line that head the names of a table, as one: its first, or those behind an icon; null where none do. */
export function nameOf({ words }: Pick<Line, 'words'>, heads: Heads): Word | null {
  const [first, second] = words;
  if (!first) return null;
  return (
    nameFrom(words, 0, heads) ?? (second && isBeforeNames(first.text) ? nameFrom(words, 1, heads) : null)
  );
}

//   ●  Indikator     Nr  Indikator     Id  Indikator
/** Whether what stands first in a head may be an icon's, or the heading of the rows' numbers or codes. */
function isBeforeNames(text: string): boolean {
  return !/\p{L}{2}/u.test(text) || /^(?:nr|id|kod)[.:]?$/i.test(text);
}

//   KF:s indikatorer    Utfall
//   ^ the longest that heads names
function nameFrom(words: readonly Word[], from: number, heads: Heads): Word | null {
  for (let count = mostNameWords; count > 0; count--) {
    const own = words.slice(from, from + count);
    const text = own.map((word) => word.text).join(' ');
    if (own.length === count && /^\p{L}/u.test(text) && heads.kindOf(text))
      return count === 1 ? own[0]! : { ...own[0]!, text, right: own.at(-1)!.right };
  }
  return null;
}
