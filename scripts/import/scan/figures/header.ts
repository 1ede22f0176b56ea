import { largeMoney } from '../../knowledge/measures.ts';
import { figureColumns } from '../../knowledge/figure-columns.ts';
import { edits, letters } from '../../lines/letters.ts';
import { isGarbled, widthOf } from './line.ts';
import {
  headingApart,
  isOfHeading,
  isStart,
  partHeadings,
  spellingOf,
  type Parted,
} from './part-headings.ts';
import type { Form, LooseRow } from './types.ts';
import { headingWeights } from '../../weights.ts';

/** How many words of a line open a heading, and how many are of headings at all; null for a line of other text. */
export function headingCount(text: string): { starts: number; words: number; other: number } {
  const out = { starts: 0, words: 0, other: 0 };
  for (const token of text.trim().split(/\s+/)) {
    const parts = token.split(/[/]/).map(letters).filter(Boolean);
    if (parts.some(isStart)) out.starts++;
    else if (parts.some(isOfHeading) || /^20\d\d$/.test(letters(token))) out.words++;
    else if (/^\p{Ll}{4,}[,.]?$|^\p{Lu}\p{Ll}{3,}[,.]?$/u.test(token)) out.other++;
  }
  return out;
}

//   Kostnader 12,4 11,9      Kostnader 1 689 138 1 681 832 7 306
//             ^^^^                     ^^^^^
/** What no heading holds: decimals, and thousands. */
const ofRow = /\d,\d|(?<![\d,])\d{1,4} \d{3}(?!\d)/;

/** Whether a line is a part of a table's header. */
export function isHeading(text: string): boolean {
  if (text.trim() === '' || /[.!?]$/.test(text.trim()) || ofRow.test(text)) return false;
  const { starts, words, other } = headingCount(text);
  return starts + words >= 2 ? other <= (starts + words) / 2 : starts + words === 1 && other === 0;
}

const money = new RegExp(`(?<!\\p{L})(?:${largeMoney})(?!\\p{L})`, 'iu');

//   DRIFTVERKSAMHET, mnkr BOKSLUT 2022 PROGNOS T2 2023
/** Whether a line is the header of a table of money: its unit, and headings of two columns. */
export function isMoneyHeader(text: string): boolean {
  return money.test(text) && isHeading(text) && headingCount(text).starts > 1;
}

/** Of the rows so many must fit below the headings. */
const enough = 0.75;

/** The columns that an economy table may have: as its header prints them, or those of the city's that are alike. */
export function formsOf(texts: readonly string[], rows: readonly LooseRow[], year: number): Form[] {
  const labels = rows.map((row) => row.label.join(' ')).join('\n');
  const widths = rows
    .flatMap((row) => row.figures)
    .filter(({ tokens }) => !tokens.some(isGarbled))
    .map(({ tokens }) => widthOf(tokens));
  // An OCR may break a figure of a row in two.
  const isWide = (width: number) =>
    width > 2 && widths.filter((each) => each < width).length >= enough * widths.length;
  const own = partedAround(texts)
    .filter(({ columns, cost }) => isWide(columns.length) && cost <= headingWeights.most)
    .flatMap(({ columns, cost }) =>
      headed(columns).map((each) => ({ columns: each, like: 1 - cost / 10, months: 0 })),
    );
  return [...own, ...knownHeadings(texts.join(' '), labels, year)];
}

//              Begärda
//   Mnkr Budget                   Prognos Avvikelse
//              budgetjusteringar
/** The headings of a header; a heading that stands above and below the line of all others alone may have any place. */
function partedAround(texts: readonly string[]): Parted[] {
  const apart = headingApart(texts);
  if (!apart) return [partHeadings(texts)].filter((each) => each !== null);
  const others = partHeadings([apart.others]);
  if (!others) return [];
  const { columns, cost } = others;
  return columns.map((_, at) => ({ columns: columns.toSpliced(at + 1, 0, apart.heading), cost }));
}

//   Antal barn Planering Utfall apr        who knows whether the labels are headed, or the first column is
//   1-3 år 1 104 1 087
/** Headings that were parted, each way that they may head labels and columns. */
function headed(parted: string[]): string[][] {
  const [label, first, ...others] = parted;
  return label === '' && /^antal\b/i.test(first!) ? [parted, [first!, ...others]] : [parted];
}

