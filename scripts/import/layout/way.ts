import { isHanging } from '../knowledge/hanging.ts';
import { textOf } from '../read/line.ts';
import { anchorsOf, type Anchor, type Rule } from './anchor.ts';
import { beginsName, linesIn, type Piece } from './piece.ts';
import { wayWeights } from '../weights.ts';

/** How cells of few lines stand beside those of more. */
export type Way = (typeof ways)[number];
const ways = ['top', 'centre', 'bottom'] as const;

//   Andel inköpta       68 %    Tertial 1          Andel inköpta
//   livsmedel                   2021       top     livsmedel         68 %    2021      bottom
/** How most rows are set: the way that fits most segments, each with the rule of its table. */
export function usualWay(segments: readonly { pieces: readonly Piece[]; rule: Rule }[]): Way {
  const all = segments.map(({ pieces, rule }) => {
    const anchors = anchorsOf(pieces, rule);
    return anchors.length ? ways.map((way) => cut(linesIn(pieces), anchors, way).off <= wayWeights.fits) : [];
  });
  const count = (nth: number) => all.filter((each) => each[nth]).length;
  return ways.reduce((best, way, n) => (count(n) > count(ways.indexOf(best)) ? way : best));
}

/** How far the rows of pieces are from being set one way, in the squares of their size. */
export function awayFrom(pieces: readonly Piece[], rule: Rule, way: Way): number {
  const anchors = anchorsOf(pieces, rule);
  return anchors.length ? cut(linesIn(pieces), anchors, way).cost : 0;
}

/** The rows of lines that are set one way, the usual one first; null where they are set none. */
export function evenRows(
  lines: readonly Piece[][],
  anchors: readonly Anchor[],
  usual: Way,
): Piece[][] | null {
  const told = [usual, ...ways].map((way) => cut(lines, anchors, way));
  // The page's foot may cut the last row.
  const open = cut(lines, anchors, usual, true);
  return (
    [...told, open].find(({ off }, n) => off <= (n ? wayWeights.fits : wayWeights.fitsUsual))?.rows ?? null
  );
}

/** Rows that an icon opens each; null where icons and anchors are not one to one. */
export function byIcons(lines: readonly Piece[][], anchors: readonly Anchor[]): Piece[][] | null {
  const icons = lines.flatMap((line, n) => (line.some((piece) => piece.opens) ? [n] : []));
  if (icons.length !== anchors.length || icons[0] !== 0) return null;
  const rows = icons.map((from, n) => lines.slice(from, icons[n + 1]));
  // An icon at the foot of a name stands before the end of one.
  const isEnd = (row: readonly Piece[][]) =>
    row[0]!.some((piece) => piece.column === 0 && !beginsName(piece));
  if (rows.some(isEnd)) return null;
  return rows.every((row, n) => holds(row, anchors[n]!)) ? rows.map((row) => row.flat()) : null;
}

/** Rows around their anchors: as the usual way sets them, or else the way that fits best; each line by itself where none does. */
export function byWay(lines: readonly Piece[][], anchors: readonly Anchor[], usual: Way | null): Piece[][] {
  const told = usual && evenRows(lines, anchors, usual);
  if (told) return told;
  const { rows } = ways
    .map((way) => cut(lines, anchors, way))
    .reduce((a, b) => (b.cost < a.cost - 1e-6 ? b : a));
  // Where a cell of one row reaches below one of the next, each line is kept as it stands.
  return rows.length ? rows : lines.map((line) => [...line]);
}

/** Whether an anchor stands within the lines of a row. */
function holds(row: readonly Piece[][], { from, to }: Anchor): boolean {
  const slack = 0.4 * row[0]![0]!.size;
  return row[0]![0]!.middle <= from + slack && row.at(-1)![0]!.middle >= to - slack;
}

//   Andel ungdomar som har en plan inom
//   48 timmar                              56 %
/** Whether a name goes on with the line above it: with a small letter, or where no name ends. */
function goesOnName(above: readonly Piece[], name: Piece): boolean {
  const last = above.find(({ column }) => column === 0);
  return !beginsName(name) || (last !== undefined && isHanging(textOf(last)));
}

/**
 * Cuts lines into a row for each anchor, in order, so that they stand as near to a way as can be, the last one to any way
 * where it `isOpen`; `off`: how far one is from it.
 */
function cut(
  lines: readonly Piece[][],
  anchors: readonly Anchor[],
  way: Way,
  isOpen = false,
): { cost: number; off: number; rows: Piece[][] } {
  const away = (own: readonly Piece[], anchor: Anchor) => {
    const [top, bottom] = [own[0]!.middle - anchor.from, own.at(-1)!.middle - anchor.to];
    const by = { top, centre: (top + bottom) / 2, bottom };
    const any = isOpen && anchor === anchors.at(-1);
    return Math.min(...(any ? ways : [way]).map((each) => Math.abs(by[each]))) / own[0]!.size;
  };
  type Cut = { cost: number; off: number; cuts: number[] };
  const none: Cut = { cost: Infinity, off: Infinity, cuts: [] };
  let best: Cut[] = [{ cost: 0, off: 0, cuts: [] }, ...lines.map(() => none)];
  for (const anchor of anchors)
    best = best.map((_, to) => {
      let own = none;
      for (let from = 0; from < to; from++) {
        const before = best[from]!;
        if (before.cost >= own.cost || !holds(lines.slice(from, to), anchor)) continue;
        const row = lines.slice(from, to).flat();
        const names = row.filter((piece) => piece.column === 0);
        const offs = [row, names].map((each) => (each.length ? away(each, anchor) : 0)) as [number, number];
        if (from > 0 && names.length && goesOnName(lines[from - 1]!, names[0]!)) offs[1] += wayWeights.maimed;
        const cost = before.cost + offs[0] ** 2 + offs[1] ** 2;
        const off = Math.max(...offs);
        if (cost < own.cost) own = { cost, off: Math.max(before.off, off), cuts: [...before.cuts, to] };
      }
      return own;
    });
  const { cost, off, cuts } = best.at(-1)!;
  return { cost, off, rows: cuts.map((to, n) => lines.slice(cuts[n - 1] ?? 0, to).flat()) };
}
