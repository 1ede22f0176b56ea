import { isKnownUnit } from '../../../src/figure/units.ts';
import { edits, letters } from './letters.ts';
import { pageCounts } from './page-count.ts';
import { pageNumber } from './page-number.ts';

/** Words of a page's head. */
const headWords = ['stockholms', 'stad', 'tjansteutlatande', 'sid', 'sida', 'dnr', 'diarienummer'];

/** A line that stands beside so great a share of the page numbers is a part of every page. */
const share = 0.4;

/** Headings and dates of tables and goals, which may stand first or last on many pages. */
const ofReport =
  /^(?:aktivitet|indikator|startdatum|slutdatum|avvikelse|utfall|pojkar|analys|beskrivning|forvantatresultat|namndmal|kfsmal|[\d\s]*$)|uppfylls/;

//   Utbilda medarbetare 2024-01-01 2024-12-31   Antal synpunkter Minskning Tertial 2   Inventarier 120 110
/** The cells of a table's row, which may stand last on many pages. */
const ofRow = /%|\d,\d|\d{4}-\d\d-\d\d \d{4}-|\d st\b|\d -?(?!20\d\d$)\d+$|(?<!rapport )tertial [123]$/i;

/** A line of a head is no longer, in characters. */
const longest = 80;

/** How far from the page number the rest of the head may stand, in lines with text. */
const reach = 3;

/**
 * Lines of the heads that every page carries: the one with the page's number, and the short ones beside it that
 * hold a head's words, stand beside other page numbers too, or are what is left of a logotype.
 */
export function furnitureLines(lines: readonly string[]): Set<number> {
  const counted = new Set(pageCounts(lines));
  const numbers = lines.flatMap((line, at) => (counted.has(at + 1) || isNumbered(line) ? [at] : []));
  const near = numbers.flatMap((at) => [at, ...neighbours(lines, at)].map((each) => letters(lines[each]!)));
  const out = new Set([
    ...headsApart(lines, numbers),
    ...lines.flatMap((line, at) => (isAlone(line) ? [at + 1] : [])),
  ]);
  for (const at of numbers) {
    out.add(at + 1);
    for (const each of neighbours(lines, at)) {
      const key = letters(lines[each]!);
      if (ofReport.test(key)) continue;
      const others = near.filter(
        (other) => other.length > 5 && (other.includes(key) || edits(other, key, 2) <= 2),
      ).length;
      const isRepeated =
        key.length > 5 && others >= Math.max(2, Math.min(3, numbers.length), share * numbers.length);
      if (isHead(lines[each]!) || isRepeated) out.add(each + 1);
    }
  }
  return out;
}

//   Tertialrapport Tertial 2 2021 för Bromma stadsdelsnämnd Sid 4 (9)      "‘E! stad Sid 2 (81)"   "12 (40)"
/** Whether a line ends in its page's number of all pages: what stands before a labelled one is of the head, however long. */
function isNumbered(line: string): boolean {
  const number = line.length < 120 ? pageNumber(line.trim()) : null;
  return number !== null && number.of !== null && (number.labelled || number.before === '');
}

//   Sid 4
/** Whether a line is a page's labelled number and nothing else. An OCR may have read it far from the rest of its head. */
function isAlone(line: string): boolean {
  const number = line.length < 20 ? pageNumber(line.trim()) : null;
  return number !== null && number.labelled && number.before === '';
}

/**
 * Lines with nothing but words of the lines that most pages print as their number's, or beside it, where an OCR parted
 * these: the head's left and right from each other, or from the number.
 *
 *   Farsta stadsdelsnämnd Tjänsteutlåtande     on most pages
 *   Farsta stadsdelsnämnd                      on one, its other half further down
 */
function headsApart(lines: readonly string[], numbers: readonly number[]): Set<number> {
  if (numbers.length < reach) return new Set();
  const near = numbers.map((at) => [
    pageNumber(lines[at]!)?.before ?? lines[at]!,
    ...neighbours(lines, at).map((each) => lines[each]!),
  ]);
  const keys = near.map((each) => each.map(letters));
  const heads = near.flat().filter((text) => {
    const key = letters(text);
    if (key.length <= 5 || ofReport.test(key)) return false;
    const pages = keys.filter((each) => each.some((other) => edits(other, key, 2) <= 2));
    return pages.length >= share * numbers.length;
  });
  const parts = new Set(heads.flatMap(endsOf));
  return new Set(lines.flatMap((text, at) => (parts.has(letters(text)) ? at + 1 : [])));
}

/** What a line begins and ends with, from a word on, as letters. */
function endsOf(text: string): string[] {
  const words = text.split(/\s+/);
  const ends = words.flatMap((_, at) => [words.slice(0, at + 1), words.slice(at)]);
  return ends.map((each) => letters(each.join(''))).filter((key) => key.length > 5);
}

/** Short lines around a page number, not beyond a longer one, or a row. */
function neighbours(lines: readonly string[], at: number): number[] {
  const out: number[] = [];
  for (const step of [-1, 1]) {
    let met = 0;
    for (
      let next = at + step;
      next >= 0 && next < lines.length && met < reach && Math.abs(next - at) < 9;
      next += step
    ) {
      const text = lines[next]!.trim();
      if (text === '') continue;
      if (text.length > longest || ofRow.test(text)) break;
      out.push(next);
      met++;
    }
  }
  return out;
}

//   kWh kWh — kWh      of the cells above, where a row ends a page
/** A line of nothing but a head's words, numbers and noise; a head has not several units. */
function isHead(line: string): boolean {
  const tokens = line.trim().split(/\s+/);
  const units = tokens.filter((token) => letters(token).length > 1 && isKnownUnit(token));
  return (
    units.length < 2 &&
    tokens.every((token) => {
      const key = letters(token);
      if (key.length < 4 || /^\d+$/.test(key)) return !/^\d+[.,]\d|%$/.test(token);
      const near = (word: string) =>
        edits(key, word, Math.floor(word.length / 3)) <= Math.floor(word.length / 3);
      return headWords.some(near) || !/\p{L}{4}/u.test(token);
    })
  );
}
