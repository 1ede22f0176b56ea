import { figureColumns, headingStarts, headingWords } from '../../knowledge/figure-columns.ts';
import { months } from '../../../../src/printed-period.ts';
import { isHanging } from '../../knowledge/hanging.ts';
import { kept } from '../../lines/kept.ts';
import { edits, isNear, letters } from '../../lines/letters.ts';
import { headingWeights } from '../../weights.ts';
import { withoutBars } from './line.ts';

/** Headings, that of the labels first, and what speaks against them. */
export interface Parted {
  columns: string[];
  cost: number;
}

/** A heading that the city does not print costs less than anything else: it tells where two ways are as good. */
const tie = 0.01;

/** More words in more lines are not put together in all ways. */
const most = 500;

/**
 * The headings of a header whose lines an OCR read across its columns, that of the labels first, in the way that makes
 * the best headings of all its words: each line has some of a column's. `cost` is what speaks against it; null where its
 * words are too many.
 *
 *                             Prognos (efter
 *   Mnkr Budget (netto) resultatöverföringar) Avvikelse (+/-)
 */
export function partHeadings(lines: readonly string[], isLabelled = true): Parted | null {
  const words = lines.map(wordsOf).filter((each) => each.length > 0);
  if (!words.length || words.reduce((all, each) => all * (each.length + 1), 1) > most) return null;
  const start = words.map(() => 0);
  const known = new Map<string, Parted>();
  const labelled = (isLabelled ? endsFrom(start) : []).map((to) => {
    const label = labelOf(words.map((line, at) => line.slice(0, to[at])));
    //   Mnkr
    //   Budget Prognos Avvikelse      on a line of its own it stands before all others
    const isAlone = to.every((at, line) => at === 0 || at === words[line]!.length);
    return withFirst(label, rest(to, isAlone ? null : start));
  });
  const plain = withFirst({ text: '', cost: 0 }, rest(start, null));
  const { columns, cost } = [plain, ...labelled].reduce((best, each) =>
    each.cost < best.cost ? each : best,
  );
  return { columns: columns.map(spelt), cost: Math.round(10 * cost) / 10 };

  /** The best headings of all words from some on, where the column before them has those from `above` on. */
  function rest(from: readonly number[], above: readonly number[] | null): Parted {
    if (from.every((at, line) => at === words[line]!.length)) return { columns: [], cost: 0 };
    const isAbove = from.map((at, line) => above === null || at > above[line]!);
    const key = `${from.join()} ${isAbove.join()}`;
    let best = known.get(key);
    if (best) return best;
    best = { columns: [], cost: Infinity };
    for (const to of endsFrom(from)) {
      // Only a line that has words of both tells which of two columns stands first.
      if (!to.some((at, line) => isAbove[line] && at > from[line]!)) continue;
      const own = headingOf(words.map((line, at) => line.slice(from[at], to[at])));
      if (own.cost >= best.cost) continue;
      const all = withFirst(own, rest(to, from));
      if (all.cost < best.cost) best = all;
    }
    known.set(key, best);
    return best;
  }

  /** All places where what begins at some words of the lines may end, a word further at least. */
  function endsFrom(from: readonly number[]): number[][] {
    const all = from.reduce<number[][]>(
      (ends, at, line) =>
        ends.flatMap((each) =>
          Array.from({ length: words[line]!.length - at + 1 }, (_, more) => [...each, at + more]),
        ),
      [[]],
    );
    return all.filter((each) => each.some((at, line) => at > from[line]!));
  }
}

/** A heading that stands on lines of its own around the one line of all others; null for none. */
export function headingApart(texts: readonly string[]): { heading: string; others: string } | null {
  const [others, ...more] = texts.filter((text) => wordsOf(text).length > 1);
  const lines = texts.filter((text) => text !== others).map(wordsOf);
  const isAround = others !== undefined && texts[0] !== others && texts.at(-1) !== others;
  if (!isAround || more.length) return null;
  const { text } = headingOf(lines);
  return printed.has(undated(text)) ? { heading: text, others } : null;
}

function withFirst(first: { text: string; cost: number }, { columns, cost }: Parted): Parted {
  return { columns: [first.text, ...columns], cost: first.cost + cost };
}

function wordsOf(line: string): string[] {
  const words = withoutBars(line).trim().split(/\s+/);
  return words.filter((text) => /[\p{L}\d]|^\(?[-+]|^\)$/u.test(text) && text !== 'I');
}

