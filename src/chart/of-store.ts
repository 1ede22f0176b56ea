/** Charts of what the store holds, as pages and embed pages alike show them. */
import type { BoardRow } from '../overview/board-row.ts';
import type { Series } from '../series.ts';
import { districts, indicators, series as allSeries } from '../store/collections.ts';
import { districtName, indicatorName } from '../store/names.ts';
import { seriesOfIndicator } from '../store/series.ts';
import { chartText } from '../text/chart.ts';
import { kept } from '../trace/read.ts';
import { districtBreaks, indicatorBreaks } from './breaks.ts';
import type { GapChart, StripChart, TimeChart } from './description.ts';
import { forecastChart } from './forecasts.ts';
import { gapChart } from './gap.ts';
import type { NamedSeries } from './points.ts';
import { stripChart } from './strip.ts';
import { comparableFigures, pointsForLine, timeChart } from './time.ts';

function breaks(indicator: string, shown: NamedSeries[]) {
  const entries = shown.flatMap(({ series }) => districts.get(series.district) ?? []);
  return [
    ...indicatorBreaks(indicators.get(indicator)?.changes ?? []),
    ...districtBreaks(entries, districtName, (id) => districts.get(id)?.predecessors ?? []),
  ];
}

const named = (all: Series[]): NamedSeries[] =>
  all.map((series) => ({ name: districtName(series.district), series }));

const unit = (indicator: string) => indicators.get(indicator)?.unit ?? null;

/** Whether the council's targets are for the whole city. */
const isCity = (indicator: string) => indicators.get(indicator)?.scope === 'stad';

/** One indicator in one district, or null when there is no number to draw. */
function pairChart(series: Series): TimeChart | null {
  const shown = named([series]);
  return timeChart(shown, {
    title: `${indicatorName(series.indicator)}, ${districtName(series.district)}`,
    unit: unit(series.indicator),
    breaks: breaks(series.indicator, shown),
    alone: true,
    city: isCity(series.indicator),
  });
}

/** One indicator in one district: over the years from three comparable outcomes on, else what there is on one scale. */
export function pairGraphic({ id }: Series): TimeChart | GapChart | null {
  return graphicOf(id);
}

const graphicOf = kept('graphic of series', (id): TimeChart | GapChart | null => {
  const series = allSeries.get(id)!;
  const known = breaks(series.indicator, named([series]));
  if (comparableFigures(series, known) >= pointsForLine) return pairChart(series);
  return gapChart(series, {
    title: `${indicatorName(series.indicator)}, ${districtName(series.district)}`,
    unit: unit(series.indicator),
    about: indicators.get(series.indicator)!,
  });
});

/** Boards side by side, each by its line of a table of boards. */
export function boardsChart(indicator: string, rows: readonly BoardRow[], title: string): StripChart | null {
  const figures = rows.flatMap(({ series, outcome: printed, said, group, councilTarget }) => {
    const outcome = printed ?? said;
    return outcome
      ? [
          {
            name: districtName(series.district),
            outcome,
            said: outcome === said,
            group: group ?? ('bedoms-inte' as const),
            councilTarget: isCity(indicator) ? null : councilTarget,
          },
        ]
      : [];
  });
  return stripChart(figures, { title, unit: unit(indicator) });
}

/** One indicator in all districts that report it. */
export const indicatorChart = kept('chart of indicator', (indicator): TimeChart | null => {
  const all = seriesOfIndicator(indicator);
  if (all.length === 1) return pairChart(all[0]!);
  const shown = named(all);
  return timeChart(shown, {
    title: indicatorName(indicator),
    unit: unit(indicator),
    breaks: breaks(indicator, shown),
    alone: false,
    city: isCity(indicator),
  });
});

/** How forecasts of these series of an indicator moved, or null when none was made twice. */
export function movedChart(indicator: string, all: Series[]): TimeChart | null {
  const shown = named(all);
  const name = [indicatorName(indicator), ...(shown.length === 1 ? [shown[0]!.name] : [])].join(', ');
  return forecastChart(shown, {
    title: (years) => chartText.forecastsTitle(name, years),
    unit: unit(indicator),
    city: isCity(indicator),
  });
}
