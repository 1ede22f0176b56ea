import { difference, type Difference } from '../observation/compare.ts';
import { standingOf, type Standing } from '../observation/pick.ts';
import { outcomeGroups, tally, type OutcomeGroup, type Tally } from '../report/tally.ts';
import type { TalliedRow } from '../report/tally.ts';
import type { Observation, Series, Theme } from '../series.ts';
import type { Facts } from '../model.ts';
import { againstEarlier, type ChangeVerdict, type Measured, type Silence } from '../verdict.ts';

/** An indicator row of a report with all its figures, as the build reads them. */
export interface ReportRow extends TalliedRow {
  women: Observation | null;
  men: Observation | null;
  councilTarget: Observation | null;
}

/** What an outcome was before, and whether that is better or worse; `verdict` null: the two may not be compared. */
interface Changed {
  earlier: Observation;
  verdict: ChangeVerdict | null;
  /** Why the two may not be compared; null where they may, and where there is nothing to compare yet. */
  why: Silence | null;
  apart: Difference | null;
}

/** A row as pages show it: its verdict, and what it was before. */
export interface Row extends ReportRow {
  /** Null where the row has no target. */
  group: OutcomeGroup | null;
  /** Why nothing is said of it. */
  why: Silence | null;
  /** Null where nobody has decided it. */
  theme: Theme | null;
  changed: Changed | null;
}

/** What decides how a row is told: the indicator's own entry, its theme and its series in the report's district. */
export interface RowAbout {
  about: Measured & { theme: Theme | null };
  series: Series | null;
}

/** The rows of a report in its order, each with its verdict, and all of them counted. `aboutOf` is asked once an indicator. */
export function rowsWithVerdicts(
  rows: readonly ReportRow[],
  aboutOf: (indicator: string) => RowAbout,
  type: Facts['type'],
): { rows: Row[]; tally: Tally } {
  const counted = tally(rows, (indicator) => aboutOf(indicator).about, type);
  const groups = new Map(
    outcomeGroups.flatMap((group) =>
      counted.outcomes[group].map(({ index, why }) => [index, { group, why }] as const),
    ),
  );
  return {
    tally: counted,
    rows: rows.map((row) => {
      const known = row.indicator === null ? null : aboutOf(row.indicator);
      return {
        ...row,
        ...(groups.get(row.index) ?? { group: null, why: null }),
        theme: known?.about.theme ?? null,
        changed: known?.series ? changedSince(row, known.series, known.about) : null,
      };
    }),
  };
}

/** What a row's outcome was before: first what it may be held against, else what its report itself gives as last year's. */
function changedSince(row: ReportRow, series: Series, about: Measured): Changed | null {
  const { outcome } = row;
  if (outcome?.value == null) return printedBefore(row, series);
  const standing = standingOf(series);
  // An older report's row is told by what came before it, not by what came after.
  if (standing.outcome !== outcome) return null;
  return changeOf(outcome, standing, about);
}

/** What a standing's outcome was before: first what it may be held against, last year's before the same time's. */
export function changeOf(
  outcome: Observation,
  { lastYear, sameTime }: Pick<Standing, 'lastYear' | 'sameTime'>,
  about: Measured,
): Changed | null {
  const all = [lastYear, sameTime].flatMap((earlier) =>
    earlier ? [{ earlier, ...againstEarlier(outcome, earlier, about) }] : [],
  );
  const told = all.find(({ verdict }) => verdict !== null) ?? all[0];
  return told ? { ...told, apart: difference(outcome, told.earlier) } : null;
}

/** Last year's outcome as the row itself prints it: of a row without an outcome it is all that is known, and it is not held against anything. */
function printedBefore({ index, target, forecast }: ReportRow, { observations }: Series): Changed | null {
  const report = (target ?? forecast)?.sources.find(({ row }) => row === index)?.report;
  const earlier = observations.find(
    ({ measure, value, sources }) =>
      measure === 'utfall' &&
      value !== null &&
      sources.some((one) => one.report === report && one.row === index && one.column === 'previousOutcome'),
  );
  return earlier ? { earlier, verdict: null, why: null, apart: null } : null;
}
