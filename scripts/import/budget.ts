import type { Cell, Doubt, Repair, Table } from '../../src/model.ts';
import type { Note } from './problem.ts';
import type { FigureTable, Row } from './block.ts';
import type { Mend } from './indicator.ts';
import { joinPieces, unhyphen } from './join.ts';
import { tableKinds } from './knowledge/phrases.ts';
import { balanced } from './table/balance.ts';
import { headingsOf } from './table/headings.ts';
import { cell } from './table/value.ts';

const varav = /^varav\b/i;
const units: readonly [RegExp, string][] = [
  [/\bmnkr\b|\bmiljoner kronor\b|\bmkr\b/i, 'mnkr'],
  [/\btkr\b|\btusental kronor\b/i, 'tkr'],
  [/\bkronor\b|(^|[\s(,])kr\b/i, 'kr'],
  [/^antal\b|\(antal\)/i, 'antal'],
];

/** The tables of a report that are neither Indikator nor Aktivitet; rows that do not fit their header are in doubt. */
export function budgets(
  blocks: readonly FigureTable[],
  sectionOf: (line: number) => string | null,
  mend: Mend,
  note: Note,
): { tables: Table[]; doubts: Doubt[]; repairs: Repair[] } {
  const doubts: Doubt[] = [];
  // Somewhere a row has an empty last cell: when none has, the tabs at the ends of the lines were taken away.
  const trimmed = !blocks.some((each) =>
    each.rows.some((row) => row.cells.length > 1 && row.cells.at(-1) === ''),
  );
  const repairs: Repair[] = [];
  const tables = blocks.map((each, at) => {
    const { columns, rows: taken } = headingsOf(each);
    const width = columns.length;
    const rows = each.rows.map((row, nth) => {
      if (nth < taken - 1 || !isUncertain(row.cells, width, trimmed)) return row;
      const [label = '', ...cells] = row.cells;
      const settled = cells.length < width ? balanced(cells, columns.slice(1)) : null;
      if (settled) {
        repairs.push({
          line: row.line,
          from: cells.join(' | '),
          to: settled.join(' | '),
          by: 'proof',
          proof: 'Budget och ändringar minus prognos är avvikelsen',
        });
        return { ...row, cells: [label, ...settled] };
      }
      note('table-columns', `Unexpected ${row.cells.length} cells, expected ${width}`, row.line, 1);
      doubts.push({
        cell: `tables/${at}`,
        reason: `Rad ${row.line} har ${row.cells.length} celler där tabellhuvudet har ${width}`,
        candidates: cells.filter((cell) => cell !== ''),
      });
      return row;
    });
    return budget({ ...each, rows }, sectionOf(each.headerLines[0]!), mend);
  });
  return { tables: proveUnits(tables), doubts, repairs };
}

/** Whether a row of figures has other cells than its table; a label alone, or empty cells at the end, tell nothing. */
function isUncertain(cells: readonly string[], width: number, trimmed: boolean): boolean {
  const printed = cells.findLastIndex((cell) => cell !== '') + 1;
  return printed > width || (!trimmed && cells.length < width && cells.slice(1).some((cell) => cell !== ''));
}

/** Makes a table of economy or volumes of its printed rows. `section` is the heading above it. */
function budget(block: FigureTable, section: string | null, mend: Mend): Table {
  const { columns, rows: taken } = headingsOf(block);
  const body = [block.header, ...block.rows].slice(taken);
  const headings = columns.map((heading) => mend(unhyphen(heading), block.header.line));
  const rows = joinRows(body).map((row) => ({ ...row, label: mend(row.label, row.line) }));
  const unit = unitOf(headings);
  const width = headings.length - 1;
  let whole: string | null = null;
  const made = rows.map(({ label, cells, line }) => {
    const part = varav.test(label);
    if (!part) whole = label;
    const unitOfRow = units.find(
      ([form]) => /,\s*\S+$/.test(label) && form.test(label.split(',').at(-1)!),
    )?.[1];
    return {
      label,
      parent: part ? whole : null,
      cells: Array.from({ length: width }, (_, at) => withUnit(cell(cells[at] ?? '', line), unitOfRow, unit)),
      line,
    };
  });
  const lines = [...block.headerLines, ...block.rows.map((row) => row.line)].sort((a, b) => a - b);
  return {
    kind: kindOf(section, headings, made.map((row) => row.label)), // prettier-ignore
    section,
    unit,
    columns: headings,
    rows: made,
    lines: [lines[0]!, lines.at(-1)!],
  };
}

function withUnit(made: Cell | null, row: string | undefined, table: string | null): Cell | null {
  if (!made || made.value === null || made.unit) return made;
  if (row) return { ...made, unit: row, unitFrom: 'row' };
  return table ? { ...made, unit: table, unitFrom: 'table' } : made;
}

function unitOf(headings: readonly string[]): string | null {
  for (const [form, unit] of units) if (headings.some((heading) => form.test(heading))) return unit;
  return null;
}

function kindOf(
  section: string | null,
  columns: readonly string[],
  labels: readonly string[],
): Table['kind'] {
  const text = [columns.join(' | '), ...labels].join('\n');
  for (const [kind, form] of tableKinds) if (form.test(text)) return kind;
  for (const [kind, form] of tableKinds) if (section && form.test(section)) return kind;
  return 'ovrigt';
}

interface JoinedRow {
  label: string;
  cells: string[];
  line: number;
}

/**
 * Joins a label that the page or the column cut: a row with a small first letter goes on with the row above when
 * one of the two has no cells. "varav …" is a row of its own.
 */
function joinRows(rows: readonly Row[]): JoinedRow[] {
  const out: JoinedRow[] = [];
  for (const row of rows) {
    const [label = '', ...cells] = row.cells;
    const above = out.at(-1);
    const empty = (list: readonly string[]) => list.every((each) => each === '');
    const goesOn = /^[\p{Ll}(]/u.test(label) && !varav.test(label);
    if (above && goesOn && above.label !== '' && (empty(cells) || empty(above.cells))) {
      above.label = joinPieces([above.label, label]);
      if (empty(above.cells)) [above.cells, above.line] = [cells, row.line];
    } else out.push({ label: unhyphen(label), cells, line: row.line });
  }
  return out;
}

/**
 * Result units print no unit. Where their sum equals the operating budget's line on the units' surplus, in million
 * SEK, once divided by a thousand, they are in thousand SEK: the report proves it.
 */
function proveUnits(tables: readonly Table[]): Table[] {
  const surplus = tables
    .filter((table) => table.kind === 'driftbudget' && table.unit === 'mnkr')
    .flatMap((table) => table.rows)
    .filter((row) => /^resultatenheternas överskott från/i.test(row.label))
    .flatMap((row) => row.cells)
    .flatMap((each) => (each?.value != null ? [Math.abs(each.value)] : []));
  return tables.map((table) => {
    if (table.kind !== 'resultatenheter' || table.unit !== null) return table;
    const sums = table.rows
      .filter((row) => /^(summa|totalt|s:a)\b/i.test(row.label))
      .flatMap((row) => row.cells);
    const proved = sums.some((each) =>
      surplus.some(
        (million) => each?.value != null && Math.abs(Math.abs(each.value) / 1000 - million) <= 0.06,
      ),
    );
    if (!proved) return table;
    const rows = table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((each) => withUnit(each, undefined, 'tkr')),
    }));
    return { ...table, unit: 'tkr', rows };
  });
}
