import { moneyUnits } from '../../knowledge/measures.ts';
import { isMoneyHeading } from '../../knowledge/money-headings.ts';
import { around, sidesOf } from '../../read/extent.ts';
import { cellGap, lineOf, phrasesOf, textOf, type Line } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';
import { header } from '../../table/header.ts';
import { figureLine } from '../figure-line.ts';
import { tableHead, type Heading } from '../heading.ts';
import type { OpenTable } from '../open-table.ts';
import { headingText } from '../heading-text.ts';
import { isUnitAlone } from '../../table/unit.ts';
import { lanesOf } from '../lanes.ts';
import { noRulings } from '../ruling.ts';
import { letter, lineAt } from './grid.ts';
import type { GridHead } from './types.ts';

/** The head whose name column is headed on a line of a page; null where none is. */
export function headAt(lines: readonly Line[], at: number): GridHead | null {
  return rowsHead(lines, at) ?? moneyHead(lines, at);
}

function rowsHead(lines: readonly Line[], at: number): GridHead | null {
  const head = tableHead(lines, at, noRulings);
  return head && headOf('rows', lines, head.lines, head.headings);
}

/** Headings of money are printed on no more lines than this above and below the labels'. */
const reach = 5;

/** The lines around that of the labels' heading that make a head with the fewest unknown columns. */
function moneyHead(lines: readonly Line[], at: number): GridHead | null {
  const words = moneyName(lines[at]!);
  if (!words) return null;
  const name = lineOf(words);
  const knows = isUnitAlone(textOf(name)) ? isMoneyOrYear : isMoneyHeading;
  let best: { head: GridHead; cost: number } | null = null;
  for (const first of reached(lines, at, name, -1))
    for (const last of reached(lines, at, name, 1)) {
      const own = lines.slice(first, last + 1).flatMap((line) => line.words);
      const behind = own.filter((word) => word.left > name.right);
      if (!behind.length) continue;
      const told = lanesOf(words.at(-1)!, behind, [], noRulings.moved, knows).columns;
      const columns = told.map((each): Heading => ({
        text: headingText(each.map(textOf), knows),
        ...sidesOf(around(each)),
      }));
      const known = columns.filter(({ text }) => knows(text)).length;
      const unknown = columns.length - known;
      if (known < 2 || unknown > known / 2) continue;
      const cost = 3 * unknown - 0.5 * (last - first);
      if (best && best.cost <= cost) continue;
      const below = lines.slice(last + 1, last + 1 + sample);
      const headings = withNames(
        withLabels([{ text: textOf(name), ...sidesOf(name) }, ...columns], below),
        below,
      );
      best = { head: headOf('money', lines, [first, last], headings), cost };
    }
  return best?.head ?? null;
}

/** So many lines below a head tell whether it heads labels at all. */
const sample = 8;

//                       Budget     Prognos      a row has a figure more than headings, and its label stands before
//   Kostnader            391,2       398,8      the first: nothing heads the labels
/** The headings of a table whose first may be over figures. */
function withLabels(headings: readonly [Heading, ...Heading[]], below: readonly Line[]): readonly Heading[] {
  const labels = below.flatMap((line) => {
    const { label, figures } = figureLine(line);
    const end = label.at(-1)?.right ?? Infinity;
    return figures.length >= headings.length && end < headings[0].left ? label : [];
  });
  return labels.length ? [{ text: '', ...sidesOf(around(labels)) }, ...headings] : headings;
}

