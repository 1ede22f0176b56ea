import { collate } from '../collate.ts';
import { periodLabel } from '../period.ts';
import type { Observation, Series } from '../series.ts';
import { caveats } from '../terms/flaws.ts';
import { searchPageText } from '../text/search-page.ts';

/**
 * What reports say against figures of a page, as the line that stands under it in a list of results: "Osäker enligt
 * rapporten: prognos 2020. Ny metod enligt rapporten: jan–apr 2025."; null where they say nothing. With figures of several
 * districts each is named by its district.
 */
export function caveatLine(all: readonly Series[], nameOf: (district: string) => string): string | null {
  const said = all.flatMap(({ observations, district }) =>
    observations.flatMap((one) =>
      (one.caveats ?? []).map(({ kind }) => ({
        kind,
        which: all.length > 1 ? `${nameOf(district)} ${whichOf(one)}` : whichOf(one),
      })),
    ),
  );
  const lines = [...Map.groupBy(said, ({ kind }) => kind)].map(([kind, some]) => {
    const figures = [...new Set(some.map(({ which }) => which))].sort(collate);
    return `${caveats[kind].label}: ${figures.join(', ')}.`;
  });
  return lines.length > 0 ? lines.join(' ') : null;
}

/** A figure by its time; outcomes of all, of women and of men are one. */
function whichOf({ measure, period }: Observation): string {
  if (measure === 'prognos') return searchPageText.forecastOf(period.year);
  if (measure === 'arsmal' || measure === 'kf-arsmal') return searchPageText.targetOf(period.year);
  return periodLabel(period);
}
