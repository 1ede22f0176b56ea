import type { Row } from '../csv.ts';
import type { Compared, ComparedDistrict } from './figures.ts';

/** Columns of the file that a comparison is saved as. */
export const comparisonColumns = [
  'indicator',
  'district',
  'measure',
  'period',
  'value',
  'unit',
  'shown',
  'worth',
  'report',
  'page',
  'line',
  'source',
  'url',
];

/** The figures of a row, under the codes of the data files. */
const measures = [
  ['outcome', 'utfall'],
  ['women', 'utfall-kvinnor'],
  ['men', 'utfall-man'],
  ['target', 'arsmal'],
  ['council', 'kf-arsmal'],
] as const satisfies [keyof ComparedDistrict, string][];

/** Every figure of a comparison as a row; of a district without the indicator there is none. Links are whole. */
export function comparisonRows(
  compared: readonly Compared[],
  chosen: readonly { id: string; name: string }[],
  origin: string,
): Row[] {
  return compared.flatMap(({ name: indicator, districts }) =>
    chosen.flatMap(({ id, name: district }) => {
      const found = districts.find((one) => one.id === id);
      return measures.flatMap(([key, measure]) => {
        const figure = found?.[key];
        if (!figure) return [];
        const { period, value, unit, text: shown, worth, report, page, line, source, href } = figure;
        const url = new URL(href, origin).href;
        const place = { report, page, line, source, url };
        return [{ indicator, district, measure, period, value, unit, shown, worth, ...place }];
      });
    }),
  );
}
