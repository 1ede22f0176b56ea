/** What the files of one district or one indicator say of their figures, for a program: the caveats first. */
import { contentsPath, dictionaryPath, partPath } from '../../../src/dictionary/files.ts';
import { absolute } from '../../../src/href.ts';
import { reportsOfSeries } from '../../../src/observation/reports.ts';
import type { DistrictEntry, IndicatorEntry, ReportEntry, Series } from '../../../src/series.ts';
import { settings } from '../../../src/settings.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Caution, cautionsOf } from './cautions.ts';

/** Everything that has a name, by its id. */
export interface Known {
  districts: ReadonlyMap<string, DistrictEntry>;
  indicators: ReadonlyMap<string, IndicatorEntry>;
  reports: ReadonlyMap<string, ReportEntry>;
}

/** The catalogue's entries by their ids. */
export function known({ districts, indicators, reports }: Catalogue): Known {
  const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
    new Map(entries.map((entry) => [entry.id, entry]));
  return { districts: byId(districts), indicators: byId(indicators), reports: byId(reports) };
}

/** What an indicator is. */
function meaning({ name, id, unit, definition, direction, ...entry }: IndicatorEntry) {
  return {
    title: name,
    id,
    unit,
    definition: definition?.text ?? null,
    direction,
    sexes: entry.sexes,
    accumulates: entry.accumulates,
    owner: entry.owner,
    theme: entry.theme,
    changes: entry.changes,
  };
}

/** What the files of an indicator's figures are about. */
export function aboutIndicator(indicator: IndicatorEntry, series: readonly Series[], known: Known) {
  return {
    caveats: cautions([indicator], series, known),
    ...meaning(indicator),
    districts: series.map(({ district }) => ({
      id: district,
      name: known.districts.get(district)?.name ?? district,
    })),
    reports: reportsOf(series),
    ...where(`/indikatorer/${indicator.id}/`, partPath('indikatorer', indicator.id)),
  };
}

/** What the file of an indicator's figures in one district is about; the rest stands in the indicator's own file. */
export function aboutPair(series: Series, known: Known) {
  const indicator = known.indicators.get(series.indicator)!;
  const { title, id, unit, definition, direction } = meaning(indicator);
  return {
    caveats: cautions([indicator], [series], known),
    ...{ title, id, unit, definition, direction, district: series.district },
    reports: reportsOf([series]),
    page: absolute(`/stadsdelar/${series.id}/`),
    csv: absolute(`${partPath('stadsdelar', series.id)}.csv`),
    metadata: absolute(`${partPath('indikatorer', id)}.metadata.json`),
  };
}

/** What the files of a district's figures are about. */
export function aboutDistrict(district: DistrictEntry, series: readonly Series[], known: Known) {
  const indicators = series.map(({ indicator }) => known.indicators.get(indicator)!);
  return {
    caveats: cautions(indicators, series, known),
    title: district.name,
    id: district.id,
    boards: district.boards,
    from: district.from,
    to: district.to,
    predecessors: district.predecessors,
    successors: district.successors,
    reports: reportsOf(series),
    ...where(`/stadsdelar/${district.id}/`, partPath('stadsdelar', district.id)),
    indicators: indicators.map(({ id, name, unit, definition, direction }) => ({
      id,
      title: name,
      unit,
      definition: definition?.text ?? null,
      direction,
    })),
  };
}

function cautions(
  indicators: readonly IndicatorEntry[],
  series: readonly Series[],
  { reports }: Known,
): Caution[] {
  const observations = series.flatMap((one) => one.observations);
  return cautionsOf(observations, indicators, reports);
}

/** The addresses of a part, and whose it is. It tells no release: a file changes only when its figures do. */
function where(page: string, path: string) {
  return {
    page: absolute(page),
    csv: absolute(`${path}.csv`),
    dictionary: absolute(`${dictionaryPath}#observations`),
    index: absolute(contentsPath),
    publisher: settings.publisher ?? settings.name,
    licence: settings.dataLicence,
  };
}

/** Ids of the reports that figures are taken from, each once. */
function reportsOf(series: readonly Series[]): string[] {
  return [...new Set(reportsOfSeries(series))].sort();
}
