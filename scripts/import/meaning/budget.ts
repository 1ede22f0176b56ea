import { takeMark } from '../../../src/figure/mark.ts';
import type { Doubt, Repair, Table } from '../../../src/model.ts';
import { isPart } from '../../../src/money.ts';
import type { FigureTable, Row, Tables } from '../table/types.ts';
import { unhyphen } from '../lines/join.ts';
import { tableKinds } from '../knowledge/phrases.ts';
import type { Mend } from '../words/mend.ts';
import { namelessColumns } from './nameless.ts';
import type { Note } from '../lines/problem.ts';
import { besideFigures } from './beside.ts';
import { looseSigns } from './loose-sign.ts';
import { headingAbove, titleAbove, type Prose } from './prose.ts';
import { balanced } from '../table/balance.ts';
import { cell } from '../table/cell.ts';
import { headingsOf } from '../table/headings.ts';
import { joinLabels } from '../table/label.ts';
import { settleFigure } from '../table/open-figures.ts';
import { isTrimmed } from '../table/trimmed.ts';
import { proveUnits, unitOfHeadings, unitOfLabel, unitOfTitle, withUnit } from '../table/unit.ts';

/** The tables of a report that are neither Indikator nor Aktivitet. */
export interface Budgets {
  tables: Table[];
  /** Rows that do not fit their header, and tables that were left out. */
  doubts: Doubt[];
  /** Rows whose own figures proved where their cells belong. */
  repairs: Repair[];
}

/**
 * Reads the tables of economy and volumes, each under the heading that stands above it. `byTabs`: its cells are as they
 * were printed, whatever minus stands in them.
 */
