import { largeMoney } from '../knowledge/measures.ts';
import { isMoneyHeading } from '../knowledge/money-headings.ts';
import { fold } from '../lines/clean.ts';
import { mostNameWords, type NameHeading, type Role } from '../knowledge/headings.ts';
import { cellsIn } from './cells.ts';
import { areIndicators, header } from './header.ts';
import type { Heads } from './heading.ts';

/** A line that heads a table. */
export interface HeadLine {
  kind: NameHeading['kind'] | 'figures';
  /** What parts its headings; `words`: no more than what parts their words. */
  parted: 'tabs' | 'blanks' | 'words';
  /** What heads the names. */
  printed: string;
}

/** No head is longer, in characters, with all its blanks. */
const longest = 400;
/** No heading that is known has more words. */
const mostWords = 5;

/** What heads money. */
const budget = new RegExp(`budget|${largeMoney}`, 'i');

/** What is counted beside money is no indicator. */
const money = new RegExp(`budget|${largeMoney}|kostnad|intäkt`, 'i');

//   "Indikator","Utfall"      Indikator | Utfall
//   Mnkr,Budget,Prognos
//   Kostnader,31,4,30,8       three cells, or five
/** What parts headings of a text whose columns are lost. */
const idle = /^"|"$|(?<=\S)(?:[",;]+|(?: ?\|)+ ?)(?=\S)/g;

//   Indikator⇥Periodens utfall⇥Årsmål      Aktivitet    Startdatum    Slutdatum      Mnkr Budget 2024 Prognos Avvikelse
/** The head that a line is, whatever parts its headings; null for any other line. */
export function headLine(line: string, heads: Heads): HeadLine | null {
  if (line.length > longest || /[.!?]\s*$/.test(line)) return null;
  if (!heads.isIn(line) && !budget.test(line)) return null;
  const parted = line.includes('\t') ? 'tabs' : /\S {2,}\S/.test(line) ? 'blanks' : 'words';
  const cells = parted === 'tabs' ? cellsIn(line) : line.trim().split(/ {2,}/).map(fold);
  const words = fold(line.replace(idle, ' ')).split(' ');
  const head =
    (parted === 'words' ? null : headOfCells(cells, heads)) ??
    headOfMoney(words) ??
    headOfWords(words, heads);
  return head && { ...head, parted };
}

const unitAlone = new RegExp(`^(?:${largeMoney})$`, 'i');

type Head = Omit<HeadLine, 'parted'>;

/** The head that cells are. */
function headOfCells(cells: readonly string[], heads: Heads): Head | null {
  const [first = '', ...others] = cells.filter((cell) => cell !== '');
  const kind = header(cells, null, heads)?.kind;
  if (kind) return { kind, printed: first };
  return unitAlone.test(first) && others.some(isMoneyHeading) ? { kind: 'figures', printed: first } : null;
}

//   Mnkr Budget 2024 Prognos Just Avvikelse
//   ^^^^ a unit, and headings behind it, two of money at least, and no more of others
//   Verksamhetsområde Budget Prognos Avvikelse
//   ^^^^^^^^^^^^^^^^^ without a unit, three
function headOfMoney(words: readonly string[]): Head | null {
  const [first = ''] = words;
  const isUnit = unitAlone.test(first);
  let [known, others] = [0, 0];
  for (let at = 1; at < words.length;) {
    const own = longestOf(words, at, words.length, isMoneyHeading);
    if (own) known++;
    else if (/^\p{Lu}/u.test(words[at]!)) others++;
    else return null;
    at += own || 1;
  }
  const isHead = known > (isUnit ? 1 : 2) && others <= known;
  return isHead && /^\p{Lu}/u.test(first) ? { kind: 'figures', printed: first } : null;
}

//   Nr Årsmål KF:s årsmål Indikator Periodens utfall     Aktivitet Ansvarig Startdatum Slutdatum Status
/**
 * The head that words are: names are headed somewhere in it, and two other headings at least, more words than are not
 * known; years side by side head outcomes ("Indikator 2022 2023 Mål 2023"). Names that are headed otherwise are
 * indicators' where the others tell it.
 */
function headOfWords(words: readonly string[], heads: Heads): Head | null {
  let head: Head | null = null;
  const met = new Set<Role>();
  let [known, others, years] = [0, 0, 0];
  for (let at = 0; at < words.length;) {
    const name: number = head
      ? 0
      : longestOf(words, at, mostNameWords, (text) => heads.kindOf(text) !== null);
    const count: number = name || longestOf(words, at, mostWords, (text) => heads.column(text).role !== null);
    const own = words.slice(at, at + count).join(' ');
    if (name) head = { kind: heads.kindOf(own)!, printed: own };
    else if (count) met.add(heads.column(own).role!);
    if (count) known += count;
    else if (head && /^20\d\d$/.test(words[at]!)) years++;
    else if (!heads.hasPiece(words[at]!)) others++;
    // Most lines are prose, and told so by half their words.
    if (others > words.length / 2) return null;
    at += count || 1;
  }
  if (years > 1) met.add('outcome');
  if (years > 1 ? known + years <= others : known <= others + years) return null;
  if (head) return met.size > 1 ? head : null;
  const line = words.join(' ');
  return areIndicators(met) && !money.test(line) ? { kind: 'indicator', printed: line } : null;
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

/** How many words of headings a line holds; 0 where it holds anything else. */
export function headingWords(line: string, heads: Heads): number {
  const words = line.trim().split(/\s+/);
  const isOne = (word: string) => heads.hasPiece(word) || heads.column(word).role !== null;
  return words.every(isOne) ? words.length : 0;
}
