import type { Cell, Column, Indicator as Row, Stated } from '../../../src/model.ts';
import { decimalsOf } from '../../../src/figure/number.ts';
import { formatValue, ownDecimals } from '../../../src/number.ts';
import { pieces } from '../../../src/observation/show.ts';
import { indicatorText } from '../../../src/text/indicator.ts';
import { outlookAt, type Outlook } from '../../../src/observation/expected.ts';
import { peopleOf } from '../../../src/observation/misfit.ts';
import type { IndicatorEntry, Observation } from '../../../src/series.ts';
import type { Measured } from '../../../src/verdict.ts';
import type { Evidence } from './check.ts';
import type { Identified } from '../identify.ts';
import type { Indicator } from '../registry/indicator.ts';
import { countedOf } from '../series/unit.ts';
import { isAnnual } from '../../../src/report/annual.ts';

/** A row of a report with its entry in the registry. */
export interface KnownRow {
  report: Identified;
  row: Row;
  /** Id of the entry, and the entry itself. */
  id: string;
  entry: Indicator;
  /** What the site makes of its cells, by column: with their times, and with what keeps them from being compared. */
  observed: Partial<Record<Column, Observation>>;
  /** The outcome that only the analysis gives; null where the table has one, or neither has. */
  said: Observation | null;
}

/** A row as far as its print goes. */
export type Printed = Omit<KnownRow, 'observed' | 'said' | 'id'>;

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

/** Two dozen checks ask for the rows of the same evidence. */
const known = new WeakMap<Evidence, readonly KnownRow[]>();

/** All rows that have an entry, report by report in the order of their lines. */
export function rowsOf(evidence: Evidence): readonly KnownRow[] {
  const found = known.get(evidence) ?? findRows(evidence);
  known.set(evidence, found);
  return found;
}

function findRows({ reports, registry, series }: Evidence): KnownRow[] {
  const observed = new Map<string, KnownRow['observed']>();
  for (const one of series.flatMap(({ observations }) => observations))
    for (const { report, row, column } of one.sources) {
      const key = `${report} ${row}`;
      const cells = observed.get(key) ?? {};
      cells[column] = one;
      observed.set(key, cells);
    }
  const said = new Map(
    series
      .flatMap((one) => one.said ?? [])
      .map((one) => [`${one.sources[0]!.report} ${one.sources[0]!.row}`, one]),
  );
  return reports.flatMap((report) =>
    report.facts.indicators.flatMap((row, index) => {
      const id = report.rows[index]!;
      const entry = registry.indicators.get(id);
      if (!entry) return [];
      const key = `${report.facts.id} ${index}`;
      return [{ report, row, id, entry, observed: observed.get(key) ?? {}, said: said.get(key) ?? null }];
    }),
  );
}

/** The same by report; a report without such rows has no entry. */
export function rowsByReport(evidence: Evidence): Map<Identified, KnownRow[]> {
  return Map.groupBy(rowsOf(evidence), ({ report }) => report);
}

/** The number in a column of a row, or null where it has none. */
export function figureOf({ report, row, entry }: Printed, column: Column): Figure | null {
  const cell = row.cells[column];
  if (cell === null || cell.value === null) return null;
  return counted({ ...cell, value: cell.value }, entry, report);
}

/** What the text states of a row; null where it states nothing of the kind. */
export function statedOf<About extends Extract<Stated, { indicator: number }>['about']>(
  { report: { facts }, row }: Pick<KnownRow, 'report' | 'row'>,
  about: About,
): Extract<Stated, { about: About }> | null {
  const index = facts.indicators.indexOf(row);
  const found = (facts.stated ?? []).find(
    (one): one is Extract<Stated, { about: About }> =>
      one.about === about && 'indicator' in one && one.indicator === index,
  );
  return found ?? null;
}

/** What the row's analysis expects of the target of the report's year; null where it says nothing. */
export function outlookOf({ report: { facts }, row }: Pick<KnownRow, 'report' | 'row'>): Outlook | null {
  return outlookAt(facts, facts.indicators.indexOf(row), facts.year);
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
  const text = formatValue(value, pieces(unit), decimals, cell.bound);
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

/** What of a row's indicator decides how its figures may be compared. */
export function measuredOf({ entry }: KnownRow): Measured {
  return { ...entry, survey: entry.survey !== null };
}

/** Whose figures a row has. */
export function peopleIn({ entry }: KnownRow): IndicatorEntry['people'] {
  return peopleOf([entry.name, ...entry.names]);
}

/** Whether the report's outcome is about the whole year: its annual report, or the year's only survey. */
export function tellsTheWholeYear({ report, entry }: KnownRow): boolean {
  return isAnnual(report.facts) || entry.survey !== null;
}

/** How a report says that its outcome is the year's or not yet: "utfallet" or "utfallet hittills". */
export function outcomeWord(row: KnownRow): string {
  return tellsTheWholeYear(row) ? 'utfallet' : 'utfallet hittills';
}
