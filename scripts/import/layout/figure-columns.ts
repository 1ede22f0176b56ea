import { largeMoney } from '../knowledge/measures.ts';
import { isMoneyHeading } from '../knowledge/money-headings.ts';
import { around, overlap, sidesOf, type Sides } from '../read/extent.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import { cellText } from './cell.ts';
import { groupsIn, groupsOver } from './groups.ts';
import { headingText } from './heading-text.ts';
import { drawnColumns, type Heading } from './heading.ts';
import { lanesOf } from './lanes.ts';
import { edgesBetween } from './ruling.ts';
import type { Setting } from './setting.ts';

/** The columns of a table of figures, its names' first. */
export interface FigureColumns {
  headings: Heading[];
  /** `edges[n]` parts column n from column n + 1. */
  edges: number[];
  /** The columns of which it is not certain what stands over them. */
  openHeads: number[];
}

/** A cell's words stand no farther than this from its rulings, in points. */
const cellPadding = 12;
//                    Mnkr          Budget      centred, it may stand right of all names
//   Parker                       4,5
/** What heads the names of a table whose figures all have one unit. */
const unitOfAll = new RegExp(String.raw`^\(?(?:${largeMoney})(?!\p{L})`, 'iu');

/**
 * Columns of a table of figures, told by the rulings in its head, or else by its headings and rows together. `lanes`:
 * where its figures stand; `names`: where its names do. Null where nothing heads its figures but what heads its names.
 */
export function figureColumns(
  printed: readonly Line[],
  rows: readonly Line[],
  lanes: readonly Sides[],
  names: Sides,
  { rulings, isWord }: Pick<Setting, 'rulings' | 'isWord'>,
): FigureColumns | null {
  if (!printed.length) return bareColumns(lanes, names);
  const named = nameIn(printed, lanes[0]!.left, names);
  const from = named.length ? around(named).right : names.left;
  const { groups, open, own: head } = groupsIn(printed, { from, lanes, rulings, knows: isKnown });
  const words = head.flatMap((line) => line.words);
  const textIn = (lines: readonly Line[]) => {
    const text = headingText(lines.map(textOf), isKnown);
    return isKnown(text) ? text : cellText(lines, isWord);
  };
  const headingOf = (lines: readonly Line[]) => {
    const sides = sidesOf(around(lines));
    return { text: [...groupsOver(groups, sides), textIn(lines)].join(' '), ...sides };
  };
  const drawn = drawnColumns(words, names.left - cellPadding, rulings);
  const ruled = drawn && edgesBetween(drawn.map(around), rulings, around(head));
  if (drawn && ruled && drawn.length > lanes.length)
    return { headings: drawn.map(headingOf), edges: ruled, openHeads: [] };

  const name = nameIn(head, lanes[0]!.left, names);
  const nameless = { left: names.left, right: Math.min(names.right, lanes[0]!.left) };
  const place = name.length ? around(name) : nameless;
  const inName = new Set(name.flatMap((phrase) => phrase.words));
  const behind = words.filter((word) => !inName.has(word));
  if (!behind.length) return null;
  const { columns, edges } = lanesOf({ ...words[0]!, ...place }, behind, rows, rulings.moved, isKnown);
  if (!columns.length) return null;
  const headings = [{ text: cellText(name, isWord), ...sidesOf(place) }, ...columns.map(headingOf)];
  const openHeads = headings.flatMap((heading, n) =>
    open.some((each) => overlap(each, heading) > 0) ? [n] : [],
  );
  return {
    headings,
    edges: [namesEdge(headings, names.right, lanes[0]!.left), ...edges.slice(1)],
    openHeads,
  };
}

//   Avvikelse mot budget        a heading, and no end of one
/** Whether tables of figures are known to be headed so. */
function isKnown(text: string): boolean {
  return /^\p{Lu}/u.test(text) && isMoneyHeading(text);
}

/** Columns that nothing heads. */
function bareColumns(lanes: readonly Sides[], names: Sides): FigureColumns {
  const all = [names, ...lanes];
  return {
    headings: all.map((each) => ({ text: '', ...sidesOf(each) })),
    edges: lanes.map((lane, n) => (all[n]!.right + lane.left) / 2),
    openHeads: [],
  };
}

/** The phrases of a head that head its names, which stand before the first figures. */
function nameIn(head: readonly Line[], first: number, names: Sides): Line[] {
  const own = head.flatMap((line) => phrasesOf(line, cellGap)).filter((each) => each.right < first);
  const over = own.filter((each) => each.left < Math.min(names.right - 1, first));
  return over.length ? over : own.filter((each) => unitOfAll.test(textOf(each)));
}

/** Where the names' column ends: right of all names, and of their heading where the next one leaves room. */
function namesEdge([name, first]: readonly Heading[], end: number, to: number): number {
  const [low, high] = [Math.max(end, name!.right), Math.min(to, first!.left)];
  return low < high ? (low + high) / 2 : (end + to) / 2;
}
