import type { Column } from '../../src/model.ts';
import type { Dialect } from './dialect.ts';
import { cut, cutWord, cyrillic, narrow, type Faults } from './fault.ts';
import { printAnalysis } from './print-analysis.ts';
import type { Random } from './random.ts';
import { otherDate, otherFigure, otherPeriod } from './spelling.ts';
import { TablePrinter, type PrintedRow } from './table-printer.ts';
import type { TruthActivity, TruthColumn, TruthRow } from './truth-types.ts';

/** A row ready to be printed, with its analysis. */
interface Printable extends PrintedRow {
  analysis: string[];
}

/** Prints an Indikator table with its page breaks and faults. */
export function printIndicators(
  rows: readonly TruthRow[],
  columns: readonly TruthColumn[],
  random: Random,
  faults: Faults,
  dialect: Dialect,
): string[] {
  const texts = rows.map((row) => ({
    name: row.name,
    cells: columns.map(({ role, heading }) =>
      role === 'period' || role === 'periodicity'
        ? row.period
        : role === 'more'
          ? (row.more[heading] ?? '')
          : (row.cells[role as Column] ?? ''),
    ),
    icon: random.pick(['', '●', '\ue001']),
    analysis: row.analysis,
    whole: row.odd,
  }));
  return printRows(texts, ['Indikator', ...columns.map((each) => each.heading)], random, faults, dialect);
}

/** Prints an Aktivitet table; ✓ and ▶ tell the status where the dialect has them. */
export function printActivities(
  rows: TruthActivity[],
  plan: boolean,
  random: Random,
  faults: Faults,
  dialect: Dialect,
): string[] {
  const statuses = !plan && faults.make('statusIcons', 0.6);
  const texts = rows.map((row) => {
    if (statuses) row.status = random.pick(['klar', 'pagar']);
    return {
      name: row.name,
      cells: [row.start, row.end, ...(plan ? [] : [row.deviation])],
      icon: row.status === 'klar' ? '✓' : row.status === 'pagar' ? '▶' : random.pick(['', '\ue002']),
      analysis: row.analysis,
      whole: true,
    };
  });
  const header = ['Aktivitet', 'Startdatum', 'Slutdatum', ...(plan ? [] : ['Avvikelse'])];
  return printRows(texts, header, random, faults, dialect);
}

function printRows(
  rows: readonly Printable[],
  header: readonly string[],
  random: Random,
  faults: Faults,
  dialect: Dialect,
): string[] {
  const table = new TablePrinter(header, random, faults, dialect);
  rows.forEach((row, n) => {
    if (n > 0 && faults.make('pageBetweenRows', 0.2)) table.newPage();
    const name = damagedName(row.name, random, faults);
    const damaged = { ...row, name, cells: damagedCells(row.cells, random, faults) };
    const [said, ...more] = row.analysis;
    if (faults.on.has('analysisInName') && said && !more.length && said.length > 60 && random.chance(0.3)) {
      faults.make('analysisInName');
      table.row({ ...damaged, name: `${name} Analys ${said}` });
      return;
    }
    const halves = halvesOf(name, random, faults);
    if (halves) printCut(damaged, halves, table, random, faults);
    else table.row(damaged);
    if (faults.make('noteLine', 0.1)) table.out.push('1) Mätningen gäller enheter i egen regi.');
    if (n > 0 && faults.make('blankInTable', 0.2)) table.out.push('');
    printAnalysis(row.analysis, table, random, faults);
    if (faults.make('blankInTable', 0.1)) table.out.push('');
  });
  return table.out;
}

/** Prints a row that the page cut: its name, now and then its long cells too, or all cells below with the rest. */
function printCut(
  row: PrintedRow,
  [upper, lower]: readonly [string, string],
  table: TablePrinter,
  random: Random,
  faults: Faults,
): void {
  const isLong = row.cells.some((each) => /^(Tas fram av|Tertial \d|Fastställs)/.test(each));
  if (faults.make('pageInCell', 0.4) && isLong) {
    const parts = row.cells.map((each) => /^(Tas fram av|Tertial(?= \d)) (.+)$/.exec(each));
    table.row({ ...row, name: upper, cells: row.cells.map((each, at) => parts[at]?.[1] ?? each) });
    table.newPage();
    table.rest(
      lower,
      parts.map((each) => each?.[2] ?? ''),
    );
    return;
  }
  const below = /^[\p{Ll}(]/u.test(lower) && random.chance(0.4);
  table.row(below ? { ...row, name: upper, cells: [], whole: true } : { ...row, name: upper });
  table.newPage();
  table.rest(lower, below ? row.cells : []);
}

/** The name in two, where the page cuts it between words or within one. */
function halvesOf(name: string, random: Random, faults: Faults): [string, string] | null {
  if (faults.make('pageInName', 0.15)) return cut(name, random);
  return faults.make('pageInWord', 0.1) ? cutWord(name, random) : null;
}

function damagedName(name: string, random: Random, faults: Faults): string {
  let out = name;
  if (faults.make('cyrillic', 0.1)) out = cyrillic(out, random);
  if (faults.make('narrowName', 0.1)) out = narrow(out, random);
  return faults.make('nbsp', 0.2) ? out.replace(' ', '\u00a0') : out;
}

function damagedCells(cells: readonly string[], random: Random, faults: Faults): readonly string[] {
  let out: readonly string[] = cells.map((each) =>
    otherDate(otherPeriod(otherFigure(each, random, faults), random, faults), random, faults),
  );
  if (faults.make('narrowCell', 0.2))
    out = out.map((each) =>
      each.replace('barn/avd.', 'barn/av d.').replace('nämnd/styrelse', 'nämnd/ styrelse'),
    );
  if (faults.make('tags', 0.1)) out = out.map((each) => (each ? `<b>${each}</b>` : ''));
  if (faults.make('dateBroken', 0.1))
    out = out.map((each) => each.replace(/^(<b>)?(\d{4}-\d\d-)(\d\d)/, '$1$2 $3'));
  return faults.make('minus', 0.2) ? out.map((each) => each.replace(/^-(?=\d)/, '\u2212')) : out;
}