export function budgets(
  { figures: blocks, leftOut }: Pick<Tables, 'figures' | 'leftOut'>,
  prose: readonly Prose[],
  mend: Mend,
  note: Note,
  byTabs = false,
): Budgets {
  const doubts: Doubt[] = [];
  const repairs: Repair[] = [];
  const trimmed = isTrimmed(blocks);
  const sectionOf = headingAbove(prose);
  const tables = blocks.map((block, at) => {
    const { columns, rows: headingRows } = headingsOf(block);
    const doubt = (reason: string, candidates: readonly string[]) =>
      doubts.push({ cell: `tables/${at}`, reason, candidates: [...candidates] });
    const settled = block.rows.map((row, nth) => {
      const { cells, line, open } = row;
      const above = nth > 0 && nth >= headingRows ? block.rows[nth - 1]!.cells : null;
      if (open) {
        const met = `Unexpected figures ${open.join(' ')}, expected a place for each under its column`;
        note('scan-figures', `${met}: left out; compare with the original`, line);
        doubt(`Det går inte att säkert säga vilka kolumner talen på rad ${line} hör till`, open);
      } else if (above && goesOnBelow(above, cells)) {
        const met = 'Unexpected figures without a label, expected them in the row above';
        note('table-figures', `${met}: compare with the original`, line);
        doubt(
          `Talen på rad ${line} har ingen benämning: de kan vara slutet på talen i raden ovanför`,
          cells.flatMap((cell, n) => (cell === '' ? [] : [`${above[n]}${cell}`, cell])),
        );
      } else if (above && standsBetween(above, cells, block.rows[nth + 1]?.cells)) {
        const met = 'Unexpected figures without a label above a label without figures, expected one row';
        note('table-figures', `${met}: compare with the original`, line);
        const filled = cells.filter((cell) => cell !== '');
        doubt(`Talen på rad ${line} har ingen benämning: den kan stå på raden nedanför`, filled);
      } else if (nth >= headingRows - 1 && isUncertain(cells, columns.length, trimmed)) {
        const proved = proveCells(row, columns);
        if (proved) {
          repairs.push(proved.repair);
          return proved.row;
        }
        const [printed, expected] = [cells.length, columns.length];
        note(
          'table-columns',
          `Unexpected ${printed} cells, expected ${expected}: in doubt under which headings they belong; compare with the original`,
          line,
          1,
        );
        doubt(
          `Rad ${line} har ${printed} celler där tabellhuvudet har ${expected}`,
          cells.slice(1).filter((cell) => cell !== ''),
        );
      }
      return row;
    });
    const body = [block.header, ...settled].slice(headingRows);
    const [first] = block.headerLines as [number];
    const unit = unitOfHeadings(columns) ?? unitOfTitle(titleAbove(prose, first) ?? '');
    const made = budget(block, columns, body, { section: sectionOf(first), unit }, mend);
    for (const { line, text } of block.heads ?? [])
      doubt(
        `Rad ${line} ovanför tabellens upprepade huvud kan vara en rubrik i tabellen, eller sidans eget huvud`,
        [text],
      );
    for (const { nth, figures, line } of namelessColumns(made)) {
      const met = `Unexpected figures in column ${nth} without a heading, expected one above them`;
      note('table-heading', `${met}: compare with the original`, line);
      doubt(`Kolumn ${nth} saknar rubrik: det går inte att säga vad talen gäller`, figures);
    }
    const beside = besideFigures(made);
    if (beside.length) {
      const met = 'Unexpected figures that may be those of another table beside this one, expected one table';
      note('table-beside', `${met}: compare with the original`, made.lines[0]);
      doubt('Talen kan höra till två tabeller som står bredvid varandra', beside);
    }
    for (const { cell: own, figure } of byTabs ? [] : looseSigns(made)) {
      const met = `Unexpected minus apart from its figure beside ${figure}, expected it where no other figure is near`;
      note('table-sign', `${met}: compare with the original`, own.line);
      doubt(`Minustecknet på rad ${own.line} kan höra till ett annat tal`, [figure, `-${figure}`]);
      own.value = null;
    }
    for (const { line, reason, candidates } of settleTable(made, note))
      doubt(`${reason} (rad ${line})`, candidates);
    return made;
  });
  for (const { line, header } of leftOut) {
    const met = `Unexpected table under "${header}", expected rows and sums that prove its columns`;
    note('scan-figures', `${met}: left out; compare with the original`, line);
    const reason = `Tabellen med huvudet på rad ${line} är utelämnad: det går inte att säkert säga vilka kolumner talen hör till`;
    doubts.push({ cell: 'tables', reason, candidates: [] });
  }
  return { tables: proveUnits(tables), doubts, repairs };
}

//   Äldreomsorg⇥1 0⇥1 010,1
//   ⇥19,5⇥                      the rest of "1 019,5", which its column broke
/** Whether a row without a label has figures only below some of those of the row above. */
function goesOnBelow(above: readonly string[], cells: readonly string[]): boolean {
  const filled = (row: readonly string[]) => row.flatMap((cell, n) => (n > 0 && cell !== '' ? [n] : []));
  const [upper, own] = [filled(above), filled(cells)];
  return (
    cells[0] === '' &&
    above[0] !== '' &&
    own.length > 0 &&
    own.length < upper.length &&
    own.every((n) => upper.includes(n))
  );
}

//   Äldreomsorg⇥624⇥634
//   ⇥605⇥596                    a row that a page parts from its label
//   Stöd och service⇥⇥
/** Whether a row without a label stands between one that is whole and a label without figures. */
function standsBetween(
  above: readonly string[],
  cells: readonly string[],
  below: readonly string[] | undefined,
): boolean {
  const [upper, own, lower] = [above, cells, below ?? []].map((row) =>
    row.slice(1).some((cell) => cell !== ''),
  );
  return upper! && own! && !lower && above[0] !== '' && cells[0] === '' && Boolean(below?.[0]);
}

/** Whether a row of figures has other cells than its table; a label alone, or empty cells at the end, tell nothing. */
function isUncertain(cells: readonly string[], width: number, trimmed: boolean): boolean {
  const printed = cells.findLastIndex((cell) => cell !== '') + 1;
  return printed > width || (!trimmed && cells.length < width && cells.slice(1).some((cell) => cell !== ''));
}

