import type { Observation, Series } from '../../src/series.ts';
import { Measure } from '../../src/series.ts';
import { differ } from '../../src/observation/value.ts';
import { comparePeriods } from '../../src/period.ts';
import type { Identified } from './identify.ts';
import { compareReports } from '../../src/report/name.ts';
import { compareText } from './order.ts';
import type { Indicator } from './registry/indicator.ts';
import { observe, observeSaid } from './series/observe.ts';

const spans: Observation['period']['span'][] = ['t1', 't2', 'rullande12', 'ar'];

/** One series for each district and indicator that a report gives a figure for, in the order of their ids. */
export function series(reports: readonly Identified[], indicators: ReadonlyMap<string, Indicator>): Series[] {
  const bySeries = new Map<string, Observation[]>();
  for (const observation of reports.flatMap((report) => observe(report, indicators))) {
    const id = `${observation.district}/${observation.indicator}`;
    bySeries.set(id, [...(bySeries.get(id) ?? []), observation]);
  }
  const said = Map.groupBy(
    reports.flatMap((report) => observeSaid(report, indicators)),
    ({ district, indicator }) => `${district}/${indicator}`,
  );
  return [...bySeries]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, observations]) => ({
      id,
      district: observations[0]!.district,
      indicator: observations[0]!.indicator,
      observations: disputed(merge(observations)).sort(compareObservations),
      ...(said.has(id) ? { said: said.get(id)!.sort(compareObservations) } : {}),
    }));
}

/**
 * The same figure in two reports becomes one observation with two sources; figures that differ stay apart.
 * A forecast belongs to the report that makes it: the next one may repeat the number, but it is a new forecast.
 */
function merge(observations: readonly Observation[]): Observation[] {
  const merged = new Map<string, Observation>();
  for (const observation of observations) {
    const { measure, period, value, unit, bound, text, candidates, sources } = observation;
    const what = value === null ? [text.toLowerCase(), candidates] : [value, unit, bound];
    const report = measure === 'prognos' ? sources[0]!.report : null;
    const key = JSON.stringify([measure, period.year, period.span, period.reported, what, report]);
    const earlier = merged.get(key);
    merged.set(key, earlier ? join(earlier, observation) : observation);
  }
  return [...merged.values()];
}

/** Outcomes of one time that two reports print differently say so; rounding makes no other figure. */
function disputed(observations: readonly Observation[]): Observation[] {
  const same = (a: Observation, b: Observation) =>
    a.measure === b.measure && comparePeriods(a.period, b.period) === 0;
  return observations.map((one) =>
    one.measure.startsWith('utfall') && observations.some((other) => same(one, other) && differ(one, other))
      ? { ...one, disputed: true }
      : one,
  );
}

/** Best first: what is printed plainly in one place is not in doubt because it is hard to read in another. */
const worths: Observation['worth'][] = ['tryckt', 'tolkad', 'omraknad', 'lagad', 'rattad', 'osaker'];

function join(a: Observation, b: Observation): Observation {
  const better = worths.indexOf(b.worth) < worths.indexOf(a.worth) ? b : a;
  const sources = [...a.sources, ...b.sources].sort(
    (x, y) => compareReports(x.report, y.report) || x.line - y.line || compareText(x.column, y.column),
  );
  const caveats = [...(a.caveats ?? []), ...(b.caveats ?? [])];
  return {
    ...better,
    sources,
    ...(caveats.length > 0 ? { caveats } : {}),
    ...(a.small || b.small ? { small: true as const } : {}),
  };
}

/** Time first, then measure, then the newest report that says so: what comes last is what holds. */
function compareObservations(a: Observation, b: Observation): number {
  const [x, y] = [a.sources.at(-1)!, b.sources.at(-1)!];
  return (
    a.period.year - b.period.year ||
    spans.indexOf(a.period.span) - spans.indexOf(b.period.span) ||
    compareText(a.period.reported ?? '', b.period.reported ?? '') ||
    Measure.options.indexOf(a.measure) - Measure.options.indexOf(b.measure) ||
    compareReports(x.report, y.report) ||
    x.line - y.line ||
    compareText(a.text, b.text)
  );
}
