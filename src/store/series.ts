import { collate } from '../collate.ts';
import { href } from '../href.ts';
import { type IndicatorEntry, type Series, Theme } from '../series.ts';
import { told } from '../trace/read.ts';
import { indicators, series } from './collections.ts';
import { districtName, indicatorName } from './names.ts';

/** The registry's entry of an indicator that a series is about. */
export function indicatorOf({ indicator }: Series): IndicatorEntry {
  return indicators.get(indicator)!;
}

const byDistrict = told('series by district', () => Map.groupBy(series.values(), (one) => one.district));
const byIndicator = told('series by indicator', () => Map.groupBy(series.values(), (one) => one.indicator));

const idsOfDistrict = told('series of district', (district) =>
  (byDistrict('').get(district) ?? [])
    .toSorted((a, b) => collate(indicatorName(a.indicator), indicatorName(b.indicator)))
    .map(({ id }) => id),
);

/** All series of a district, by the indicator's name. */
export function seriesOfDistrict(district: string): Series[] {
  return idsOfDistrict(district).map((id) => series.get(id)!);
}

/** The themes that a district has ever reported on, in their order; null for what has none. */
export const themesOf: (district: string) => (Theme | null)[] = told('themes of district', (district) => {
  const own = new Set((byDistrict('').get(district) ?? []).map((one) => indicatorOf(one).theme));
  return [...Theme.options, null].filter((theme) => own.has(theme));
});

const idsOfIndicator = told('series of indicator', (indicator) =>
  (byIndicator('').get(indicator) ?? [])
    .toSorted((a, b) => collate(districtName(a.district), districtName(b.district)))
    .map(({ id }) => id),
);

/** All series of an indicator, by the district's name. */
export function seriesOfIndicator(indicator: string): Series[] {
  return idsOfIndicator(indicator).map((id) => series.get(id)!);
}

/** The page of an indicator in a district, or null where the indicator is not known or has no figures there. */
export function pairHref(district: string, indicator: string | null | undefined): string | null {
  return indicator && series.has(`${district}/${indicator}`)
    ? href(`/stadsdelar/${district}/${indicator}/`)
    : null;
}