//   Ansvar    Benämning        Budget      Utfall      words stand below the second heading: a label is a code
//   2201      Avdelning park     31,4        30,8      and its name
/** The headings of a money table, one over both columns of its labels where these are two. */
function withNames(headings: readonly Heading[], below: readonly Line[]): readonly Heading[] {
  const [code, name, ...figures] = headings;
  if (!code || !name || figures.length < 2 || isMoneyOrYear(name.text)) return headings;
  const cells = below
    .flatMap((line) => phrasesOf(line, cellGap))
    .filter((each) => each.left > name.left - 2 * letter.width && each.left < name.right);
  const areNames = cells.every(({ words: [word] }) => /^\p{L}{2}/u.test(word!.text));
  if (cells.length < 2 || !areNames) return headings;
  return [{ ...code, text: `${code.text} ${name.text}`.trim(), right: name.right }, ...figures];
}

//   Mnkr    2024    2025    2026
/** Whether a heading of a money table is known, or is a year alone: beside a unit that is no figure. */
function isMoneyOrYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text) || isMoneyHeading(text);
}

/** Words that head the labels of a money table, each followed by those that go on with it. */
const openings: readonly [RegExp, RegExp][] = [
  [new RegExp(String.raw`^\(?(?:${moneyUnits})\)?[.,:]?$`, 'i'), /^netto:?$/i],
  [/^resultatenhet(?:ens|er|ernas)?$/i, /^namn$/i],
];

const mayHead = new RegExp(String.raw`^\p{Lu}|^\(?(?:${moneyUnits})`, 'u');

/**
 * What heads the labels of a money table on a line that has headings of figures behind it: "Mnkr Netto", or whatever
 * stands apart at the line's left. Null for a line that cannot be a head's.
 */
function moneyName(line: Line): Word[] | null {
  const { words } = line;
  const [first, second] = words;
  if (!first || !mayHead.test(first.text)) return null;
  const [, more] = openings.find(([opens]) => opens.test(first.text)) ?? [];
  if (more) return second && more.test(second.text) ? [first, second] : [first];
  const [phrase] = phrasesOf(line, cellGap);
  const isLabel = phrase!.words.length < Math.min(words.length, 5);
  return isLabel && !/^(?:indikator|aktivitet)/i.test(textOf(phrase!)) ? phrase!.words : null;
}

/** The lines up to which a head may reach, from its name's on: a text may print a blank line below each of its lines. */
function reached(lines: readonly Line[], at: number, name: Line, step: 1 | -1): number[] {
  const out = [at];
  for (let n = at + step; out.length <= reach && isMore(lines[n], name); n += step) {
    if (Math.abs(lines[n]!.top - lines[n - step]!.top) > 2 * letter.pitch) break;
    out.push(n);
  }
  return out;
}

/** Whether a line goes on with a head: headings behind the name's column, and no figures. */
function isMore(line: Line | undefined, name: Line): boolean {
  if (!line || line.left <= name.right) return false;
  return line.words.every(({ text }) => !/\d/.test(text) || /^(?:20\d\d|T?[123])$/.test(text));
}

/** A head on some of a page's lines with words, which are told as lines of the page. */
function headOf(
  kind: GridHead['kind'],
  lines: readonly Line[],
  [first, last]: readonly [number, number],
  headings: readonly Heading[],
): GridHead {
  const [name, ...columns] = headings as [Heading, ...Heading[]];
  return { kind, lines: [lineAt(lines[first]!.top), lineAt(lines[last]!.top)], headings: [name, ...columns] };
}

/** A table as its head alone tells it. */
export function openTable({ headings: own, lines }: GridHead): OpenTable {
  const read = header(
    own.map(({ text }) => text),
    null,
  );
  const headings = [...own];
  const edges = headings.slice(1).map(({ left }) => left - 1);
  const [top, bottom] = [lines[0] * letter.pitch, lines[1] * letter.pitch + letter.height];
  const extent = { left: headings[0]!.left, right: headings.at(-1)!.right, top, bottom };
  const kind = read?.kind ?? 'indicator';
  const roles = read?.columns.map(({ role }) => role) ?? [];
  const head = { kind, roles, headings, lines: [...lines] as [number, number], extent, at: lines[0], edges };
  return { head, edges, icons: false, size: letter.height, bold: false, inAnalysis: false };
}