/** A row that lost cells, with the others under their columns where its own figures prove it. */
function proveCells(row: Row, columns: readonly string[]): { row: Row; repair: Repair } | null {
  const [label = '', ...cells] = row.cells;
  const proved = row.cells.length < columns.length ? balanced(cells, columns.slice(1)) : null;
  if (!proved) return null;
  return {
    row: { ...row, cells: [label, ...proved] },
    repair: {
      line: row.line,
      from: cells.join(' | '),
      to: proved.join(' | '),
      by: 'proof',
      proof: 'Budget och ändringar minus prognos är avvikelsen',
    },
  };
}

/** Makes a table of its headings and the rows below them. */
function budget(
  block: FigureTable,
  columns: readonly string[],
  body: readonly Row[],
  { section, unit: printed }: Pick<Table, 'section' | 'unit'>,
  mend: Mend,
): Table {
  const headings = columns.map((heading) => mend(unhyphen(heading), block.header.line));
  const labelled = joinLabels(body).map((row) => ({ ...row, label: mend(row.label, row.line) }));
  const kind = kindOf(
    section,
    headings,
    labelled.map((each) => each.label),
  );
  const unit = printed ?? (isMoney(kind, null) ? unitOfTitle(section ?? '') : null);
  const where = { money: isMoney(kind, unit) };
  let whole: string | null = null;
  const rows = labelled.map(({ label: own, cells, line }): Table['rows'][number] => {
    const { text: label, mark } = takeMark(own);
    const part = isPart(label);
    if (!part) whole = label;
    const unitOfRow = unitOfLabel(label);
    const made = headings
      .slice(1)
      .map((_, at) => withUnit(cell(cells[at] ?? '', line, where), unitOfRow, unit));
    const note = mark ? { note: { mark, line: null } } : {};
    return { label, parent: part ? whole : null, cells: made, line, ...note };
  });
  const lines = [...block.headerLines, ...block.rows.map((row) => row.line)].sort((a, b) => a - b);
  return {
    kind,
    section,
    unit,
    columns: headings,
    rows,
    lines: [lines[0]!, lines.at(-1)!],
  };
}

/** Whether a table's figures are sums of money: brackets say there that an amount is negative. */
function isMoney(kind: Table['kind'], unit: Table['unit']): boolean {
  return (unit !== null && unit !== 'antal') || (kind !== 'volymer' && kind !== 'ovrigt');
}

//   1.234,5      1.234.567      791 beside 2.627: a table prints as many decimals everywhere
/** A figure that shows that dots part thousands in its table. */
const provesDots = /\d,\d{1,2}(?!\d)|\.\d{3}\.\d{3}|^[+−–-]?[1-9]\d{0,2}$/;

/** Settles figures that can be read in two ways, by the others of their table. */
function settleTable(table: Table, note: Note) {
  const where = { money: isMoney(table.kind, table.unit) };
  const cells = table.rows.flatMap((row) => row.cells).filter((each) => each !== null);
  const counts =
    table.kind === 'volymer' || table.unit === 'antal' || cells.some(({ text }) => provesDots.test(text));
  return cells.flatMap((each) => {
    const open = settleFigure(each, { values: [], counts }, note, where);
    if (each.value !== null) Object.assign(each, withUnit(each, null, table.unit));
    return open ? [{ ...open, line: each.line }] : [];
  });
}

/** What a table is about: by its own words, or else by its section's heading. */
function kindOf(
  section: string | null,
  columns: readonly string[],
  labels: readonly string[],
): Table['kind'] {
  const own = [columns.join(' | '), ...labels].join('\n');
  const told = (text: string) => tableKinds.find(([, form]) => form.test(text))?.[0];
  return told(own) ?? told(section ?? '') ?? 'ovrigt';
}
