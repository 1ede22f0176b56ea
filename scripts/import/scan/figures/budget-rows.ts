import type { Repair } from '../../../../src/model.ts';
import { joinPieces } from '../../lines/join.ts';
import { knownHeadings, partHeadings } from './header.ts';
import { endsInFigure, isRing, waysToJoin } from './line.ts';
import type { LooseRow } from './loose-rows.ts';
import { proveFigures, type PlacedRow } from './prove.ts';
import { relationOf } from './relation.ts';
import { isSignLost, rowOptions } from './row-options.ts';
import { settle } from './settle.ts';

/** Of the rows with figures at least so many must fit the headings. */
const enough = 0.6;

/** Where headings promise something of the rows, at least so many must keep it. */
const some = 0.25;

/** So alike to known headings is what can be read of a header; with less, the rows must prove them. */
const alike = 0.55;

/**
 * Puts the rows of an economy table under its columns: under the headings as they are printed, or else those of the
 * city's that are most like them and fit the rows best. Null where none do. `labels` are those of the whole table, and
 * `trust` is what headings are worth whose order the scan may have changed.
 */
export function budgetRows(
  texts: readonly string[],
  rows: readonly LooseRow[],
  year: number,
  labels = rows.map((row) => row.label.join(' ')).join('\n'),
  trust = 1,
) {
  const widths = rows
    .flatMap((row) => row.figures)
    .map(({ tokens }) => Math.min(...waysToJoin(tokens, 12).map((way) => way.length)));
  const parted = texts.length <= 2 ? partHeadings(texts, Math.max(...widths)) : null;
  const known = knownHeadings(texts.join(' '), labels, year);
  const found = [...(parted ? [{ columns: parted, like: trust }] : []), ...known]
    .map(({ columns, like }) => ({ columns, like, read: readRows(columns, rows) }))
    .filter(
      ({ like, read }) =>
        read.told >= enough &&
        (like > alike ? !read.relation || read.proved >= some : read.holding >= enough),
    )
    .sort((a, b) => Math.round(50 * (2 * b.like + b.read.holding - 2 * a.like - a.read.holding)))
    // Only what fits so far is settled, which takes the most time.
    .map((each) => ({ ...each, ...placeRows(each.columns, each.read) }))
    .find(({ told }) => told >= enough);
  if (!found) return null;
  const { columns, placed, repairs } = found;
  const { relation, decimals } = found.read;
  const proved = proveFigures(placed, columns, relation);
  // A row that does not come out may say anything where it lacks a cell, and not only a minus, or a figure its comma.
  const isOpen = (cells: readonly string[]) =>
    relation?.holds(cells) === false &&
    ((relation.roles && cells.includes('') && !isSignLost(cells, relation)) ||
      (decimals && cells.some(lacksComma)));
  const told = placed.map((row) =>
    isOpen(row.cells)
      ? { ...row, cells: row.cells.map(() => ''), open: row.cells.filter((each) => each !== '') }
      : row,
  );
  return { columns, rows: told, repairs: [...repairs, ...proved] };
}

/**
 * All ways to read rows under columns; `told`, `proved` and `holding` are the shares of the rows with figures that can be
 * read at all, that come out, and that come out less those that do not.
 */
function readRows(columns: readonly string[], rows: readonly LooseRow[]) {
  const relation = relationOf(columns.slice(1));
  const tokens = rows.flatMap((row) => row.figures).flatMap((each) => each.tokens);
  const decimals = tokens.filter((each) => each.includes(',')).length > tokens.length / 3;
  const read = rows.map((row) => {
    const [label, figures] = [joinPieces(row.label), row.figures[0]];
    const options =
      figures && !endsInFigure(label)
        ? rowOptions(label, figures.tokens, columns.length - 1, relation, decimals)
        : [];
    return { line: figures?.line ?? row.lines[0]!, label, tokens: figures?.tokens, options };
  });
  const figured = read.filter((row) => row.tokens);
  const share = (is: (row: (typeof read)[number]) => boolean) =>
    figured.filter(is).length / Math.max(1, figured.length);
  const proved = share(({ options }) => (options[0] && relation?.holds(options[0].cells)) === true);
  const failed = share(({ options }) => (options[0] && relation?.holds(options[0].cells)) === false);
  return {
    rows: read,
    relation,
    decimals,
    told: share(({ options }) => options.length > 0),
    proved,
    holding: proved - failed,
  };
}

/** Settles which way each row is read; `told` is the share of the rows with figures that have their places then. */
function placeRows(columns: readonly string[], { rows, relation }: ReturnType<typeof readRows>) {
  const settled = settle(rows);
  const repairs: Repair[] = [];
  const placed = rows.map(({ line, label, tokens }, at): PlacedRow => {
    const option = settled[at];
    if (!option)
      return { line, label, cells: columns.slice(1).map(() => ''), ...(tokens ? { open: tokens } : {}) };
    option.cells
      .filter((each) => each !== '')
      .forEach((to, nth) => {
        const from = option.printed[nth]!;
        if (from !== to)
          repairs.push({
            line,
            from,
            to,
            by: 'proof',
            proof: isRing(from)
              ? 'en ring bland tal är en nolla'
              : (relation?.proof ?? 'ett tal börjar inte på 0 utan decimalkomma'),
          });
      });
    return { line, label: option.label, cells: option.cells };
  });
  const told = placed.filter((row) => row.cells.some((each) => each !== '')).length;
  return { placed, repairs, told: told / Math.max(1, rows.filter((row) => row.tokens).length) };
}

/** Whether a figure of a table with decimals has none, or has a point where no comma or blank can be. */
function lacksComma(text: string): boolean {
  return /^[-+]?\d{2,}$|\.\d{4,}$/.test(text);
}
