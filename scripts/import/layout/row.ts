import { isHanging } from '../knowledge/hanging.ts';
import { chained } from '../lines/chain.ts';
import { anchorsOf, goesOnWithAnchor, type Anchor, type Rule } from './anchor.ts';
import { cellText, type IsWord } from './cell.ts';
import { around, centre } from '../read/extent.ts';
import { byColumn, fromTop, type Piece } from './piece.ts';
import { stackedIn } from '../lines/join.ts';
import { textOf } from '../read/line.ts';
import type { Extent } from '../read/types.ts';

/** A table's row as it stands on its page. */
export interface LaidRow {
  cells: string[];
  extent: Extent;
  /** Words that may stand in several columns. */
  open: { text: string; at: number[] }[];
  /** What a cell may say that has figures on several lines, as the cell has it first. */
  stacked: string[][];
}

/** How the rows of a table are laid out. */
export interface RowRule extends Rule {
  isWord: IsWord;
  /** Whether each segment is known to begin and end with a row. */
  ruled: boolean;
  /** How most rows of the report are set, where lines stand at one pitch and gaps tell nothing; null where gaps tell. */
  usual: Way | null;
  /** Whether the last row of the page before has no name: what stands above the first may be it. */
  goesOn?: boolean;
}

/** Lines of a cell stand no farther apart than this, in their size, where nothing tells better. */
const usualPitch = 1.36;

/** Cuts the pieces of each of a table's segments into rows. */
export function rowsOf(segments: readonly (readonly Piece[])[], rule: RowRule): LaidRow[][] {
  const pitch = pitchOf(segments, rule);
  return segments.map((whole, nth) => {
    const rest = nth === 0 && rule.usual ? restAbove(whole, rule) : [];
    const begun = nth === segments.length - 1 && rule.usual ? begunBelow(whole, rule) : [];
    const parts = [rest, begun].map((part) => (part.length ? [laid(part, rule)] : []));
    return [
      ...parts[0]!,
      ...rows(whole.filter((piece) => ![...rest, ...begun].includes(piece))),
      ...parts[1]!,
    ];
  });

  function rows(segment: readonly Piece[]): LaidRow[] {
    const anchors = anchorsOf(segment, rule);
    if (rule.ruled && anchors.length <= 1) return [laid(segment, rule)];
    const parts =
      rule.usual && set(linesIn(segment), anchors, rule.usual)
        ? [segment]
        : named(connected(byColumn(segment), pitch));
    return parts.flatMap((part) => divide(part, anchorsOf(part, rule), rule));
  }
}

//   omsorgsboenden som kan påverka         the row began on the page before
//   Antal platser i daglig       215 st    Tertial 1
//   verksamhet                             2024
/**
 * A name, or the end of one, above a row whose own name begins below it: a whole one where the page before lacks it. None
 * where that may be of one row.
 */