/** Headings that the city prints over such rows, the more like what was read, the better. */
export function knownHeadings(text: string, labels: string, year: number): Form[] {
  const read = longWords(text);
  const [unit = 'Mnkr'] = money.exec(text) ?? [];
  const forms = figureColumns
    .filter(({ rows }) => rows.test(labels))
    .map(({ columns }) => {
      const words = columns.map(longWords);
      const met = wordsMet(read, words);
      const said = columns.map((each, at) =>
        asRead(each, met[at]!)
          .replace(/^Mnkr/, unit)
          .replace(/\{y([+-]1)?\}/g, (_, by: string | undefined) => String(year + Number(by ?? 0))),
      );
      return { columns: said, ...likeness(read, words, met), months: 0 };
    })
    .filter(({ like }) => like > 0.1);
  return together(forms);
}

//   Mnkr Budget Racca anna Prognos Avvikelse      "Begärda budgetjusteringar", or "Prestationsförändringar"
/** Forms that differ in headings of which no word was read as one, which has all of these: "A eller B". */
function together(forms: readonly Form[]): Form[] {
  const unreadIn = (form: Form, at: number) => form.unread?.includes(at - 1) ?? false;
  const isTwin = (a: Form, b: Form) =>
    a.columns.length === b.columns.length &&
    a.columns.every((each, at) => each === b.columns[at] || (unreadIn(a, at) && unreadIn(b, at)));
  const groups: Form[][] = [];
  for (const form of forms) {
    const group = groups.find(([first]) => isTwin(first!, form));
    if (group) group.push(form);
    else groups.push([form]);
  }
  return groups.map((group) => {
    const [best] = group.toSorted((a, b) => b.like - a.like);
    const all = best!.columns.map((_, at) => [...new Set(group.map(({ columns }) => columns[at]!))]);
    const untold = all.flatMap((each, at) => (each.length > 1 ? [at - 1] : []));
    return {
      ...best!,
      columns: all.map((each) => each.join(' eller ')),
      ...(untold.length ? { untold } : {}),
    };
  });
}

//   Resultatenhetens namn Resultatenhetens      the city prints "Resultatenheternas bruttobudget", and this too
//   bruttobudget 2020
/** A heading with those of its long words that were read as others that are known, as they were read. */
function asRead(heading: string, met: readonly (Met | null)[]): string {
  const left = [...met];
  return heading.replace(ofHeading, (word) => {
    const own = letters(word).length > 3 ? left.shift() : null;
    const known = spellingOf(own?.read ?? '');
    return known === null ? word : word.slice(0, 1) + known.slice(1);
  });
}

/** A word of a heading, its signs apart. */
const ofHeading = /[^\s/()|]+/g;

function longWords(text: string): string[] {
  return (text.match(ofHeading) ?? []).map(letters).filter((each) => each.length > 3);
}

/** A word of a heading that was read: what it costs that it is that word, and how it was read, null for a part of it. */
interface Met {
  cost: number;
  read: string | null;
}

/** The words of headings, those of each column, that were read, each once: first as they are, then cut off or misread. */
function wordsMet(read: readonly string[], columns: readonly (readonly string[])[]): (Met | null)[][] {
  const left = [...read];
  const exact = columns.map((wanted) => wanted.map((word) => (take(word) ? { cost: 0, read: word } : null)));
  return columns.map((wanted, column) => wanted.map((word, at) => exact[column]![at] ?? near(word)));

  function take(word: string): boolean {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }

  function near(word: string): Met | null {
    const most = Math.floor(word.length / 4);
    const isCut = (each: string) => each.length > 5 && (word.endsWith(each) || word.startsWith(each));
    // A word that is all there is rather this one than the beginning of any.
    const [met] = left
      .map((each) => ({ each, edits: edits(word, each, most) }))
      .filter((each) => each.edits <= most || isCut(each.each))
      .sort((a, b) => a.edits - b.edits);
    if (!met) return null;
    take(met.each);
    return isCut(met.each) ? { cost: 1, read: null } : { cost: met.edits, read: met.each };
  }
}

/**
 * Share of the words of both that the other has too; a word a little misread counts a little less. `unread` are the
 * columns, the label's not counted, of whose headings no word was met.
 */
function likeness(
  read: readonly string[],
  columns: readonly (readonly string[])[],
  met: readonly (readonly (Met | null)[])[],
): Pick<Form, 'like' | 'unread'> {
  const sums = columns.map((wanted, column) =>
    wanted.reduce((sum, word, at) => {
      const own = met[column]![at];
      return own ? sum + 1 - own.cost / word.length : sum;
    }, 0),
  );
  const like = (2 * sums.reduce((sum, each) => sum + each, 0)) / (read.length + columns.flat().length);
  return { like, unread: sums.slice(1).flatMap((sum, column) => (sum === 0 ? [column] : [])) };
}