/** A column's heading of what each line has of it. */
function headingOf(parts: readonly (readonly string[])[]): { text: string; cost: number } {
  const { texts, cost } = whole(parts);
  const first = texts[0]!;
  const begins = !/^\p{Lu}/u.test(first)
    ? headingWeights.seldom
    : isStart(first)
      ? 0
      : isOfHeading(first)
        ? headingWeights.now
        : headingWeights.odd;
  const text = texts.join(' ');
  if (/^\p{Lu}/u.test(first) && wholly.has(dated(text))) return { text, cost: 0 };
  return { text, cost: begins + cost + (printed.has(undated(text)) ? 0 : tie) };
}

/** Whether a heading is one of a column: the city prints it, or it begins as these do. */
export function headsColumn(text: string): boolean {
  return printed.has(undated(text)) || isStart(text.split(' ')[0]!);
}

/** The headings of the city's tables. */
const printed = new Set(figureColumns.flatMap(({ columns }) => columns.slice(1).map(undated)));

/** The same, as they have years. */
const wholly = new Set(figureColumns.flatMap(({ columns }) => columns.slice(1).map(dated)));

/** A heading's words by their letters, each year as one, and its signs. */
function dated(text: string): string {
  const words = text.replace(/20\d\d|\{y[^}]*\}/g, '0000').split(' ');
  return words.map((word) => letters(word) || word).join(' ');
}

/** A heading's letters but for its year. */
function undated(text: string): string {
  return letters(text.replace(/20\d\d|\{y[^}]*\}/g, ''));
}

/** The heading of the labels. */
function labelOf(parts: readonly (readonly string[])[]): { text: string; cost: number } {
  const { texts, cost } = whole(parts);
  return {
    text: texts.join(' '),
    cost: cost + (isStart(texts[0]!) ? headingWeights.seldom : 0),
  };
}

//   Begärda - budgetjusteringar      Utfall jan - apr 2020
//           ^                                   ^ parts no words
/** A dash that is none of a period. */
const dash = new RegExp(`(?:^| )-(?: (?!${months.join('|')})|$)`, 'i');

/** The words of a heading, those put together that the column broke, and what all but the first of them cost. */
function whole(parts: readonly (readonly string[])[]): { texts: string[]; cost: number } {
  const texts: string[] = [];
  let cost = 0;
  for (const line of parts)
    line.forEach((text, nth) => {
      const before = texts.at(-1);
      const one = before === undefined ? null : nth === 0 ? joined(before, text) : oneWord(before, text);
      if (one === null) texts.push(text);
      else texts[texts.length - 1] = one;
    });
  for (const [n, text] of texts.slice(1).entries()) {
    //   Antal barn
    if (/^antal$/i.test(texts[n]!) && /^\p{Ll}/u.test(text)) continue;
    const isCapital = /^\p{Lu}/u.test(text);
    if (isCapital && isStart(text)) cost += headingWeights.seldom;
    else if (isCapital) cost += headingWeights.odd;
    if (!isStart(text) && !isOfHeading(text) && !isSmall(text)) cost += headingWeights.odd;
  }
  const all = texts.join(' ');
  if ((all.match(/20\d\d/g) ?? []).length > 1 || /20\d\d \p{Ll}/u.test(all)) cost += headingWeights.seldom;
  if (/[()]/.test(all.replace(/\([^()]*\)/g, ''))) cost += headingWeights.seldom;
  if (dash.test(all)) cost += headingWeights.seldom;
  //   Budget Prognos Avvikelse
  //   2020   2020                   the year of a sum, and of no difference
  if (/^avvik\p{L}* 20\d\d$/iu.test(all)) cost += headingWeights.odd;
  if (isHanging(all) || /^begärda$/i.test(all)) cost += headingWeights.now;
  return { texts, cost };
}

//   Budgetjustering
//   ar
/** A word and the one below it as one, where only both together are known, or a hyphen says so; null for two words. */
function joined(above: string, text: string): string | null {
  if (!/^(?:\p{Ll}|\))/u.test(text)) return null;
  const isOne = /\p{L}-$/u.test(above) || text.startsWith(')');
  return oneWord(above, text) ?? (isOne ? above.replace(/-$/, '') + text : null);
}

