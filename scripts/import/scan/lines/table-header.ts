import { isActivityHeading, toldBy, type Told } from '../../knowledge/header-words.ts';
import { kept } from '../../lines/kept.ts';
import { isNear, letters } from '../../lines/letters.ts';
import type { Lines } from '../../lines/lines.ts';
import { cutLine } from '../tokens/cell-line.ts';
import { isRing, withoutIcon } from '../tokens/icon.ts';

/** The printed header of an Indikator or Aktivitet table. */
export interface ScanHeader {
  kind: 'indicator' | 'activity';
  /** First and last line, from 1. */
  lines: [number, number];
  /** All its words, as read. */
  words: string[];
  /** Whether it is the left part of one whose right part an OCR may have read elsewhere: "Aktivitet". */
  bare: boolean;
}

const year = /^(?:19|20)\d\d$/;

/** Finds all table headers in the lines `[first, last]`, the bare ones too. */
export function tableHeaders(lines: Lines, [first, last]: readonly [number, number]): ScanHeader[] {
  const out: ScanHeader[] = [];
  for (let n = first; n <= last; n++) {
    if (out.length && n <= out.at(-1)!.lines[1]) continue;
    const found =
      activityAt(lines, n, last) ??
      indicatorAt(lines, n, first, last, out.at(-1)?.lines[1] ?? 0) ??
      headlessAt(lines, n, last);
    if (found) out.push(found);
  }
  return out;
}

function wordsOf(line: string): string[] {
  return line.split(/[\s|]+/).filter((each) => each !== '');
}

function isWord(token: string, wanted: string): boolean {
  return isNear(letters(token), wanted);
}

/** Whether words are what is printed over an Indikator table's columns, and nothing else; a year alone is not. */
export function isIndicatorHeading(words: readonly string[]): boolean {
  const [first = '', ...others] = words.filter((each) => !isTotal(each));
  const isOver = isWord(first, 'indikator');
  return others.every(isHeading) && (isOver || (isHeading(first) && [first, ...others].some(isLongHeading)));
}

/** Whether a word is what is printed over names of activities. */
function isOverActivities(token: string): boolean {
  return isWord(token, 'aktivitet') || isWord(token, 'namndaktivitet');
}

//   "Aktivitet Startdatum Slutdatum Avvikelse", or each word on a line of its own
function activityAt(lines: Lines, n: number, last: number): ScanHeader | null {
  const words = wordsOf(lines.at(n));
  const isStart = words.length === 1 && isWord(words[0]!, 'startdatum');
  const at = isStart ? 0 : words.findIndex(isOverActivities);
  if (at < 0 || at > 1) return null;
  const rest = words.slice(at + 1);
  if (rest.some((each) => !isActivityHeading(each) && letters(each).length > 3)) return null;
  let end = n;
  const all = [...words];
  for (let next = n + 1; next <= Math.min(last, n + 8); next++) {
    const more = wordsOf(lines.at(next));
    if (!more.length) continue;
    if (!more.every(isActivityHeading)) break;
    all.push(...more);
    end = next;
  }
  const dated = all
    .slice(isStart ? 1 : 0)
    .filter((each) => ['startdatum', 'slutdatum', 'start', 'slut'].some((word) => isWord(each, word)));
  if (dated.length) return { kind: 'activity', lines: [n, end], words: all, bare: false };
  return words.length === 1 ? { kind: 'activity', lines: [n, n], words: [], bare: true } : null;
}

//   ". Utfall kvinn  dens i"                         above
//   "Indikator FEOERENS oy or/ utfall P97 … Period"  the anchor
//   "pojkar flicko VB" / "r 2019"                    below
function indicatorAt(lines: Lines, n: number, first: number, last: number, free: number): ScanHeader | null {
  const words = wordsOf(lines.at(n));
  const at = words.findIndex((each) => isWord(each, 'indikator') || isWord(each, 'indikatorer'));
  if (at < 0 || at > 1) return null;
  const rest = words.slice(at + 1);
  const alone = rest.length === 0;
  const isOver = /^\P{L}*\p{Lu}[^.]*$/u.test(lines.at(n)) || isRowBelow(lines, n, last);
  if (alone ? !isOver : !rest.some(isHeading)) return null;
  // A sentence that begins with "Indikatorn …" holds words that no header has.
  if (isSentence(rest)) return null;
  let start = n;
  for (let up = n - 1; up >= Math.max(first, free + 1, n - 8) && !alone; up--) {
    const more = wordsOf(lines.at(up));
    if (!more.length) continue;
    if (!isHeaderLine(more) || !more.some(isLongHeading)) break;
    start = up;
  }
  let end = n;
  const all: string[] = [];
  for (let down = n + 1; down <= Math.min(last, n + 45); down++) {
    const more = wordsOf(lines.at(down));
    if (!more.length) continue;
    if (!isHeaderLine(more) && !more.every(isTotal) && (alone || !areShreds(more))) break;
    end = down;
    all.push(...more);
    if (alone && more.length === 1 && /^period.?$|^periodici/.test(letters(more[0]!))) break;
  }
  for (let line = start; line <= n; line++) all.push(...wordsOf(lines.at(line)));
  //   Indikator Årsmål                     a row below tells as much
  //   Antal båtar 45 st 50 st
  if (isWhole(told(all)) || isRowBelow(lines, end, last))
    return { kind: 'indicator', lines: [start, end], words: all, bare: false };
  return alone || isHeaderLine(rest) ? { kind: 'indicator', lines: [n, n], words: rest, bare: true } : null;
}

