import { isCutPeriod, isHalfPeriod, readPeriod } from '../../../src/printed-period.ts';
import { isCommentHeading } from '../knowledge/money-headings.ts';
import { saysNoFigure } from '../knowledge/no-figure.ts';
import { goesOnDate, opensDate } from '../table/date.ts';
import { columnOf } from './columns.ts';
import type { Heading, TableHead } from './heading.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import { byColumn, type Piece } from './piece.ts';

/** What tells one row of a table from the next. */
export interface Rule {
  /** How many columns the table has, the names' included. */
  columns: number;
  /** Columns of which every row fills one exactly once: periods, or dates. */
  anchors: readonly number[];
  /** What an anchor's cell looks like when it is whole. */
  anchor: 'period' | 'date' | 'figure';
}

/** A table by its headings; `roles`: what these mean, none for a table of figures. */
export interface Headed extends Partial<Pick<TableHead, 'roles'>> {
  kind: TableHead['kind'] | 'figures';
  headings: readonly Heading[];
}

/** What every row of a table has once, told by its headings. */
export function anchorColumns({ kind, roles = [], headings }: Headed): Rule {
  const columns = headings.length;
  const of = (...wanted: string[]) =>
    roles.flatMap((role, at) => (role !== null && wanted.includes(role) ? [at] : []));
  if (kind === 'activity') return { columns, anchors: of('start', 'end'), anchor: 'date' };
  const periods = of('period', 'periodicity');
  if (periods.length) return { columns, anchors: periods, anchor: 'period' };
  //   %
  //   barn/avd.        what says only of what a figure is, or how it looks, begins no cell more surely than it goes on with one
  const beside = new Set(of('unit', 'status'));
  const isFigures = (text: string, at: number) => at > 0 && !beside.has(at) && !isCommentHeading(text);
  return {
    columns,
    anchors: headings.flatMap(({ text }, at) => (isFigures(text, at) ? [at] : [])),
    anchor: 'figure',
  };
}

/** Whether a line has what every row of a table has once, in its column. */
export function hasAnchor(line: Line, table: TableHead): boolean {
  const { anchors, anchor } = anchorColumns(table);
  return line.words.some(
    (word) => anchors.includes(columnOf(word, table.edges)) && isAnchor(word.text, anchor),
  );
}

//   • Nöjda i mätningen senast den 31 december 2021      stands where dates do, and is of a sentence
/** Whether a line has it as a cell of its own. */
export function hasAnchorCell(line: Line, table: TableHead): boolean {
  const { anchors, anchor } = anchorColumns(table);
  return phrasesOf(line, cellGap).some(
    (phrase, n) =>
      n > 0 &&
      anchors.includes(columnOf(phrase, table.edges)) &&
      phrase.words.some((word) => isAnchor(word.text, anchor)),
  );
}

function isAnchor(text: string, anchor: Rule['anchor']): boolean {
  if (anchor === 'date') return opensDate(text);
  return anchor === 'figure' ? /\d/.test(text) : readPeriod(text) !== null;
}

/** What every row has once: a period, a date, its figures. From the middle of its first line to that of its last. */
export interface Anchor {
  from: number;
  to: number;
}

//   2,08 kg                            2,04 kg
//   CO2 per      82,6 %    46,63 %     CO2 per        one row: its cells stand beside one another, each its column's only one
//   kg                                 kg
/** The anchors of pieces that stand near one another, from the top: cells that stand beside one another are a row's. */
export function anchorsOf(pieces: readonly Piece[], rule: Rule): Anchor[] {
  const out: (Anchor & { columns: Set<number> })[] = [];
  const cells = rule.anchor === 'figure' ? figureCells(pieces, rule) : markCells(pieces, rule);
  for (const { column, from, to, size } of cells.sort((a, b) => a.from - b.from)) {
    //   Utreda lokaler   2024-02-01
    //   Införa ärenden                2024-06-30      two rows: each lacks a date
    const beside = out.find((each) => !each.columns.has(column) && from <= each.to + 0.4 * size);
    if (!beside) out.push({ from, to, columns: new Set([column]) });
    else {
      beside.columns.add(column);
      beside.from = Math.min(beside.from, from);
      beside.to = Math.max(beside.to, to);
    }
  }
  return out;
}

/** A cell: its lines, from the middle of the first to that of the last. */
interface Cell extends Anchor {
  column: number;
  size: number;
}

