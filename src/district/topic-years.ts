import { type YearByYear, yearByYear } from '../overview/years.ts';
import type { Theme } from '../series.ts';
import { indicatorOf, seriesOfDistrict } from '../store/series.ts';

/** Where the outcomes of a topic stand year by year, on the topic's page. */
export const yearsAnchor = 'ar-for-ar';

/** The outcomes of a district's topic, year by year. */
export function topicYears(district: string, theme: Theme | null): YearByYear[] {
  return yearByYear(
    seriesOfDistrict(district).filter((one) => indicatorOf(one).theme === theme),
    indicatorOf,
  );
}
