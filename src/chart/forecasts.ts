import { isWholeYear } from '../period.ts';
import { reportKinds, reportParts, reportShort } from '../report/name.ts';
import type { Observation, Series } from '../series.ts';
import { chartText } from '../text/chart.ts';
import { shapes, type ChartPoint, type ChartSeries, type TimeChart } from './description.ts';
import { placeNames } from './names.ts';
import { numbers, pointOf, type NamedSeries } from './points.ts';
import { isCut, scaleOf } from './scale.ts';
import { placeTargets, targetKeys } from './target-labels.ts';
import { targetsOf } from './targets.ts';

/** A year of one series whose forecast was made more than once. */
interface Moved {
  year: number;
  forecasts: Observation[];
  /** What the year ended at, where it is known. */
  outcome: Observation | null;
}

/** Years with forecasts from two reports or more: with one there is no movement to show. */
function moved(series: Series): Moved[] {
  const years = Map.groupBy(numbers(series, 'prognos'), (one) => one.period.year);
  return [...years]
    .filter(([, forecasts]) => new Set(forecasts.map(reportOf)).size > 1)
    .map(([year, forecasts]) => ({
      year,
      forecasts: forecasts.toSorted((a, b) => rank(a) - rank(b)),
      outcome:
        numbers(series, 'utfall').find((one) => isWholeYear(one.period) && one.period.year === year) ?? null,
    }))
    .sort((a, b) => a.year - b.year);
}

const reportOf = (one: Observation) => one.sources[0]?.report ?? '';
const kindOf = (one: Observation) => reportParts(reportOf(one)).kind;
const rank = (one: Observation) => reportKinds.indexOf(kindOf(one));

/** More years than this side by side leave no room for their reports. */
const mostYears = 4;

/** What the caller knows and the series do not. */
export interface ForecastChartOptions {
  title: (years: string) => string;
  unit: string | null;
  /** The council's targets are for the whole city: named, not drawn. */
  city?: boolean;
}

/**
 * How forecasts moved from report to report, and where the year ended. One district shows all its years side by side;
 * of several, only the newest year is shown, which all of them share. Null when no forecast was made twice.
 */
export function forecastChart(
  named: NamedSeries[],
  { title, unit, city = false }: ForecastChartOptions,
): TimeChart | null {
  const all = named.map(({ name, series }, index) => ({ name, series, index, moved: moved(series) }));
  const known = [...new Set(all.flatMap((one) => one.moved.map(({ year }) => year)))].sort((a, b) => a - b);
  if (known.length === 0) return null;
  const alone = named.length === 1;
  const years = alone ? known.slice(-mostYears) : known.slice(-1);
  const shown = all
    .map(({ series, ...one }) => ({
      ...one,
      moved: one.moved.filter(({ year }) => years.includes(year)),
      series: {
        ...series,
        observations: series.observations.filter(({ period }) => years.includes(period.year)),
      },
    }))
    .filter((one) => one.moved.length > 0);

  const stations = years.flatMap((year) =>
    stationsOf(
      year,
      shown.flatMap((one) => one.moved),
    ),
  );
  const at = new Map(stations.map(({ key }, n) => [key, n]));
  const bands = stations.map(({ label, year }, n) => ({ at: n, label, short: label, year }));
  const series = shown.map((one): Omit<ChartSeries, 'named'> => {
    // The colour of a district is that of the chart of outcomes.
    const { index } = one;
    const style = alone
      ? { color: 3, shape: 'diamond' as const }
      : { color: (index % 8) + 1, shape: shapes[index % shapes.length] ?? 'circle' };
    const points = one.moved.flatMap((year) => pointsOf(year, at));
    return {
      name: alone ? chartText.forecastAndOutcome : one.name,
      ...style,
      points,
      links: withinYear(points, stations),
    };
  });

  const aims = targetsOf(shown, alone, city);
  const targets = aims.drawn.flatMap((aim) => {
    const own = stations.flatMap(({ year }, n) => (year === aim.year ? [n] : []));
    return own.length > 0 ? [{ ...aim, from: own[0]!, to: own.at(-1)! + 1 }] : [];
  });
  const y = scaleOf(
    [...series.flatMap((one) => one.points.map((point) => point.y)), ...targets.map((one) => one.y)],
    {
      most: unit === '%' ? 100 : Infinity,
    },
  );
  const plot = { first: 0, last: bands.length, y, breaks: [] };
  const placed = placeTargets(targets, { ...plot, points: series.flatMap((one) => one.points) });
  const names = placeNames(series, { ...plot, targets: placed });
  const range = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0]);
  return {
    kind: 'time',
    title: title(range),
    unit: unit ?? '',
    lead: alone ? movement(shown[0]!.moved.at(-1)!) : chartText.forecastsOf(shown.length, range),
    words: shown.flatMap((one) =>
      one.moved.map((year) => `${alone ? '' : `${one.name}. `}${movement(year)}`),
    ),
    bands,
    y,
    series: names,
    targets: placed,
    breaks: [],
    rows: 0,
    changes: [],
    notes: [chartText.hollowForecast, ...(isCut(y) ? [chartText.cutAxis] : []), ...targetKeys(placed)],
    undrawn: aims.undrawn,
    named: names.some((one) => one.named !== null),
  };
}

/** A place on the axis: a report that makes a forecast, or the year's end. */
interface Station {
  key: string;
  year: number;
  label: string;
}

function stationsOf(year: number, all: Moved[]): Station[] {
  const mine = all.filter((one) => one.year === year);
  const kinds = reportKinds.filter((kind) =>
    mine.some((one) => one.forecasts.some((each) => kindOf(each) === kind)),
  );
  const reports = kinds.map((kind) => ({
    key: `${year} ${kind}`,
    year,
    label: kind.toUpperCase(),
  }));
  const ended = mine.some((one) => one.outcome !== null);
  return ended ? [...reports, { key: `${year} utfall`, year, label: chartText.ended }] : reports;
}

function pointsOf({ year, forecasts, outcome }: Moved, at: Map<string, number>): ChartPoint[] {
  const made = forecasts.map((one) =>
    pointOf(one, {
      x: at.get(`${year} ${kindOf(one)}`)! + 0.5,
      when: chartText.forecastIn(reportShort(reportOf(one))),
    }),
  );
  const end = outcome ? [pointOf(outcome, { x: at.get(`${year} utfall`)! + 0.5 })] : [];
  return [...made, ...end];
}

/** Lines follow one year's forecast, never from one year to the next. */
function withinYear(points: ChartPoint[], stations: Station[]): ChartSeries['links'] {
  const year = (point: ChartPoint) => stations[Math.floor(point.x)]?.year;
  return points
    .slice(1)
    .flatMap((to, n) => (year(to) === year(points[n]!) && to.x > points[n]!.x ? [[n, n + 1]] : []));
}

function movement({ year, forecasts, outcome }: Moved): string {
  const made = forecasts.map((one) => `${pointOf(one).value} (${reportShort(reportOf(one))})`);
  return chartText.movement(year, made, outcome ? pointOf(outcome).value : null);
}