//                    2024-06-
//   2024-01-01                     a date that its column broke stands above and below the one beside it
//                    30
/** The periods or dates of pieces, each with the lines that it was broken on. */
function markCells(pieces: readonly Piece[], { anchors, anchor }: Rule): Cell[] {
  const chains = byColumn(pieces.filter((piece) => anchors.includes(piece.column)));
  return chains.flatMap((chain) => {
    const out: (Cell & { text: string })[] = [];
    for (const { column, middle, size, ...piece } of chain) {
      const [text, above] = [textOf(piece), out.at(-1)];
      if (above && goesOn(above.text, text, anchor)) {
        above.to = middle;
        above.text += ` ${text}`;
      } else out.push({ column, from: middle, to: middle, size, text });
    }
    return out;
  });
}

//   Antal platser för                        Tertial 2
//   feriejobb             24 st     32 st    2016           no row ends between the two
/** Whether pieces go on with what every row has once, as it ends in those above them. */
export function goesOnWithAnchor(above: readonly Piece[], pieces: readonly Piece[], rule: Rule): boolean {
  const { anchors, anchor } = rule;
  if (anchor === 'figure') return false;
  return anchors.some((column) => {
    const last = above.findLast((piece) => piece.column === column);
    const first = pieces.find((piece) => piece.column === column);
    return last !== undefined && first !== undefined && goesOn(textOf(last), textOf(first), anchor);
  });
}

/** The cells of pieces, told by how each line of a column begins. */
function figureCells(pieces: readonly Piece[], { anchors }: Rule): Cell[] {
  const chains = byColumn(pieces.filter((piece) => anchors.includes(piece.column)));
  const begins = chains.map((chain) => chain.map((piece, n) => beginOf(textOf(piece), chain[n - 1])));
  const certain = chains.flatMap((chain, nth) => chain.filter((_, n) => begins[nth]![n] === 'cell'));
  const names = pieces.filter((piece) => piece.column === 0 && /^[\p{Lu}\d"”]/u.test(textOf(piece)));
  const isBeside = (piece: Piece) =>
    [...certain, ...names].some(
      (each) => each.column !== piece.column && Math.abs(each.middle - piece.middle) < 0.45 * piece.size,
    );
  const out: Cell[] = [];
  chains.forEach((chain, nth) =>
    chain.forEach((piece, n) => {
      const begin = begins[nth]![n]!;
      const { column, middle, size } = piece;
      if (n === 0 || begin === 'cell' || (begin === 'either' && isBeside(piece)))
        out.push({ column, from: middle, to: middle, size });
      else out.at(-1)!.to = middle;
    }),
  );
  return out;
}

//   170        Max 10       Fastställs     2,08 kg        two cells, or one? What may go on with a figure or stand for
//   830        personer     2019           CO2 per        itself is told by the cells beside it
/** Whether a line of a column begins a cell, or goes on with the line above it. */
function beginOf(text: string, above: Piece | undefined): 'cell' | 'rest' | 'either' {
  if (!above) return 'cell';
  const before = textOf(above);
  if (saysNoFigure(text)) return 'cell';
  if (/^[-+−–]?\d{1,3}(?: \d{3})*$/.test(before) && /^\d{3}(?!\d)/.test(text)) return 'either';
  if (/^20\d\d$/.test(text) && /\p{L}$/u.test(before)) return 'rest';
  if (/(?:\S[-/]|\b(?:max|min|minst|mest|högst|lägst))$/i.test(before)) return 'rest';
  return /^(?:[\p{Lu}\d<>≤≥±+–−-]|\(\d)/u.test(text) && !/^CO[2₂]/.test(text) ? 'cell' : 'rest';
}

//   Tertial 1      2023-12-      Tas fram
//   2022           31
function goesOn(above: string, text: string, kind: Rule['anchor']): boolean {
  if (kind === 'date') return goesOnDate(above, text);
  // A period has one year, and ends with it.
  if (/\b20\d\d$/.test(above)) return false;
  if (isCutPeriod(above, text)) return true;
  // A text may have lost the figure between: "Tertial" above "2022"; "kv 1–2" is no period that is known.
  if ((isHalfPeriod(above) || readPeriod(above) === null) && /^20\d\d$/.test(text)) return true;
  return readPeriod(text) === null && !/^\p{Lu}/u.test(text);
}
