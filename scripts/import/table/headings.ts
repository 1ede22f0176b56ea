import { readFigure } from '../../../src/figure/figure.ts';
import type { FigureTable, Row } from './types.ts';
import { joinPieces } from '../lines/join.ts';
import { isMoneyHeading } from '../knowledge/money-headings.ts';
import { aboveGroups } from './group-headings.ts';
import { isUnitAlone } from './unit.ts';

/** The headings of a table of figures, and how many of its rows below the first they take. */
export interface Headings {
  columns: string[];
  /** Rows that are headings: 1 for the first, more when it goes on below, 0 when the table has none. */
  rows: number;
}

//   Resultatenhetens namn⇥Resultatenhetens⇥Resultatöverföring
//   ⇥bruttobudget 2025⇥från 2024
/** Headings go on over no more rows than this. */
const maxRows = 4;

/** Headings are the first row, and those below that only go on with them. A table may lack them. */
export function headingsOf(block: FigureTable): Headings {
  const used = Math.max(1, ...block.rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1));
  if (block.header.cells.slice(1).some(isPlainFigure))
    return { columns: Array.from({ length: Math.max(used, block.header.cells.length) }, () => ''), rows: 0 };
  const { columns, rows } = joined(block);
  while (columns.length > used && columns.at(-1) === '') columns.pop();
  return { columns, rows };
}

/** The first row's headings, each with what the rows below go on with. */
function joined(block: FigureTable): Headings {
  const [first] = block.rows;
  let columns = first && goesOn(first) ? withGroups(block.header.cells, first.cells) : block.header.cells;
  let rows = 1;
  for (; rows < Math.min(maxRows, block.rows.length) && goesOn(block.rows[rows - 1]!); rows++) {
    const more = block.rows[rows - 1]!.cells;
    columns = Array.from({ length: Math.max(columns.length, more.length) }, (_, at) =>
      joinPieces([columns[at] ?? '', more[at] ?? '']),
    );
  }
  return { columns, rows };
}

//   Mnkr⇥Helår⇥⇥Jan–mars⇥                  the cell of what stands over several columns is the first of theirs
//   ⇥Budget⇥Prognos⇥Utfall⇥Avvikelse
/** A head's first row, where it heads groups of the columns of the second one: each column has what stands over its group. */
function withGroups(upper: readonly string[], lower: readonly string[]): string[] {
  const told = aboveGroups(upper.slice(1), lower.slice(1));
  if (told) return [upper[0]!, ...told];
  const out = [...upper];
  upper.forEach((over, from) => {
    if (from === 0 || over === '' || isUnitAlone(over)) return;
    const next = upper.findIndex((cell, at) => at > from && cell !== '');
    const own = lower.slice(from, next < 0 ? undefined : next);
    //   Beslutad⇥          is on two lines
    //   Budget⇥Prognos
    const isGroup = own.length > 1 && own.every(isHeading) && !isMoneyHeading(`${over} ${own[0]}`);
    if (isGroup) own.forEach((_, n) => (out[from + n] = over));
  });
  return out;
}

/** Whether a cell is all of a column's heading. */
function isHeading(cell: string): boolean {
  return /^\p{Lu}/u.test(cell) && isMoneyHeading(cell);
}

/** A cell of figures, not a heading that begins with a year or a day ("2024 Överskott (-)"). */
function isPlainFigure(text: string): boolean {
  const { value, unit } = readFigure(text, { money: true });
  return value !== null && !/^(19|20)\d\d$/.test(text) && (unit === null || unit.length < 12);
}

/** Whether a row only goes on with the headings above: no label, and words. */
function goesOn(row: Row): boolean {
  const rest = row.cells.slice(1).filter((each) => each !== '');
  return row.cells[0] === '' && rest.length > 0 && !rest.some(isPlainFigure);
}

/** Whether a row prints the table's headings once more, however they are hyphenated: all of them, or the first row. */
export function repeats(block: FigureTable, cells: readonly string[]): boolean {
  const start = (list: readonly string[]) => list[0]?.toLowerCase().slice(0, 4);
  const again = key(cells);
  if (again === '' || start(cells) !== start(block.header.cells)) return false;
  if (again === key(block.header.cells)) return true;
  return block.rows.length > 0 && goesOn(block.rows[0]!) && again === key(joined(block).columns);
}

function key(cells: readonly string[]): string {
  const plain = cells.map((each) => each.toLowerCase().replace(/[-\s]/g, ''));
  return plain.join('|').replace(/\|+$/, '');
}
