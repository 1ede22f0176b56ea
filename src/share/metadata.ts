import { contentsPath, dictionaryPath } from '../dictionary/files.ts';
import { absolute } from '../href.ts';
import { reportsOfSeries } from '../observation/reports.ts';
import type { Series } from '../series.ts';
import { settings } from '../settings.ts';
import { districtName, indicators, reports } from '../store.ts';

/** What a file of figures is about, for a program: an indicator's definition, its columns, its reports, its terms. */
export function metadata(
  indicator: string,
  series: readonly Series[],
  { page, file }: { page: string; file: string },
): string {
  const { name, unit, direction, sexes, accumulates, definition, theme, owner, changes } =
    indicators.get(indicator)!;
  return JSON.stringify(
    {
      title: name,
      id: indicator,
      unit,
      direction,
      sexes,
      accumulates,
      definition: definition?.text ?? null,
      theme,
      owner,
      changes,
      districts: series.map(({ district }) => ({ id: district, name: districtName(district) })),
      page: absolute(page),
      csv: absolute(file),
      dictionary: absolute(`${dictionaryPath}#observations`),
      index: absolute(contentsPath),
      publisher: settings.publisher ?? settings.name,
      licence: settings.dataLicence,
      reports: [...reportsOfSeries([...series])].map((id) => {
        const { title, board, date, url } = reports.get(id)!;
        return { id, title, board, date, url, page: absolute(`/rapporter/${id}/`) };
      }),
    },
    null,
    1,
  );
}
