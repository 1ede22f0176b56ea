import type { DistrictEntry, Series } from '../series.ts';

/** The answer to the examples' question, a line an outcome: sick leave of whole years, without what is in doubt or limited. */
export function exampleAnswer(
  series: Iterable<Series>,
  districts: ReadonlyMap<string, Pick<DistrictEntry, 'name'>>,
): string[] {
  return [...series]
    .filter(({ indicator }) => indicator === 'sjukfranvaro')
    .flatMap(({ observations }) => observations)
    .filter(({ measure, period }) => measure === 'utfall' && period.span === 'ar' && !period.reported)
    .filter(({ worth, caveats = [] }) => worth !== 'osaker' && caveats.length === 0)
    .sort((a, b) =>
      a.district < b.district ? -1 : a.district > b.district ? 1 : a.period.year - b.period.year,
    )
    .map(({ district, period, text }) => `${districts.get(district)?.name}, ${period.year}: ${text}`);
}
