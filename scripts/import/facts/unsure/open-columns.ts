import { largeMoney } from '../../knowledge/measures.ts';
import { columns } from '../../../../src/indicator-columns.ts';
import { minus } from '../../../../src/figure/figure.ts';
import type { Facts } from '../../../../src/model.ts';
import type { Unsure } from '../../read/types.ts';
import type { HeaderColumn, Heads } from '../../table/heading.ts';
import type { Tables } from '../../table/types.ts';
import { isKnown } from '../../layout/heading-text.ts';
import { isWholeCell } from '../../table/whole-cell.ts';

/** The rows of a table by line, from 1, both included, and its columns, the names' first. */
interface PrintedTable {
  lines: readonly [number, number];
  columns: readonly Pick<HeaderColumn, 'heading' | 'role'>[];
}

/** The tables of indicators and activities as they were cut, from their first line to their last row. */
export function printedTables({ records }: Pick<Tables, 'records'>): PrintedTable[] {
  return records.map(({ header, headerLines, rows }) => ({
    lines: [headerLines[0]!, rows.at(-1)?.line ?? headerLines.at(-1)!],
    columns: header.columns,
  }));
}

//   13,9 barn/avd. barn/avd.      tid 44 %      3,3 % 891 st      "…, 2021" in the row's last cell
/** A row with so many cells of that kind is two rows. */
const twoRows = 3;

/**
 * Cells that hold neither one figure with a unit nor a target in words: something of another cell stands in them, or
 * something of theirs in another. They and the cells beside them are open; all of a row that is two.
 */
export function misfits({ indicators }: Facts, tables: readonly PrintedTable[]): Unsure[] {
  return openIn(indicators, tables, (table) => {
    const roles = table.columns.map(({ role }) => role);
    return ({ cells }) => {
      const filled = placed(cells, table);
      const unfit = filled.filter(({ text }) => !isWholeCell(text));
      const besides = unfit.map(({ text, at }) => ({
        text,
        at: [at, at - 1, at + 1].filter((n) => n > 0 && n < roles.length),
      }));
      const others = unfit.length < twoRows ? [] : filled.map(({ text, at }) => ({ text, at: [at] }));
      return [...besides, ...others];
    };
  });
}

//   Andel barn som når 21 % målen          the figure of the first column, or of none
//   Index för trygghet 68 69 66            whose columns no one knows
//   Tid till beslut om 65 dagar 60 dagar   as the row's cells are: it is one of them, and those behind it stand one farther
/** Figures that stand in names: one, and several at a name's end. */
export function figuresInNames({ indicators }: Facts, tables: readonly PrintedTable[]): Unsure[] {
  return openIn(indicators, tables, (table) => ({ name, cells }) => {
    const [several] = atEnd.exec(name.replace(thousands, '')) ?? [];
    if (several) return [{ text: several.trim(), at: table.columns.map((_, at) => at) }];
    const one = measure.exec(name)?.[0] ?? figureLike(name, cells);
    if (one === undefined) return [];
    const moved = runFrom(1, 1, placed(cells, table));
    return [{ text: one, at: [0, 1] }, ...moved.map(({ text, at }) => ({ text, at: [at, at + 1] }))];
  });
}

/** A figure of a name whose unit is one of the row's cells'. */
function figureLike(name: string, cells: Row['cells']): string | undefined {
  const units = new Set(columns.flatMap((role) => cells[role]?.unit ?? []));
  return [...name.matchAll(/(?<![\p{L}\d])\d[\d,]* (\p{Ll}{2,})/gu)].find(([, unit]) =>
    units.has(unit!),
  )?.[0];
}

/** Cells beside each other from a column on, to the right (1) or to the left (-1), up to an empty one. */
function runFrom(from: number, step: 1 | -1, filled: ReturnType<typeof placed>): ReturnType<typeof placed> {
  const cell = filled.find(({ at }) => at === from);
  return cell ? [cell, ...runFrom(from + step, step, filled)] : [];
}