function restAbove(pieces: readonly Piece[], rule: RowRule): readonly Piece[] {
  const lines = linesIn(pieces);
  const [first] = anchorsOf(pieces, rule);
  const at = lines.findIndex((line) => first && line[0]!.middle >= first.from - 0.4 * line[0]!.size);
  if (rule.goesOn) {
    const begin = lines.slice(0, at + 1).findLastIndex((line) => line.some(beginsName));
    const name = lines.slice(0, Math.max(0, begin)).flat();
    if (name.every(({ column }) => column === 0)) return name;
  }
  const begins = lines.flatMap((line, n) => (n > 0 && n <= at && line.some(beginsName) ? [n] : []));
  const away = (n: number) => awayFrom(lines.slice(n).flat(), rule, rule.usual!);
  const begin = begins.reduce((best, n) => (away(n) < away(best) ? n : best), begins[0] ?? 0);
  const above = lines.slice(0, begin).flat();
  const isName = above.length > 0 && above.every(({ column }) => column === 0);
  const far = isName && /^["”“’»]/.test(above[0]!.words[0]!.text) ? 0 : apart;
  return isName && (isNameEnd(above) || away(begin) + far < away(0)) ? above : [];
}

/**
 * What stands so much farther from how rows are set with what is above it than without is no row, in the squares of its
 * size; less is enough where a quotation begins, for few names begin with one.
 */
const apart = 8;

//   Antal platser per 1
//   000 invånare            21
/** Whether a piece may be the beginning of a name: no name begins with a small letter, or with the rest of a figure. */
function beginsName({ column, words }: Piece): boolean {
  return column === 0 && !/^(?:[\p{Ll}(]|000$)/u.test(words[0]!.text);
}

/** How far apart, in their size, lines of one cell stand at most: the distance that gives each row its one anchor. */
function pitchOf(segments: readonly (readonly Piece[])[], rule: Rule): number {
  const met = new Set<number>([usualPitch]);
  const columns = segments.map(byColumn);
  for (const chains of columns)
    for (const chain of chains)
      chain.slice(1).forEach((piece, n) => {
        const distance = (piece.middle - chain[n]!.middle) / piece.size;
        if (distance < 4) met.add(Math.ceil(distance * 20) / 20);
      });
  let best = { pitch: usualPitch, cost: Infinity };
  for (const pitch of [...met].sort((a, b) => Math.abs(a - usualPitch) - Math.abs(b - usualPitch))) {
    let cost = 0;
    columns.forEach((chains, n) => {
      const parts = connected(chains, pitch);
      const isCut = (part: readonly Piece[], nth: number) =>
        (n + nth === 0 && isRowEnd(part)) ||
        (n === columns.length - 1 && nth === parts.length - 1 && isRowBegin(part, rule));
      parts.forEach((part, nth) => {
        if (!isCut(part, nth)) cost += Math.abs(anchorsOf(part, rule).length - 1);
        if (nth > 0 && goesOnWithAnchor(parts[nth - 1]!, part, rule)) cost += 1;
      });
    });
    if (cost < best.cost) best = { pitch, cost };
  }
  return best.pitch;
}

//   senaste tolv månaderna                 the row began on the page before
//   Andel nöjda               44 %
/** Whether pieces are the end of a name. */
function isNameEnd(part: readonly Piece[]): boolean {
  return part.every((piece) => piece.column === 0) && isRowEnd(part);
}

//   omsorgstagare i hemtjänst                    nämnd/styrelse      of "Tas fram av nämnd/styrelse"
/** Whether pieces are the end of a row, whose name and cells began above: each column goes on with a small letter. */
function isRowEnd(part: readonly Piece[]): boolean {
  const chains = byColumn(part);
  return (
    chains.some(([first]) => first!.column === 0) &&
    chains.every(([first]) => /^\p{Ll}/u.test(first!.words[0]!.text))
  );
}

//   Nettoresultat för torget     1 680     1 661          the page ends here: the row's period stands on the next
/** Whether pieces are the beginning of a row, with cells and without its anchor. */
function isRowBegin(part: readonly Piece[], { anchors }: Rule): boolean {
  const columns = new Set(part.map(({ column }) => column));
  return part.some(beginsName) && columns.size > 2 && !anchors.some((anchor) => columns.has(anchor));
}

/** The beginning of a row below one that has cells in its columns, too; none where the last row is whole. */
function begunBelow(pieces: readonly Piece[], rule: Rule): readonly Piece[] {
  const lines = linesIn(pieces);
  for (let n = lines.length - 1; n > 0; n--) {
    const [above, below] = [lines.slice(0, n).flat(), lines.slice(n).flat()];
    const isTwo = (piece: Piece) => piece.column > 0 && above.some(({ column }) => column === piece.column);
    if (!lines[n]!.some(beginsName) || !isRowBegin(below, rule)) continue;
    return below.some(isTwo) && anchorsOf(above, rule).length > 0 ? below : [];
  }
  return [];
}

/** Pieces, given by column, that stand in one row: near each other in a column, or beside each other. */
function connected(columns: readonly Piece[][], pitch: number): Piece[][] {
  const chains = columns.flatMap((column) =>
    chained(column, (piece, chain) => piece.middle - chain.at(-1)!.middle <= pitch * piece.size + 0.01),
  );
  chains.sort((a, b) => a[0]!.middle - b[0]!.middle);
  const out: Piece[][] = [];
  let end = -Infinity;
  for (const chain of chains) {
    const first = chain[0]!;
    if (out.length && first.middle <= end + 0.4 * first.size) out.at(-1)!.push(...chain);
    else out.push([...chain]);
    end = Math.max(out.at(-1)!.length === chain.length ? -Infinity : end, chain.at(-1)!.middle);
  }
  return out;
}

//   Andel brukare inom LSS-boenden          a page cut the row, and its cells are aligned with the foot of what is left
//                            44 %   48 %
/** Parts of rows, cells without a name joined with the name right above them. */
function named(parts: readonly Piece[][]): Piece[][] {
  const out: Piece[][] = [];
  for (const part of parts) {
    const above = out.at(-1);
    const last = above?.at(-1);
    const isName = above?.every((piece) => piece.column === 0);
    const isNameless = part.every((piece) => piece.column !== 0);
    const top = Math.min(...part.map((piece) => piece.middle));
    if (above && last && isName && isNameless && top - last.middle < usualPitch * last.size)
      above.push(...part);
    else out.push([...part]);
  }
  return out;
}

/** How cells of few lines stand beside those of more. */
export type Way = (typeof ways)[number];
const ways = ['top', 'centre', 'bottom'] as const;

//   Andel inköpta       68 %    Tertial 1          Andel inköpta
//   livsmedel                   2021       top     livsmedel         68 %    2021      bottom
/** How most rows are set: the way that fits most segments, each with the rule of its table. */
export function usualWay(segments: readonly { pieces: readonly Piece[]; rule: Rule }[]): Way {
  const all = segments.map(({ pieces, rule }) => {
    const anchors = anchorsOf(pieces, rule);
    return anchors.length ? ways.map((way) => cut(linesIn(pieces), anchors, way).off <= fits) : [];
  });
  const count = (nth: number) => all.filter((each) => each[nth]).length;
  return ways.reduce((best, way, n) => (count(n) > count(ways.indexOf(best)) ? way : best));
}

/** How far the rows of pieces are from being set one way, in the squares of their size. */
export function awayFrom(pieces: readonly Piece[], rule: Rule, way: Way): number {
  const anchors = anchorsOf(pieces, rule);
  return anchors.length ? cut(linesIn(pieces), anchors, way).cost : 0;
}

/** A row fits a way when it is no farther from it than half a line, in its size; the usual one, than a line. */
const fits = 0.65;
const fitsUsual = 1.25;

/** The rows of lines that are set one way, the usual one first; null where they are set none. */
function set(lines: readonly Piece[][], anchors: readonly Anchor[], usual: Way): Piece[][] | null {
  const told = [usual, ...ways].map((way) => cut(lines, anchors, way));
  // The page's foot may cut the last row.
  const open = cut(lines, anchors, usual, true);
  return [...told, open].find(({ off }, n) => off <= (n ? fits : fitsUsual))?.rows ?? null;
}

/** Cuts pieces with several anchors into as many rows: each around its anchor, as its icon or the way that fits best tells. */
function divide(pieces: readonly Piece[], anchors: readonly Anchor[], rule: RowRule): LaidRow[] {
  if (anchors.length < 2) return [laid(pieces, rule)];
  const lines = linesIn(pieces);
  return (byIcons(lines, anchors) ?? byWay(lines, anchors, rule.usual)).map((row) => laid(row, rule));
}

/** Rows that an icon opens each; null where icons and anchors are not one to one. */
function byIcons(lines: readonly Piece[][], anchors: readonly Anchor[]): Piece[][] | null {
  const icons = lines.flatMap((line, n) => (line.some((piece) => piece.opens) ? [n] : []));
  if (icons.length !== anchors.length || icons[0] !== 0) return null;
  const rows = icons.map((from, n) => lines.slice(from, icons[n + 1]));
  // An icon at the foot of a name stands before the end of one.
  const isEnd = (row: readonly Piece[][]) =>
    row[0]!.some((piece) => piece.column === 0 && !beginsName(piece));
  if (rows.some(isEnd)) return null;
  return rows.every((row, n) => holds(row, anchors[n]!)) ? rows.map((row) => row.flat()) : null;
}

function byWay(lines: readonly Piece[][], anchors: readonly Anchor[], usual: Way | null): Piece[][] {
  const told = usual && set(lines, anchors, usual);
  if (told) return told;
  const { rows } = ways
    .map((way) => cut(lines, anchors, way))
    .reduce((a, b) => (b.cost < a.cost - 1e-6 ? b : a));
  // Where a cell of one row reaches below one of the next, each line is kept as it stands.
  return rows.length ? rows : lines.map((line) => [...line]);
}

/** Pieces that stand beside one another, from the top. */
function linesIn(pieces: readonly Piece[]): Piece[][] {
  return chained(fromTop(pieces), (piece, [first]) => piece.middle - first!.middle < 0.4 * first!.size);
}

/** Whether an anchor stands within the lines of a row. */
function holds(row: readonly Piece[][], { from, to }: Anchor): boolean {
  const slack = 0.4 * row[0]![0]!.size;
  return row[0]![0]!.middle <= from + slack && row.at(-1)![0]!.middle >= to - slack;
}

/** What a row costs that has no name, in the squares of its size. */
const nameless = 0.5;
/** How far from any way a row is set whose name goes on with another, in its size. */
const maimed = 2;

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
        if (from > 0 && names.length && goesOnName(lines[from - 1]!, names[0]!)) offs[1] += maimed;
        const cost = before.cost + offs[0] ** 2 + (names.length ? offs[1] ** 2 : nameless);
        const off = Math.max(...offs);
        if (cost < own.cost) own = { cost, off: Math.max(before.off, off), cuts: [...before.cuts, to] };
      }
      return own;
    });
  const { cost, off, cuts } = best.at(-1)!;
  return { cost, off, rows: cuts.map((to, n) => lines.slice(cuts[n - 1] ?? 0, to).flat()) };
}

