import { edits, strokesAlike } from '../../../lines/letters.ts';
import { withoutDots } from '../../../words/confusions.ts';
import { middle } from '../../extent.ts';
import { linesOf, textOf, type Line } from '../../line.ts';
import type { Word } from '../../types.ts';

/** Words that Indikator and Aktivitet tables are headed with. */
const single =
  'Indikator Aktivitet Periodens Perioden Periode Periodicitet Period utfall Utfall Årets Prognos Prognosen helår Årsmål årsmål KF:s nämndens Startdatum Slutdatum Avvikelse Bokslut Totalt män män/ pojkar kvinnor kvinnor/ flickor /'.split(
    ' ',
  );

//   kvinnor/f      a narrow column breaks these where it must
//   lickor
const broken = (
  [
    ['män/', 'pojkar'],
    ['kvinnor/', 'flickor'],
  ] as const
).flatMap(([first, second]) => [...second].map((_, at) => first + second.slice(0, at + 1)));

const known = [...single, ...broken];
const opening = ['Indikator', 'Aktivitet'];

/** Headings of one table stand no farther below one another than this, in their size. */
const pitch = 1.75;
/** On so many lines above and below the name's. */
const maxLines = 4;
/** A word of so many letters is told with one of them misread. */
const long = 5;

//   KF:s mål för verksamhetsområdet: 1,2 Stockholm är …
//                                     ^ a goal's number has points, and readers see commas
const numbered = /^(?:[^\d]*mål[^\d]*:\s)?\d(?:,\d{1,2})+\.?\s\p{Lu}/u;

/**
 * A page's words, those of goals' and tables' headings put right: goals and columns are told by them, before any word
 * is restored.
 */
export function withHeadings(words: readonly Word[]): Word[] {
  const lines = linesOf(words);
  const meant = new Map<Word, string>();
  lines.forEach((line, at) => {
    if (line.bold && numbered.test(textOf(line)))
      for (const word of line.words)
        if (/^\d(?:,\d{1,2})+$/.test(word.text)) meant.set(word, word.text.replaceAll(',', '.'));
    const name = line.words.slice(0, 2).find((word) => opening.includes(headingWord(word.text) ?? ''));
    if (!name || line.words.length < 2) return;
    for (const each of headOf(lines, at, name))
      for (const word of each.words) {
        const text = headingWord(word.text);
        if (text !== null && word.left >= name.left) meant.set(word, text);
      }
  });
  return words.map((word) => {
    const text = meant.get(word);
    if (text === undefined) return word;
    const { readings: _, ...rest } = word;
    return { ...rest, text };
  });
}

/** The lines of a head, told by the one that its name stands on. */
function headOf(lines: readonly Line[], at: number, name: Word): Line[] {
  const out = [lines[at]!];
  for (const step of [-1, 1])
    for (let n = at + step; Math.abs(n - at) <= maxLines; n += step) {
      const [line, beside] = [lines[n], lines[n - step]!];
      if (!line || Math.abs(middle(line) - middle(beside)) > pitch * name.size) break;
      if (line.words.some((word) => word.left < name.right) || line.size !== lines[at]!.size) break;
      out.push(line);
    }
  return out;
}

/** The word of a heading that was read so; null where it is none. */
export function headingWord(read: string): string | null {
  // A narrow column breaks a word anywhere: "Progno" above "s helår" is no misread "Prognos".
  if (/^[^I|!l]/.test(read) && known.some((each) => each.startsWith(read) || each.endsWith(read)))
    return read;
  if (/^(?:V[^\s\d]|[^\s\d]B)$/.test(read)) return 'VB';
  const own = alike(read);
  const same = known.find((each) => alike(each) === own && isCase(each, read));
  if (same || own.length < long) return same ?? null;
  return (
    known.find(
      (each) => alike(each).length >= long && edits(alike(each), own, 1) <= 1 && isCase(each, read),
    ) ?? null
  );
}

/** A word without what readers confuse: strokes, marks over letters, capitals. */
function alike(word: string): string {
  return strokesAlike(withoutDots(word).toLowerCase());
}

/** Whether both begin with a capital or neither does. */
function isCase(a: string, b: string): boolean {
  return /^\p{Lu}/u.test(a) === /^\p{Lu}/u.test(b) || !/^\p{L}/u.test(a);
}
