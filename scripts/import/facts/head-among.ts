import { moneyUnits } from '../knowledge/measures.ts';
import { fold } from '../lines/clean.ts';
import { mostNameWords, type Role } from '../knowledge/headings.ts';
import { areIndicators, column, kindOf } from '../table/header.ts';

/** A line that heads a table of rows, wherever in it the names are headed. */
interface HeadAmong {
  kind: 'indicator' | 'activity';
  /** What heads the names. */
  printed: string;
}

/** No head is longer, in characters. */
const longest = 400;
/** No heading that is known has more words. */
const mostWords = 5;

/** What heads names, or targets: a head has one of them, and few lines do. */
const heads = /indikator|aktivitet|m[åa]tt|mätetal|m[åa]l/i;

/** What is counted beside money is no indicator. */
const money = new RegExp(`budget|${moneyUnits}|kostnad|intäkt`, 'i');

//             Periodens    KF:s           a head of two lines, read line by line
//   Indikator utfall       årsmål
/** A word of a heading whose other words stand on another line. */
const halfHeading =
  /^(?:periodens|årets|utfall|vb|prognos|helår|(?:års)?mål|kf:?s|nämndens|totalt|varav|män|kvinnor|pojkar|flickor)[/]?$/i;

//   Nr Årsmål KF:s årsmål Indikator Periodens utfall     Aktivitet Ansvarig Startdatum Slutdatum Status
/**
 * The head that a line's words are, whatever parts them: names are headed somewhere in it, and two other headings at
 * least, more words than are not known; years side by side head outcomes ("Indikator 2022 2023 Mål 2023"). Names that
 * are headed otherwise are indicators' where the others tell it. Null for any other line.
 */
export function headAmong(line: string): HeadAmong | null {
  if (line.length > longest || !heads.test(line) || /[.!?]\s*$/.test(line)) return null;
  const words = fold(line).split(' ');
  let head: HeadAmong | null = null;
  const met = new Set<Role>();
  let [known, others, years] = [0, 0, 0];
  for (let at = 0; at < words.length;) {
    const name: number = head ? 0 : longestOf(words, at, mostNameWords, (text) => kindOf(text) !== null);
    const count: number = name || longestOf(words, at, mostWords, (text) => column(text).role !== null);
    const own = words.slice(at, at + count).join(' ');
    if (name) head = { kind: kindOf(own)!, printed: own };
    else if (count) met.add(column(own).role!);
    if (count) known += count;
    else if (head && /^20\d\d$/.test(words[at]!)) years++;
    else if (!halfHeading.test(words[at]!)) others++;
    // Most lines are prose, and told so by half their words.
    if (others > words.length / 2) return null;
    at += count || 1;
  }
  if (years > 1) met.add('outcome');
  if (years > 1 ? known + years <= others : known <= others + years) return null;
  if (head) return met.size > 1 ? head : null;
  return areIndicators(met) && !money.test(line) ? { kind: 'indicator', printed: words.join(' ') } : null;
}

/** How many words from a place on are the longest text that is known and begins with a capital; 0 where none is. */
function longestOf(
  words: readonly string[],
  at: number,
  most: number,
  isKnown: (text: string) => boolean,
): number {
  if (!/^\p{Lu}/u.test(words[at]!)) return 0;
  for (let count = Math.min(most, words.length - at); count > 0; count--)
    if (isKnown(words.slice(at, at + count).join(' '))) return count;
  return 0;
}
