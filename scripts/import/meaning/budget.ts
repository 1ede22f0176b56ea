import type { Where } from '../../../src/figure/figure.ts';
import { takeMark } from '../../../src/figure/mark.ts';
import type { Doubt, Repair, Table } from '../../../src/model.ts';
import { isPart } from '../../../src/money.ts';
import type { FigureTable, LeftOut, Row, Tables } from '../table/types.ts';
import { unbroken, unhyphen } from '../lines/join.ts';
import { tableKinds, wholeBudget } from '../knowledge/phrases.ts';
import type { Mend } from '../words/mend.ts';
import { namelessColumns, namelessRows } from './nameless.ts';
import type { Note } from '../lines/problem.ts';
import { noted, remark, type Open, type Remark } from '../lines/remark.ts';
import { besideFigures } from './beside.ts';
import { figureRows } from './figure-rows.ts';
import { looseSigns } from './loose-sign.ts';
import { headingAbove, titleAbove, unitBelow, type Prose } from './prose.ts';
import { cell } from '../table/cell.ts';
import { headingsOf } from '../table/headings.ts';
import { joinLabels } from '../table/label.ts';
import { settleFigure } from '../table/open-figures.ts';
import { isTrimmed } from '../table/trimmed.ts';
import { giveUnits } from '../table/own-unit.ts';
import type { Heads } from '../table/heading.ts';
import { turnedIndicators } from './turned.ts';
import { proveUnits, unitOfHeadings, unitOfTitle } from '../table/unit.ts';

/** The tables of a report that are neither Indikator nor Aktivitet. */
export interface Budgets {
  tables: Table[];
  /** Rows that do not fit their header, and tables that were left out. */
  doubts: Doubt[];
  /** Rows whose own figures proved where their cells belong. */
  repairs: Repair[];
}

/** What the tables are read by. */
interface BudgetsBy {
  heads: Heads;
  mend: Mend;
  note: Note;
  /** Whether cells are as they were printed, whatever minus stands in them. */
  byTabs: boolean;
}

/** Reads the tables of economy and volumes, each under the heading that stands above it. */
export function budgets(
  { figures: blocks, leftOut }: Pick<Tables, 'figures' | 'leftOut'>,
  prose: readonly Prose[],
  { heads, mend, note, byTabs }: BudgetsBy,
): Budgets {
  const doubts: Doubt[] = [];
  const repairs: Repair[] = [];
  const trimmed = isTrimmed(blocks);
  const sectionOf = headingAbove(prose);
  const tables = blocks.map((block, at) => {
    const headings = headingsOf(block);
    const { columns } = headings;
    const told = figureRows(block, headings, trimmed);
    repairs.push(...told.repairs);
    const body = [block.header, ...told.rows].slice(headings.rows);
    const [first] = block.headerLines as [number];
    const above = [unitOfHeadings(columns), unitOfTitle(titleAbove(prose, first) ?? '')];
    const below = unitBelow(prose, block.rows.at(-1)?.line ?? first, blocks[at + 1]?.headerLines[0]);
    const said = above.some(Boolean) ? above : [below];
    const ofRows = body.map(unitOfRow);
    // A row's unit is that of what stands below it: of the table where nothing stands above, or it stands last.
    const isOfTable = [...said, ofRows[0], ofRows.at(-1)].some(Boolean);
    const units = [...new Set([...said, ...(isOfTable ? ofRows : [])])].filter((each) => each !== null);
    const rows = ofRows.at(-1) ? body.slice(0, -1) : body;
    const made = budget(block, columns, rows, { section: sectionOf(first), units }, mend);
    const nameless = namelessRows(made).filter(({ line }) =>
      told.remarks.every((each) => each.line !== line),
    );
    const open = [
      ...noted(told.remarks, note),
      ...perhapsLabels(block),
      ...noted(
        [
          ...namelessColumns(made),
          ...nameless,
          ...besideFigures(made),
          ...turnedIndicators(made, heads),
          ...(byTabs ? [] : looseSigns(made)),
        ],
        note,
      ),
      ...settleTable(made, note),
      ...noted(units.length > 1 ? [twoUnits(first, units)] : [], note),
    ];
    doubts.push(...open.map((each) => ({ cell: `tables/${at}`, ...each })));
    return made;
  });
  const proved = proveUnits(tables);
  for (const [at, table] of proved.entries()) {
    const given = giveUnits(table, table === tables[at] ? 'table' : 'proof');
    doubts.push(...noted(given, note).map((each) => ({ cell: `tables/${at}`, ...each })));
  }
  doubts.push(...noted(leftOut.map(unread), note));
  return { tables: proved, doubts, repairs };
}

/** What is in doubt of a table, and the line where it shows. */
type Placed = Open & { line: number };

