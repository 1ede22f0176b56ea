import type { Cell, Column, Doubt, Facts, Indicator as Row } from '../../../src/model.ts';
import { columns } from '../../../src/indicator-columns.ts';
import type { Measure, Missing, Observation, Worth } from '../../../src/series.ts';
import { placeIn } from '../../../src/report/place.ts';
import { isSmall } from '../evidence/base.ts';
import type { Printed } from '../evidence/rows.ts';
import type { Identified } from '../identify.ts';
import type { Indicator } from '../registry/indicator.ts';
import { missingOf } from './missing.ts';
import { periodOf } from './period.ts';
import { type Counted, countedOf } from './unit.ts';

/** What each column measures. */
const measures: Record<Column, Measure> = {
  outcome: 'utfall',
  outcomeMen: 'utfall-man',
  outcomeWomen: 'utfall-kvinnor',
  previousOutcome: 'utfall',
  forecast: 'prognos',
  target: 'arsmal',
  councilTarget: 'kf-arsmal',
};

/** All observations of one report, in the order of its rows and columns; empty cells without a doubt give none. */
export function observe(report: Identified, indicators: ReadonlyMap<string, Indicator>): Observation[] {
  return report.facts.indicators.flatMap((_, row) =>
    columns.flatMap((column) => {
      const indicator = indicators.get(report.rows[row]!);
      return indicator ? (figure(report, row, column, indicator) ?? []) : [];
    }),
  );
}

/** Outcomes that only an analysis gives: the table's cell is empty, or a dash. Of several in one row the first. */
export function observeSaid(report: Identified, indicators: ReadonlyMap<string, Indicator>): Observation[] {
  const { mentions, indicators: records } = report.facts;
  const said = mentions.filter(
    ({ indicator, cell }, n) =>
      cell === 'outcome' &&
      mentions.findIndex((one) => one.indicator === indicator && one.cell === cell) === n &&
      isEmpty(records[indicator]!),
  );
  return said.flatMap(({ indicator: row, cell: column, ...cell }) => {
    const indicator = indicators.get(report.rows[row]!);
    return indicator ? (figure(report, row, column, indicator, { ...cell, bound: null }) ?? []) : [];
  });
}

function isEmpty({ cells: { outcome }, doubts }: Row): boolean {
  const isNothing =
    outcome === null || (outcome.value === null && missingOf(outcome.text) === 'ej-redovisat');
  return isNothing && !doubts.some(({ cell }) => cell === 'outcome');
}

function figure(
  report: Identified,
  row: number,
  column: Column,
  indicator: Indicator,
  cell = report.facts.indicators[row]!.cells[column],
): Observation | null {
  const { facts, rows, corrected } = report;
  const record = facts.indicators[row]!;
  const doubt = record.doubts.find((one) => one.cell === column);
  if (cell === null && doubt === undefined) return null;
  const rolling = record.rolling ?? indicator.rolling.find((place) => place.report === facts.id) ?? null;
  const { period, certain } = periodOf(column, record, { year: facts.year, tertial: facts.tertial, rolling });
  const sure = certain && !record.doubts.some((one) => one.cell === 'period' && column.startsWith('outcome'));
  const candidates = doubt?.candidates ?? [];
  const counted = cell ? countedOf(cell, indicator, facts.id) : null;
  return {
    district: facts.district,
    indicator: rows[row]!,
    measure: measures[column],
    period,
    value: counted?.value ?? null,
    unit: counted?.unit ?? null,
    bound: cell?.bound ?? null,
    text: cell?.text ?? '',
    missing: missing(cell, doubt),
    worth: corrected.has(`indicators/${row}/cells/${column}`)
      ? 'rattad'
      : worth(cell, counted, doubt !== undefined || !sure, facts.repairs),
    candidates,
    sources: [
      {
        ...placeIn(facts, cell?.line ?? record.lines[0]),
        column,
        text: cell?.text ?? '',
        ...(cell?.note ? { note: cell.note } : {}),
        row,
      },
    ],
    ...limits({ report, row: record, entry: indicator }, column),
  };
}

/** What keeps a figure from being compared. */
function limits(row: Printed, column: Column): Pick<Observation, 'caveats' | 'small'> {
  const mine = (row.row.caveats ?? []).filter(({ cells }) => cells.includes(column));
  const caveats = mine.map(({ kind, line }) => ({ kind, report: row.report.facts.id, line }));
  return {
    ...(caveats.length > 0 ? { caveats } : {}),
    ...(isOutcome(column) && isSmall(row, column) ? { small: true as const } : {}),
  };
}

function isOutcome(column: Column): column is 'outcome' | 'outcomeMen' | 'outcomeWomen' {
  return column === 'outcome' || column === 'outcomeMen' || column === 'outcomeWomen';
}

/** A doubt about which column leaves the cell empty, a doubt about the print leaves it without a number. */
function missing(cell: Cell | null, doubt: Doubt | undefined): Missing | null {
  if (cell === null) return 'oklar-kolumn';
  if (cell.value !== null) return null;
  return doubt ? 'olasligt' : missingOf(cell.text);
}

/** One word of what a figure is worth: what changes its meaning before what mends its letters. */
function worth(
  cell: Cell | null,
  counted: Counted | null,
  doubtful: boolean,
  repairs: Facts['repairs'],
): Worth {
  if (doubtful || cell === null) return 'osaker';
  if (counted?.change) return counted.change;
  const repaired = repairs.some(({ line, to }) => line === cell.line && to !== '' && cell.text.includes(to));
  return repaired ? 'lagad' : 'tryckt';
}