//   –    – 4,1      4,1      in a text with blanks: less than nothing, or a cell for none and a figure?
/** Figures whose minus stands apart: it may be the dash of the cell before. */
export function looseDashes({ indicators }: Facts, tables: readonly PrintedTable[]): Unsure[] {
  return openIn(
    indicators,
    tables,
    (table) =>
      ({ cells }) =>
        placed(cells, table)
          .filter(({ text }) => apartMinus.test(text))
          .map(({ text, at }) => ({ text: text.replace(apartMinus, ''), at: at > 1 ? [at, at - 1] : [at] })),
  );
}

//               Utfall VB   Prognos   Årsmål   KF:s årsmål
//   Antal båtar   116 st                121 st     129 st       of a board's own goal, for which the council has no target
/** A board's own figures under the council's target, and those beside them: a text may have moved each by an empty column. */
export function movedTargets({ indicators }: Facts, tables: readonly PrintedTable[]): Unsure[] {
  return openIn(indicators, tables, (table) => {
    const last = table.columns.findIndex(({ role }) => role === 'councilTarget');
    return ({ owner, cells }) => {
      const run = owner === 'namnd' ? runFrom(last, -1, placed(cells, table)) : [];
      return run.at(-1)?.at === 1 ? [] : run.map(({ text, at }) => ({ text, at: [at, at - 1] }));
    };
  });
}

/** The cells of a row that stand under known headings, each with its column's index. */
function placed(cells: Row['cells'], { columns: own }: PrintedTable): { text: string; at: number }[] {
  return columns.flatMap((role) => {
    const [cell, at] = [cells[role], own.findIndex((each) => each.role === role)];
    return cell && at >= 0 ? [{ text: cell.text, at }] : [];
  });
}

const apartMinus = new RegExp(String.raw`^[${minus}] +(?=\d)`);

//   Indikator   män/pojk kvinnor/f   Utfall lickor   Årsmål      letters of two headings run together: whose is a figure?
/**
 * Cells under headings that no report is known to print. One such column may be the board's own, as long as it holds
 * one figure; several were told wrongly.
 */
export function unknownColumns(
  { indicators }: Facts,
  tables: readonly PrintedTable[],
  heads: Heads,
): Unsure[] {
  return openIn(indicators, tables, ({ columns }) => {
    const headings = columns.map(({ heading }) => heading);
    const unknown = new Set(headings.filter((each) => !isKnown(each, heads)));
    return ({ cells: { more } }) =>
      more
        .filter(({ column, cell }) => unknown.has(column) && (unknown.size > 1 || !isWholeCell(cell.text)))
        .map(({ column, cell }) => ({ text: cell.text, at: [headings.indexOf(column)] }));
  });
}

type Row = Facts['indicators'][number];

/** What is open of the rows of each table: texts, and the columns in which each may stand. */
function openIn(
  rows: readonly Row[],
  tables: readonly PrintedTable[],
  ofTable: (table: PrintedTable) => (row: Row) => { text: string; at: number[] }[],
): Unsure[] {
  const told = tables.map((table) => ({ ...table, open: ofTable(table) }));
  return rows.flatMap((row) => {
    const [first, last] = row.lines;
    const table = told.find(({ lines }) => lines[0] <= last && first <= lines[1]);
    if (!table) return [];
    const headings = table.columns.map(({ heading }) => heading);
    return table
      .open(row)
      .map(({ text, at }) => ({ line: first, readings: [text], columns: { headings, at } }));
  });
}

/** Two figures or more. */
const atEnd = /(?:\s[-+]?\d[\d,.]*(?: ?%)?){2,}$/;
const thousands = /(?<=\d) (?=\d{3}(?!\d))/g;

/** A figure that names do not hold. */
const measure = new RegExp(
  String.raw`(?<!\p{L})[-+]?\d[\d ,.]* ?(?:%|GWh|MWh|kWh|kg|gram|ton|st|kr|${largeMoney})(?!\p{L})`,
  'u',
);
