import type { Repair } from '../../../../src/model.ts';
import type { FigureTable, Row } from '../../table/types.ts';
import { apartTables } from './apart.ts';
import { blocksOf } from './blocks.ts';
import { formsOf } from './header.ts';
import { spellLabel } from './label.ts';
import { leftOut } from './left-out.ts';
import { printedRows } from './loose-rows.ts';
import { withoutNoise } from './part-headings.ts';
import { areTrusted, onlyProved } from './proved.ts';
import { holdsFigure, solve } from './solve.ts';
import type { Figures, Found, Known, LooseRow, PlacedRow } from './types.ts';

/** Finds the tables of figures in the lines `[first, last]` that no other table took. */
export function figureTables(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  around: Known,
  about: { year: number; tertial: number | null },
): Figures {
  const elapsed = about.tertial ? 4 * about.tertial : null;
  const out: Figures = { tables: [], taken: new Set(), repairs: [], leftOut: [] };
  const found: Found[] = [];
  const blocks = blocksOf(lines, [first, last], around);
  const add = (each: Found) => {
    found.push(each);
    for (const line of [...each.header, ...each.rows.flatMap((row) => row.lines)]) out.taken.add(line);
  };
  apartTables(blocks, textAt, about.year).forEach(add);
  for (const { header, repeated, rows: all, months } of blocks.tables) {
    if (header.some((line) => out.taken.has(line))) continue;
    const taken = all.findIndex((row) => row.lines.some((line) => out.taken.has(line)));
    const rows = printedRows(all.slice(0, taken < 0 ? undefined : taken));
    const figured = rows.filter(({ figures }) => figures.length > 0);
    // Rows without labels are columns that the scan parted from theirs.
    const isParted = figured.filter(({ label }) => label.length === 0).length > 1;
    if (months ? !figured.length : isParted || figured.length < 2) continue;
    const forms = months ? [{ ...months, like: 1 }] : formsOf(header.map(textAt), rows, about.year);
    const made = solve(forms, rows, months ? elapsed : null);
    if (made) add({ header: [...header, ...repeated], rows, made });
  }
  const isTrusted = areTrusted(found.flatMap(({ made }) => made.verdicts.flat()));
  for (const { header, rows: loose, made } of found) {
    const rows = made.rows
      .map((row, at) => onlyProved(row, made.verdicts[at]!, isTrusted))
      .map((row) => (holdsFigure(row.label) || hasShreds(row.label, around.isWord) ? inDoubt(row) : row));
    const isKept = ({ line, to }: Repair) =>
      rows.some((row) =>
        row.cells.some((cell, at) => cell === to && (row.cellLines?.[at] ?? row.line) === line),
      );
    const [label = '', ...columns] = made.columns;
    const unit = spellUnit(label, header, textAt);
    const repairs = [...made.repairs.filter(isKept), ...unit.repairs, ...spellLabels(rows)];
    out.repairs.push(...repairs.sort((a, b) => a.line - b.line));
    const said = columns.map((each) => withoutNoise(each, around.isWord));
    out.tables.push(tableOf(header, [unit.heading, ...said], loose, rows));
  }
  out.tables.sort((a, b) => a.header.line - b.header.line);
  out.leftOut = leftOut(blocks, (line) => out.taken.has(line), textAt);
  return out;

  function textAt(line: number): string {
    return lines[line - 1]!;
  }
}

//   än SN 78,8 0,7 79,5 0,0      Totalt SD SJ. 3 559,8      itee 151,7 157,3 5,6
/** Whether a label holds letters that are no word: what an OCR made of a label, or of figures beside it. */
function hasShreds(label: string, isWord: Known['isWord']): boolean {
  return label
    .split(' ')
    .some((each) => /^(?:\p{Lu}{2,4}|\p{Ll}{3,4})\.?$/u.test(each) && !isWord(each.replace('.', '')));
}

//   Nämnd och administration 448,9 441,7 (42      one figure that cannot be read, so that none was parted from the label
/** A row none of whose cells is sure to be its own, those that its label holds among them. */
function inDoubt(row: PlacedRow): PlacedRow {
  const read = [...row.label.split(' ').filter((each) => /^\d+(?:,\d+)?$/.test(each)), ...row.cells];
  const open = [...new Set([...(row.open ?? []), ...read.filter(Boolean)])];
  return { ...row, cells: row.cells.map(() => ''), open };
}

/** Writes labels that tables of the city have as these do. */
function spellLabels(rows: PlacedRow[]): Repair[] {
  return rows.flatMap((row) => {
    const [from, to] = [row.label, spellLabel(row.label)];
    row.label = to;
    return from === to ? [] : [{ line: row.line, from, to, by: 'word' as const, proof: null }];
  });
}

//   Mokr Netto      Maokr
/** A unit of money whose letters an OCR misread within it. */
const misreadUnit = /^(?!Md)M\p{L}{1,3}kr(?=,? |,?$)/u;

/** What heads the labels, its unit as it is printed, and what was put right in it. */
function spellUnit(
  heading: string,
  header: readonly number[],
  textAt: (line: number) => string,
): { heading: string; repairs: Repair[] } {
  const [from = 'Mnkr'] = misreadUnit.exec(heading) ?? [];
  const line = header.find((each) => textAt(each).includes(from));
  if (from === 'Mnkr' || line === undefined) return { heading, repairs: [] };
  const repair = { line, from, to: 'Mnkr', by: 'word' as const, proof: null };
  return { heading: heading.replace(from, 'Mnkr'), repairs: [repair] };
}

function tableOf(
  header: number[],
  columns: string[],
  loose: readonly LooseRow[],
  rows: PlacedRow[],
): FigureTable {
  const rowOf = (line: number, cells: string[]): Row => ({ line, cells, newPage: false, icons: false });
  const own = new Set(rows.map((row) => row.line));
  const wrapped = loose.flatMap((row) => row.lines).filter((line) => !own.has(line));
  return {
    kind: 'figures',
    header: rowOf(header[0]!, columns),
    rows: rows.map((row) => ({
      ...rowOf(row.line, [row.label, ...row.cells]),
      ...(row.open ? { open: row.open } : {}),
      ...(row.cellLines ? { cellLines: row.cellLines } : {}),
    })),
    headerLines: [...header, ...wrapped],
  };
}