/** So many different words of headings are a header without the word over its names. */
const headless = 4;
/** And so many are one where the row below tells it on its second line. */
const certain = 6;

//   Utfall Utfall                                     the word over the names was not read
//   Periode | män/ kvinnor! | Utfall Prognos KF:s
//   ns utfall | pojkar |flickor |VB 2021 | helår Årsmål |årsmål |Period
//   Andel elever som känner 83 82 84 2022             and below is a name
/** The header of an Indikator table that lacks the word over its names; strips of cells have no names. */
function headlessAt(lines: Lines, n: number, last: number): ScanHeader | null {
  const all: string[] = [];
  let end = n;
  let isLast = false;
  for (let next = n; next <= Math.min(last, n + 8); next++) {
    const words = wordsOf(lines.at(next));
    if (!words.length) continue;
    //   Periodens Utfall VB Prognos
    //   utfall 2018 helår Årsmål Period      read before the word that stands beside them
    //
    //   Indikator
    isLast = all.length > 0 && words.length === 1 && isWord(words[0]!, 'indikator');
    if (isLast) end = next;
    if (isLast || !isHeaderLine(words)) break;
    if (words.some((each) => isWord(each, 'indikator'))) return null;
    all.push(...words);
    end = next;
  }
  const kinds = told(all);
  const isHeader = isLast
    ? isWhole(kinds)
    : kinds.size >= headless &&
      (isRowBelow(lines, end, last) || (kinds.size >= certain && isBrokenRowBelow(lines, end, last)));
  return isHeader ? { kind: 'indicator', lines: [n, end], words: all, bare: false } : null;
}

/** Whether the first text below a line is a row's name, with a cell beside it or a ring before it. */
function isRowBelow(lines: Lines, n: number, last: number): boolean {
  const [[, below] = [0, '']] = lines.filled([n + 1, last]);
  const { name, cells, period } = cutLine(below, n + 1);
  const isBeside = cells.length > 0 || period !== null || isRing(withoutIcon(name).icon);
  return isBeside && /\p{L}{4}.*\p{L}{3}/u.test(name);
}

//   Andel båtar i hamnen (både hyrda och      Tertial 2
//   egna) 45 % 50 % 2024
/** Whether what stands below a line is a row whose cells stand beside a later line of its name, and its period beside it. */
function isBrokenRowBelow(lines: Lines, n: number, last: number): boolean {
  const below = [...lines.filled([n + 1, last])].slice(0, nameLines).map(([, text]) => text);
  const cut = below.map((each) => cutLine(each, n + 1));
  const beside = cut.findIndex(({ cells }) => cells.length > 0);
  const isName = /^\P{L}*\p{Lu}.*\p{L}{3}[^.]*$/u.test(below[0] ?? '');
  return isName && beside > 0 && cut.slice(0, beside + 1).some(({ period }) => period !== null);
}

/** A name's cells stand beside one of its first lines. */
const nameLines = 3;

/** All that the words of an Indikator header tell. */
function told(words: readonly string[]): Set<Told> {
  return new Set(words.flatMap((each) => each.split('/')).flatMap((each) => toldBy(each) ?? []));
}

//   "Indikator Årsmål Periodicitet"      of a plan: few columns, but as far as the last
/** Whether what is told beside the word over the names is a header, whatever stands below. */
function isWhole(kinds: ReadonlySet<Told>): boolean {
  return kinds.size >= (kinds.has('period') || kinds.has('periodicity') ? 2 : 3);
}

const isHeading = kept((token: string): boolean => {
  if (year.test(token)) return true;
  return token.split('/').some((each) => ![null, 'total'].includes(toldBy(each)));
});

/** Whether a word is one of an Indikator header: years and "män" stand at the end of sentences too, and are none. */
export function isLongHeading(token: string): boolean {
  return letters(token).length > 3 && !year.test(token) && isHeading(token);
}

//   Indikator Periodens utfall Mabel Arsmal poten Period      two columns could not be read
/** Whether more than one word is neither a heading nor the noise that is left of one, and headings are not half of all. */
function isSentence(words: readonly string[]): boolean {
  const others = words.filter(
    (each) => !isHeading(each) && /^\p{L}{5,}[,.]?$/u.test(each) && each !== each.toUpperCase(),
  );
  return others.length > 1 && 2 * words.filter(isHeading).length < words.length;
}

//   än in d
//   poj r/       of "män/pojkar", "kvinnor/flickor" and "Period", in columns narrower than a word
/** Whether the words of a line are what narrow columns leave of headings: no row begins so. */
function areShreds(words: readonly string[]): boolean {
  const isShred = (each: string) =>
    letters(each).length < 5 && !/^\p{Lu}\p{Ll}{2}|\d.*\d/u.test(each) && !isRing(each);
  return words.every((each) => isHeading(each) || isShred(each));
}

/** Whether a word is over outcomes beside those of men and women: alone it is a sum's. */
function isTotal(token: string): boolean {
  return isWord(token, 'totalt');
}

/** A line of heading words and noise, with no word and no figure of a row. */
export function isHeaderLine(words: readonly string[]): boolean {
  const known = words.filter(isHeading).length;
  if (!known && !words.every((each) => /^[^\p{L}\d]+$|^r$/u.test(each))) return false;
  if (!known) return words.length <= 2;
  return words.every(
    (each) =>
      isHeading(each) ||
      isTotal(each) ||
      (letters(each).length <= 3 && !/^\d/.test(each)) ||
      (known >= 3 && !isSentence(words)),
  );
}
