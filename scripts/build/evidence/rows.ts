import type { Cell, Column, Indicator as Row } from '../../../src/model.ts';
import { decimalsOf } from '../../../src/figure/number.ts';
import { formatValue, ownDecimals } from '../../../src/number.ts';
import { indicatorText } from '../../../src/text/indicator.ts';
import type { Evidence } from './check.ts';
import type { Identified } from '../identify.ts';
import type { Indicator } from '../registry/indicator.ts';
import { countedOf } from '../series/unit.ts';

/** A row of a report with its entry in the registry. */
export interface KnownRow {
  report: Identified;
  row: Row;
  /** Id of the entry, and the entry itself. */
  id: string;
  entry: Indicator;
}

/** A cell that holds a number. */
export interface Figure {
  value: number;
  unit: string | null;
  bound: Cell['bound'];
  /** With its unit, as a sentence gives it: "53,67 %". */
  text: string;
  /** As printed, for how exact it is; as it is written here where it was counted over. */
  printed: string;
  line: number;
}

/** All rows that have an entry, report by report in the order of their lines. */
export function rowsOf({ reports, registry }: Pick<Evidence, 'reports' | 'registry'>): KnownRow[] {
  return reports.flatMap((report) =>
    report.facts.indicators.flatMap((row, index) => {
      const id = report.rows[index]!;
      const entry = registry.indicators.get(id);
      return entry ? [{ report, row, id, entry }] : [];
    }),
  );
}

/** The same by report; a report without such rows has no entry. */
export function rowsByReport(evidence: Pick<Evidence, 'reports' | 'registry'>): Map<Identified, KnownRow[]> {
  return Map.groupBy(rowsOf(evidence), ({ report }) => report);
}

/** The number in a column of a row, or null where it has none. */
export function figureOf({ report, row, entry }: KnownRow, column: Column): Figure | null {
  const cell = row.cells[column];
  if (cell === null || cell.value === null) return null;
  return counted({ ...cell, value: cell.value }, entry, report);
}

/** What the row's analysis gives for a column, or null. */
export function mentionOf({ report, row, entry }: KnownRow, column: Column): Figure | null {
  const { facts } = report;
  const mention = facts.mentions.find(
    (one) => facts.indicators[one.indicator] === row && one.cell === column,
  );
  if (!mention) return null;
  return counted({ ...mention, bound: null }, entry, report);
}

/** A number as the site counts it; one that was counted over is as exact as it is then written. */
function counted(
  cell: Omit<Cell, 'value'> & { value: number },
  entry: Indicator,
  { facts }: Identified,
): Figure {
  const { unit, ...one } = countedOf(cell, entry, facts.id);
  const value = one.value ?? cell.value;
  const decimals = one.change === 'omraknad' ? ownDecimals(value) : decimalsOf(cell.text);
  const text = formatValue(value, unit, decimals, cell.bound);
  const figure = { value, unit, bound: cell.bound, line: cell.line };
  return one.change === 'omraknad'
    ? { ...figure, text: indicatorText.countedOver(text, cell.text), printed: text }
    : { ...figure, text, printed: cell.text };
}

/** Two numbers of a row in the same unit, or null. */
export function pairOf(row: KnownRow, one: Column, other: Column): readonly [Figure, Figure] | null {
  const [a, b] = [figureOf(row, one), figureOf(row, other)];
  return a && b && a.unit === b.unit ? [a, b] : null;
}

/** Whether a value falls short of a target. Null where nobody has said which way is better. */
export function misses(value: number, target: Figure, direction: Indicator['direction']): boolean | null {
  if (target.bound === 'within') return null;
  const better = target.bound === 'max' ? 'down' : target.bound === 'min' ? 'up' : direction;
  if (better === null) return null;
  return better === 'up' ? value < target.value : value > target.value;
}

/**
 * Whether the outcome is a count that grows with the year: "Antal ungdomar som fått feriejobb". Until the year has
 * ended, it says nothing about a target for the whole of it.
 */
export function growsWithTheYear({ entry }: KnownRow): boolean {
  return entry.unit === 'st' && entry.names.every((name) => /^antal/i.test(name) && !/ per /i.test(name));
}

/** Whether the report's outcome is about the whole year: its annual report, or the year's only survey. */
export function tellsTheWholeYear({ report, entry }: KnownRow): boolean {
  return report.facts.type === 'verksamhetsberattelse' || entry.survey !== null;
}

/** How a report says that its outcome is the year's or not yet: "utfallet" or "utfallet hittills". */
export function outcomeWord(row: KnownRow): string {
  return tellsTheWholeYear(row) ? 'utfallet' : 'utfallet hittills';
}
