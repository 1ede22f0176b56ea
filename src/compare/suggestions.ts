import { Theme, type IndicatorEntry } from '../series.ts';
import type { Comparison } from './state.ts';

/** A comparison to begin with, about one theme. */
export interface Suggestion extends Comparison {
  theme: Theme;
}

/** Themes that the same two or more districts report most about, each with the indicators that they share. */
export function suggestionsOf(indicators: readonly IndicatorEntry[], count: number): Suggestion[] {
  return [...Map.groupBy(indicators, (one) => one.theme)]
    .flatMap(([theme, some]): Suggestion[] => {
      if (theme === null) return [];
      const shared = some.filter((one) => one.districts.length > 1);
      const districts = shared
        .toSorted((a, b) => b.districts.length - a.districts.length)[0]
        ?.districts.slice(0, 4);
      if (!districts) return [];
      const together = shared.filter((one) => districts.every((id) => one.districts.includes(id)));
      return [{ theme, districts, indicators: together.slice(0, 5).map((one) => one.id) }];
    })
    .sort(
      (a, b) =>
        b.indicators.length - a.indicators.length ||
        Theme.options.indexOf(a.theme) - Theme.options.indexOf(b.theme),
    )
    .slice(0, count);
}
