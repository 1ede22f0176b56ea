import { anchorsOf, type Anchor, type Rule } from './anchor.ts';
import { cellText, type IsWord } from './cell.ts';
import { around, centre } from '../read/extent.ts';
import { byColumn, type Piece } from './piece.ts';
import type { Extent } from '../read/types.ts';

/** A table's row as it stands on its page. */
export interface LaidRow {
  cells: string[];
  extent: Extent;
  /** Words that may stand in either of two columns. */
  open: { text: string; at: [number, number] }[];
}

/** How the rows of a table are laid out. */
export interface RowRule extends Rule {
  isWord: IsWord;
  /** Whether each segment is known to begin and end with a row. */
  ruled: boolean;
}

/** Lines of a cell stand no farther apart than this, in their size, where nothing tells better. */
const usualPitch = 1.36;

/** Cuts the pieces of each of a table's segments into rows. */
export function rowsOf(segments: readonly (readonly Piece[])[], rule: RowRule): LaidRow[][] {
  const pitch = pitchOf(segments, rule);
  return segments.map((segment) => {
    const anchors = anchorsOf(segment, rule);
    if (rule.ruled && anchors.length <= 1) return [laid(segment, rule)];
    return named(connected(byColumn(segment), pitch)).flatMap((part) =>
      divide(part, anchorsOf(part, rule), rule),
    );
  });
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
    columns.forEach((chains, n) =>
      connected(chains, pitch).forEach((part, nth) => {
        if (n + nth > 0 || !isNameEnd(part)) cost += Math.abs(anchorsOf(part, rule).length - 1);
      }),
    );
    if (cost < best.cost) best = { pitch, cost };
  }
  return best.pitch;
}

//   senaste tolv månaderna                 the row began on the page before
//   Andel nöjda               44 %
/** Whether pieces are the end of a name. */
function isNameEnd(part: readonly Piece[]): boolean {
  return part.every((piece) => piece.column === 0) && /^\p{Ll}/u.test(part[0]!.words[0]!.text);
}

/** Pieces, given by column, that stand in one row: near each other in a column, or beside each other. */
function connected(columns: readonly Piece[][], pitch: number): Piece[][] {
  const chains: Piece[][] = [];
  for (const column of columns)
    column.forEach((piece, n) => {
      const above = column[n - 1];
      if (above && piece.middle - above.middle <= pitch * piece.size + 0.01) chains.at(-1)!.push(piece);
      else chains.push([piece]);
    });
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
  for (const part of parts.flatMap(apart)) {
    const above = out.at(-1);
    const isName = above?.every((piece) => piece.column === 0);
    const isNameless = part.every((piece) => piece.column !== 0);
    const top = Math.min(...part.map((piece) => piece.middle));
    const last = above?.at(-1);
    if (above && last && isName && isNameless && top - last.middle < usualPitch * last.size)
      above.push(...part);
    else out.push([...part]);
  }
  return out;
}

//   Index för ledarskap            its cells stand on the page before
//   ● Andel nöjda        91
//   ^ an icon begins a name
/** Cuts a part where a name with an icon begins below one without cells. */
function apart(part: readonly Piece[]): Piece[][] {
  const begin = part.find(
    (piece) =>
      piece.column === 0 &&
      iconForm.test(piece.words[0]!.text) &&
      part.some((each) => isAbove(each, piece)) &&
      part.every((each) => each.column === 0 || !isAbove(each, piece)),
  );
  if (!begin) return [[...part]];
  return [
    part.filter((each) => isAbove(each, begin)),
    ...apart(part.filter((each) => !isAbove(each, begin))),
  ];
}

const iconForm = /^[●▶✓✔☑►➤⏵•◆■▲]$/u;

function isAbove(piece: Piece, below: Piece): boolean {
  return piece.middle < below.middle - 0.5 * below.size;
}

/** Cuts pieces with several anchors into as many rows: names above, around or below their anchors, as fits best. */
function divide(pieces: readonly Piece[], anchors: readonly Anchor[], rule: RowRule): LaidRow[] {
  if (anchors.length < 2) return [laid(pieces, rule)];
  const names = pieces.filter((piece) => piece.column === 0).toSorted((a, b) => a.middle - b.middle);
  const ways = (['top', 'centre', 'bottom'] as const).map((way) => ({ way, ...groups(names, anchors, way) }));
  const best = ways.reduce((a, b) => (b.cost < a.cost - 1e-6 ? b : a));
  const rows: Piece[][] = best.groups;
  for (const piece of pieces) if (piece.column !== 0) rows[rowOf(piece, anchors, best.way)]!.push(piece);
  return rows.filter((row) => row.length > 0).map((row) => laid(row, rule));
}

type Way = 'top' | 'centre' | 'bottom';

/** The anchor that a cell's line belongs to. */
function rowOf({ middle: at, size }: Piece, anchors: readonly Anchor[], way: Way): number {
  if (way === 'top')
    return Math.max(
      0,
      anchors.findLastIndex((each) => each.from <= at + 0.4 * size),
    );
  if (way === 'bottom') {
    const row = anchors.findIndex((each) => each.to >= at - 0.4 * size);
    return row < 0 ? anchors.length - 1 : row;
  }
  const away = (each: Anchor) => Math.abs((each.from + each.to) / 2 - at);
  return anchors.reduce((best, each, n) => (away(each) < away(anchors[best]!) ? n : best), 0);
}

/** Shares names' lines out among anchors, in order, so that they stand as near to how the table aligns them as can be. */
function groups(
  names: readonly Piece[],
  anchors: readonly Anchor[],
  way: Way,
): { cost: number; groups: Piece[][] } {
  const price = (from: number, to: number, { from: first, to: last }: Anchor) => {
    if (from === to) return 50;
    const [top, bottom] = [names[from]!.middle, names[to - 1]!.middle];
    const off =
      way === 'top' ? top - first : way === 'bottom' ? bottom - last : (top + bottom - first - last) / 2;
    return off * off;
  };
  let rows: { cost: number; cuts: number[] }[] = names.map(() => ({ cost: Infinity, cuts: [] }));
  rows.push({ cost: Infinity, cuts: [] });
  rows[0] = { cost: 0, cuts: [] };
  for (const anchor of anchors) {
    rows = rows.map((_, to) => {
      let best = { cost: Infinity, cuts: [] as number[] };
      for (let from = Math.max(0, to - 12); from <= to; from++) {
        const cost = rows[from]!.cost + price(from, to, anchor);
        if (cost < best.cost) best = { cost, cuts: [...rows[from]!.cuts, to] };
      }
      return best;
    });
  }
  const { cost, cuts } = rows.at(-1)!;
  return { cost, groups: anchors.map((_, n) => names.slice(cuts[n - 1] ?? 0, cuts[n] ?? names.length)) };
}

/** Pieces of one row as its cells. */
function laid(pieces: readonly Piece[], { columns, isWord }: RowRule): LaidRow {
  const cells = Array.from({ length: columns }, (_, column) =>
    cellText(
      pieces
        .filter((piece) => piece.column === column)
        .toSorted((a, b) => a.middle - b.middle || a.left - b.left),
      isWord,
    ),
  );
  return { cells, extent: around(pieces), open: pieces.flatMap((piece) => openIn(piece, pieces)) };
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
      (isNear(each.left, piece.left) ||
        isNear(each.right, piece.right) ||
        isNear(centre(each), centre(piece))),
  );
  return isAligned ? [] : piece.open.map((each) => ({ text: each.text, at: [column, each.column] }));
}
