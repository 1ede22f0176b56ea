import { isPrinted, standingOf } from '../observation/pick.ts';
import { comparePeriods, periodLabel } from '../period.ts';
import { reportParts } from '../report/name.ts';
import type { IndicatorEntry, Measure, Observation, Series } from '../series.ts';
import { againstTarget } from '../verdict.ts';
import { changeOf, type Row } from './row.ts';

/** A board's line in a table of boards: what it reports of one indicator for one time. */
export interface BoardRow extends Row {
  series: Series;
  /** The report that prints it. */
  report: string;
  /** "jan–apr 2026"; null where there is no outcome yet. */
  when: string | null;
}

/** What decides how a board's line is told. */
type About = Pick<
  IndicatorEntry,
  'id' | 'theme' | 'direction' | 'accumulates' | 'scope' | 'survey' | 'changes'
>;

/** A board's newest outcome, or what it aims at where it has none. */
export function newestRow(series: Series, about: About): BoardRow {
  const { outcome } = standingOf(series);
  return rowOf(series, outcome && isPrinted(outcome) ? outcome : null, about);
}

/** A board's outcomes for a year, the last part of it first. */
export function rowsOfYear(series: Series, year: number, about: About): BoardRow[] {
  return series.observations
    .filter(({ measure, period, value }) => measure === 'utfall' && value !== null && period.year === year)
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .map((outcome) => rowOf(series, outcome, about));
}

/** The years that boards have outcomes for, the newest first. */
export function outcomeYears(all: readonly Series[]): number[] {
  const years = all.flatMap(({ observations }) =>
    observations.flatMap(({ measure, value, period }) =>
      measure === 'utfall' && value !== null ? [period.year] : [],
    ),
  );
  return [...new Set(years)].sort((a, b) => b - a);
}

/** Lines that are of one time together, the newest time first, what has no outcome last. */
export function byTime(rows: readonly BoardRow[]): { when: string | null; rows: BoardRow[] }[] {
  return [...Map.groupBy(rows, ({ when }) => when)]
    .map(([when, some]) => ({ when, rows: some }))
    .sort((a, b) => {
      const [one, other] = [a.rows[0]!.outcome, b.rows[0]!.outcome];
      return one && other ? comparePeriods(other.period, one.period) : Number(!one) - Number(!other);
    });
}

function rowOf(series: Series, outcome: Observation | null, about: About): BoardRow {
  // As it stood then: an older line is told by what came before it, not by what came after.
  const past = outcome
    ? series.observations.filter(
        (one) => !one.measure.startsWith('utfall') || comparePeriods(one.period, outcome.period) <= 0,
      )
    : series.observations;
  const standing = standingOf({ ...series, observations: past });
  const target = outcome ? standing.aim : standing.target;
  const source = (outcome ?? target ?? standing.forecast ?? series.observations.at(-1)!).sources.at(-1)!;
  const printed = (measure: Measure) =>
    series.observations.find(
      (one) =>
        one.measure === measure &&
        one.sources.some(({ report, row }) => report === source.report && row === source.row) &&
        (!outcome || one.period.year === outcome.period.year),
    ) ?? null;
  const { verdict, why } = againstTarget(outcome, target, about);
  const isOpen = why === 'saknas' && reportParts(source.report).kind !== 'vb';
  return {
    series,
    report: source.report,
    when: outcome && periodLabel(outcome.period),
    index: source.row,
    indicator: about.id,
    theme: about.theme,
    outcome,
    women: outcome && standing.women,
    men: outcome && standing.men,
    forecast: printed('prognos'),
    target,
    councilTarget: printed('kf-arsmal'),
    group: !target ? null : isOpen ? 'for-tidigt' : (verdict ?? 'bedoms-inte'),
    why,
    changed: outcome && changeOf(outcome, standing, about),
  };
}
