import { isPrinted, standingOf, type Standing, targetOf } from '../observation/pick.ts';
import { comparePeriods, periodLabel } from '../period.ts';
import { reportParts } from '../report/name.ts';
import type { IndicatorEntry, Measure, Observation, Series } from '../series.ts';
import { againstTarget } from '../verdict.ts';
import { changeOf, type Row } from './row.ts';

/** A board's line in a table of boards: what it reports of one indicator for one time. */
export interface BoardRow extends Omit<Row, 'outlook'> {
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

/** A board's newest outcome, be it that only an analysis gives it, or what it aims at where it has none. */
export function newestRow(series: Series, about: About): BoardRow {
  const { outcome, said } = standingOf(series);
  return rowOf(series, said ?? (outcome && isPrinted(outcome) ? outcome : null), about);
}

/** A board's outcomes for a year, the last part of it first. */
export function rowsOfYear(series: Series, year: number, about: About): BoardRow[] {
  return outcomesOf(series)
    .filter(({ period }) => period.year === year)
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .map((outcome) => rowOf(series, outcome, about));
}

/** The years that boards have outcomes for, the newest first. */
export function outcomeYears(all: readonly Series[]): number[] {
  const years = all.flatMap((series) => outcomesOf(series).map(({ period }) => period.year));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** What a board has printed as outcomes, in tables and in analyses alone. */
function outcomesOf({ observations, said = [] }: Series): Observation[] {
  return [...observations.filter(({ measure, value }) => measure === 'utfall' && value !== null), ...said];
}

/** Lines that are of one time together, the newest time first, what has no outcome last. */
export function byTime(rows: readonly BoardRow[]): { when: string | null; rows: BoardRow[] }[] {
  return [...Map.groupBy(rows, ({ when }) => when)]
    .map(([when, some]) => ({ when, rows: some }))
    .sort((a, b) => {
      const [one, other] = [a, b].map(({ rows: [first] }) => first!.outcome ?? first!.said);
      return one && other ? comparePeriods(other.period, one.period) : Number(!one) - Number(!other);
    });
}

function rowOf(series: Series, figure: Observation | null, about: About): BoardRow {
  const isSaid = figure !== null && (series.said?.includes(figure) ?? false);
  const [outcome, said] = isSaid ? [null, figure] : [figure, null];
  // As it stood then: an older line is told by what came before it, not by what came after.
  const past = figure
    ? series.observations.filter(
        (one) => !one.measure.startsWith('utfall') || comparePeriods(one.period, figure.period) <= 0,
      )
    : series.observations;
  const standing = standingOf({ ...series, observations: past });
  const target = said ? targetOf(series, said.period.year) : outcome ? standing.aim : standing.target;
  const source = (figure ?? target ?? standing.forecast ?? series.observations.at(-1)!).sources.at(-1)!;
  const printed = (measure: Measure) =>
    series.observations.find(
      (one) =>
        one.measure === measure &&
        one.sources.some(({ report, row }) => report === source.report && row === source.row) &&
        (!figure || one.period.year === figure.period.year),
    ) ?? null;
  const { verdict, why } = againstTarget(figure, target, about);
  const isOpen = why === 'saknas' && reportParts(source.report).kind !== 'vb';
  return {
    series,
    report: source.report,
    when: figure && periodLabel(figure.period),
    index: source.row,
    indicator: about.id,
    theme: about.theme,
    outcome,
    said,
    women: outcome && standing.women,
    men: outcome && standing.men,
    forecast: printed('prognos'),
    target,
    councilTarget: printed('kf-arsmal'),
    group: !target ? null : isOpen ? 'for-tidigt' : (verdict ?? 'bedoms-inte'),
    why,
    changed: said ? before(standing) : outcome && changeOf(outcome, standing, about),
  };
}

/** What the tables have beside a newer outcome that only an analysis gives: it is shown, and not held against that. */
function before({ outcome }: Standing): BoardRow['changed'] {
  return outcome?.value == null ? null : { earlier: outcome, verdict: null, why: null, apart: null };
}