/** Pieces of one row as its cells. */
function laid(pieces: readonly Piece[], { columns, isWord }: RowRule): LaidRow {
  const lines = Array.from({ length: columns }, (_, column) =>
    fromTop(pieces.filter((piece) => piece.column === column)),
  );
  const cells = lines.map((own) => cellText(own, isWord));
  return {
    cells,
    extent: around(pieces),
    open: pieces.flatMap((piece) => openIn(piece, pieces)),
    stacked: lines.slice(1).flatMap((own, n) => {
      const readings = stackedIn(own.map(textOf), cells[n + 1]!);
      return readings ? [readings] : [];
    }),
  };
}

//   3,1 GWh   Tas fram av       where another line of its cell begins, ends or is centred as it is, a word is no other
//            nämnd/styrelse     column's
/** Words of a cell's line that reach into another column. */
function openIn(piece: Piece, pieces: readonly Piece[]): LaidRow['open'] {
  if (!piece.open.length) return [];
  const { column } = piece;
  const isNear = (a: number, b: number) => Math.abs(a - b) < 1.5;
  const isAligned = pieces.some(
    (each) =>
      each !== piece &&
      each.column === column &&
      !each.open.length &&
      ((column > 0 && isNear(each.left, piece.left)) ||
        isNear(each.right, piece.right) ||
        isNear(centre(each), centre(piece))),
  );
  return isAligned ? [] : piece.open.map(({ text, columns }) => ({ text, at: [column, ...columns] }));
}
