import { absolute } from '../../../src/href.ts';
import type { IndicatorEntry } from '../../../src/series.ts';
import type { Row } from '../../../src/csv.ts';

/** `indicators`: one row an indicator. */
export function indicatorRows(indicators: readonly IndicatorEntry[]): Row[] {
  return indicators.map((indicator) => ({
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    direction: indicator.direction,
    direction_from: indicator.directionFrom,
    sexes: indicator.sexes,
    accumulates: indicator.accumulates,
    owner: indicator.owner,
    theme: indicator.theme,
    definition: indicator.definition?.text ?? null,
    names: indicator.names.map(({ name }) => name),
    goals: indicator.goals,
    reports: indicator.reports,
    districts: indicator.districts,
    address: absolute(`/indikatorer/${indicator.id}/`),
  }));
}