//   Resultatoy erforing
//             ^ none is printed
/** A word and what follows it as one, where only both together are a known word; null for two words. */
function oneWord(before: string, text: string): string | null {
  if (!/^\p{Ll}/u.test(text) || headingWords.includes(letters(text))) return null;
  const one = before.replace(/-$/, '') + text;
  const spelt = speltOf(letters(one));
  return spelt && one.replace(/\p{L}[\p{L}\d]+/u, (word) => word.slice(0, 1) + spelt.slice(1));
}

/** Whether a text is the rest of a word in the one above it, which only together are a heading's: "ar" below "Budgetjustering". */
export function isRest(text: string, above: string): boolean {
  const [rest = '', ...others] = wordsOf(text);
  return others.length === 0 && wordsOf(above).some((each) => joined(each, rest) !== null);
}

/** Whether a text is a word that a heading only begins with, so that the rest of it stands below. */
export function isBegun(text: string): boolean {
  return /^beg[aä]rda$/i.test(text) || begun(text) !== null;
}

//   Prestationsféran      what a narrow column broke off is lost
//   Prestationsférandringar|
/** A heading with the long words of the city's headings whose beginnings it has, or that it has but for a letter; without its last two letters, one is a word. */
function spelt(heading: string): string {
  return heading.replace(/\p{L}{9,}/gu, (word) => {
    const whole = begun(word);
    const said = whole !== null && whole.length >= word.length + 3 ? whole : speltOf(letters(word));
    return said === null ? word : word.slice(0, 1) + said.slice(1);
  });
}

//   Budget ee      what is left of the heading beside it
/** A heading that the city prints without the words behind it that are none. */
export function withoutNoise(heading: string, isWord: (text: string) => boolean): string {
  const words = heading.split(' ');
  const isSaid = (text: string) => isOfHeading(text) || isStart(text) || isSmall(text) || isWord(text);
  //   Prognos Tertial/2020
  const last = words.findLastIndex((each) => each.split('/').some(isSaid));
  const own = words.slice(0, last + 1).join(' ');
  return printed.has(undated(own)) ? own : heading;
}

/** The long word of the city's headings that a word is the beginning of; null for none. */
function begun(word: string): string | null {
  const key = letters(word);
  const own = spelling.has(key) ? undefined : [...spelling].find(([each]) => isStem(key, each));
  return own?.[1] ?? null;
}

/** Whether a word is all but the last letters of another, one misread. */
function isStem(key: string, word: string): boolean {
  const stem = word.slice(0, key.length);
  return key.length > 8 && word.length - key.length > 1 && edits(key, stem, 1) <= 1;
}

/** The long words of the headings that the city prints, as they are written, by their letters. */
const spelling = new Map(
  figureColumns
    .flatMap(({ columns }) => columns.flatMap((each) => each.match(/\p{L}{8,}/gu) ?? []))
    .map((word) => [letters(word), word.toLowerCase()]),
);

/** The long word of the city's headings that some letters are, as it is written; null for none. */
export function spellingOf(key: string): string | null {
  return spelling.get(key) ?? null;
}

/** The same, a letter in ten misread where it is long and no other word of headings. */
const speltOf = kept((key: string): string | null => {
  const most = Math.floor(key.length / 10);
  const near = () =>
    key.length > 14 && !headingWords.includes(key)
      ? [...spelling.keys()].find((each) => edits(key, each, most) <= most)
      : undefined;
  return spelling.get(key) ?? spelling.get(near() ?? '') ?? null;
});

/** A year, a figure, a sign or a small word. */
function isSmall(text: string): boolean {
  return /^\(?(?:av|före|efter|från|till|och|med|per|max|i|jan|apr|aug|dec|\P{L}+)\)?$/iu.test(text);
}

//   Prestationsforan      the rest stands on the next line
/** Whether a word begins a heading, or is the beginning of a long one that does. */
export function isStart(word: string): boolean {
  return isWholeStart(word) || isStartStem(word);
}

const isWholeStart = oneOf(headingStarts);
const isStartStem = kept((word: string) => headingStarts.some((each) => isStem(letters(word), each)));

/** Whether a word stands in headings. */
export const isOfHeading = oneOf(headingWords);

/** Tells whether a word is one of a list, but for a letter in five. */
function oneOf(list: readonly string[]): (word: string) => boolean {
  return kept((word) => {
    const key = letters(word);
    return list.some((each) => isNear(key, each));
  });
}
