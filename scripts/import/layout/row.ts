import { around, centre } from '../read/extent.ts';
import { textOf } from '../read/line.ts';
import type { Extent } from '../read/types.ts';
import { chained } from '../lines/chain.ts';
import { stackedIn } from '../lines/join.ts';
import { sexOf } from '../table/sex-rows.ts';
import { anchorsOf, type Anchor, type Rule } from './anchor.ts';
import { cellText, type IsWord } from './cell.ts';
import { begunBelow, restAbove } from './page-cut.ts';
import { byColumn, fromTop, linesIn, type Piece } from './piece.ts';
import { connected, pitchOf, usualPitch } from './pitch.ts';
import { byIcons, byWay, evenRows, type Way } from './way.ts';

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
  /** The part of the table on the page before, and whether its last row has no name; null where none was cut. */
  before?: { nameless: boolean } | null;
}

/** Cuts the pieces of each of a table's segments into rows. */
export function rowsOf(segments: readonly (readonly Piece[])[], rule: RowRule): LaidRow[][] {
  const pitch = pitchOf(segments, rule);
  return segments.map((whole, nth) => {
    const rest = nth === 0 && rule.usual ? restAbove(whole, rule, rule.usual, rule.before ?? null) : [];
    const begun = nth === segments.length - 1 && rule.usual ? begunBelow(whole, rule) : [];
    const parts = [rest, begun].map((part) => (part.length ? [laid(part, rule)] : []));
    return [
      ...parts[0]!,
      ...rows(whole.filter((piece) => ![...rest, ...begun].includes(piece))),
      ...parts[1]!,
    ];
  });

  function rows(segment: readonly Piece[]): LaidRow[] {
    return bySexes(segment).flatMap(rowsIn);
  }

  function rowsIn(segment: readonly Piece[]): LaidRow[] {
    const anchors = anchorsOf(segment, rule);
    if (rule.ruled && anchors.length <= 1) return [laid(segment, rule)];
    const parts =
      rule.usual && evenRows(linesIn(segment), anchors, rule.usual)
        ? [segment]
        : named(connected(byColumn(segment), pitch));
    return parts.flatMap((part) => divide(part, anchorsOf(part, rule), rule));
  }
}

//   Andel nöjda      82 %      80 %
//   Kvinnor          84 %                  set as close as the lines of one row
//   Män              80 %
/** A segment cut at lines that are named by women and by men alone, right below each other and each with a figure. */
function bySexes(segment: readonly Piece[]): Piece[][] {
  const lines = linesIn(segment);
  const sexes = lines.map((line) => {
    const name = line.find(({ column }) => column === 0);
    return name && line.some((piece) => piece.column > 0 && /\d/.test(textOf(piece)))
      ? sexOf(textOf(name))
      : null;
  });
  const isPart = sexes.map((of, n) => {
    const beside = [sexes[n - 1], sexes[n + 1]];
    return of !== null && beside.some((each) => each && each !== of);
  });
  return chained(lines, (_, __, nth) => !isPart[nth] && !isPart[nth - 1]).map((part) => part.flat());
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

/** Cuts pieces with several anchors into as many rows: each around its anchor, as its icon or the way that fits best tells. */
function divide(pieces: readonly Piece[], anchors: readonly Anchor[], rule: RowRule): LaidRow[] {
  if (anchors.length < 2) return [laid(pieces, rule)];
  const lines = linesIn(pieces);
  return (byIcons(lines, anchors) ?? byWay(lines, anchors, rule.usual)).map((row) => laid(row, rule));
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
      each.isSure &&
      ((column > 0 && isNear(each.left, piece.left)) ||
        isNear(each.right, piece.right) ||
        isNear(centre(each), centre(piece))),
  );
  return isAligned ? [] : piece.open.map(({ text, columns }) => ({ text, at: [column, ...columns] }));
}
