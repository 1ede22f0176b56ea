/** What is compared; it lives in the page's address: "?stadsdel=farsta,bromma&indikator=sjukfranvaro". */
export interface Comparison {
  districts: readonly string[];
  indicators: readonly string[];
}

/** More than four districts cannot be told apart side by side. */
export const mostDistricts = 4;
/** As many as fit a page that can still be read. */
const mostIndicators = 20;

/** What an address asks for; names that nobody knows, and what is too much, are left out. */
export function readAddress(search: string, known: Comparison): Comparison {
  const query = new URLSearchParams(search);
  const list = (name: string, allowed: readonly string[], most: number) =>
    [...new Set((query.get(name) ?? '').split(','))].filter((id) => allowed.includes(id)).slice(0, most);
  return {
    districts: list('stadsdel', known.districts, mostDistricts),
    indicators: list('indikator', known.indicators, mostIndicators),
  };
}

/** The address of a comparison: commas stay commas, so that it can be read. */
export function addressOf({ districts, indicators }: Comparison): string {
  const parts = [
    districts.length > 0 ? `stadsdel=${districts.join(',')}` : '',
    indicators.length > 0 ? `indikator=${indicators.join(',')}` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