/** What is in doubt of lines above a table's repeated headings. */
function perhapsLabels({ heads = [] }: FigureTable): Placed[] {
  return heads.map(({ line, text }) => ({
    reason: 'Raden ovanför tabellens upprepade huvud kan vara en rubrik i tabellen, eller sidans eget huvud',
    candidates: [text],
    line,
  }));
}

//   Verksamhet⇥Budget⇥Utfall
//   Belopp i tkr⇥⇥
//   Barn och unga⇥5 124⇥1 702
/** The unit of money that a row without figures prints for those below it; null for any other row. */
function unitOfRow({ cells: [label = '', ...cells] }: Row): string | null {
  const unit = cells.every((text) => text === '') ? unitOfTitle(label) : null;
  return unit === 'antal' ? null : unit;
}

//   Driftbudget (tkr)
//   Mnkr⇥Budget⇥Prognos⇥Avvikelse
/** What is said of a table whose title, head and rows say different units. */
function twoUnits(line: number, units: string[]): Remark<Open> {
  const met = `Unexpected units ${units.join(' and ')} above one table, expected one`;
  const reason = 'Tabellens rubrik, huvud och rader anger olika enheter';
  return remark('table-unit', line, `${met}: its figures get none; compare with the original`, { reason, candidates: units }); // prettier-ignore
}

/** What is said of a scan's table that was met but not read. */
function unread({ line, header }: LeftOut): Remark {
  const met = `Unexpected table under "${header}", expected rows and sums that prove its columns`;
  const reason = 'Tabellen är utelämnad: det går inte att säkert säga vilka kolumner talen hör till';
  const doubt = { cell: 'tables', reason, candidates: [] };
  return remark('scan-figures', line, `${met}: left out; compare with the original`, doubt);
}

/** Makes a table of its headings and the rows below them. */
function budget(
  block: FigureTable,
  columns: readonly string[],
  body: readonly Row[],
  { section, units }: { section: string | null; units: readonly string[] },
  mend: Mend,
): Table {
  const headings = unbroken(columns.map((heading) => mend(unhyphen(heading), block.header.line)));
  const labelled = joinLabels(body).map((row) => ({ ...row, label: mend(row.label, row.line) }));
  const kind = kindOf(
    section,
    headings,
    labelled.map((each) => each.label),
  );
  const ofSection = isMoney(kind, null) ? unitOfTitle(section ?? '') : null;
  const unit = units.length > 1 ? null : (units[0] ?? ofSection);
  const where = whereOf(kind, unit);
  let whole: string | null = null;
  const rows = labelled.map(({ label: own, cells, line, cellLines }): Table['rows'][number] => {
    const { text: label, mark } = takeMark(own);
    const part = isPart(label);
    if (!part) whole = label;
    const made = headings.slice(1).map((_, at) => cell(cells[at] ?? '', cellLines?.[at] ?? line, where));
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

//   Tkr⇥Budget
//   Kostnader⇥512,400      nobody counts the öre of thousands: its comma parts thousands, or somebody else's decimals
/** Where the figures of a table are printed. */
function whereOf(kind: Table['kind'], unit: Table['unit']): Where {
  return { money: isMoney(kind, unit), whole: unit === 'tkr' || unit === 'kr' };
}

//   1.234,5      1.234.567      791 beside 2.627: a table prints as many decimals everywhere
/** A figure that shows that dots part thousands in its table. */
const provesDots = /\d,\d{1,2}(?!\d)|\.\d{3}\.\d{3}|^[+−–-]?[1-9]\d{0,2}$/;

/** Settles figures that can be read in two ways, by the others of their table. */
function settleTable(table: Table, note: Note): Placed[] {
  const where = whereOf(table.kind, table.unit);
  const cells = table.rows.flatMap((row) => row.cells).filter((each) => each !== null);
  const counts =
    table.kind === 'volymer' || table.unit === 'antal' || cells.some(({ text }) => provesDots.test(text));
  return cells.flatMap((each) => {
    const open = settleFigure(each, { values: [], counts }, note, where);
    return open ? [{ ...open, line: each.line }] : [];
  });
}

/** What a table is about: by its own words, or else by its section's heading; where neither says it alone, by both. */
function kindOf(
  section: string | null,
  columns: readonly string[],
  labels: readonly string[],
): Table['kind'] {
  const { section: whole, labels: ofWhole } = wholeBudget;
  if (whole.test(section ?? '') && ofWhole.test(labels.join('\n'))) return 'driftbudget';
  const own = [columns.join(' | '), ...labels].join('\n');
  const told = (text: string) => tableKinds.find(([, form]) => form.test(text))?.[0];
  return told(own) ?? told(section ?? '') ?? 'ovrigt';
}
