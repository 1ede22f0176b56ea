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
  const asked = askedIn(search);
  const some = (part: keyof Comparison, most: number) =>
    asked[part].filter((id) => known[part].includes(id)).slice(0, most);
  return { districts: some('districts', mostDistricts), indicators: some('indicators', mostIndicators) };
}

/** How many names an address asks for that a comparison does not have. */
export function leftOut(search: string, { districts, indicators }: Comparison): number {
  const asked = askedIn(search);
  return asked.districts.length + asked.indicators.length - districts.length - indicators.length;
}

/** The names in an address, each once. */
function askedIn(search: string): Comparison {
  const query = new URLSearchParams(search);
  const list = (name: string) => [...new Set(query.get(name)?.split(',').filter(Boolean))];
  return { districts: list('stadsdel'), indicators: list('indikator') };
}

/** The address of a comparison: commas stay commas, so that it can be read. */
export function addressOf({ districts, indicators }: Comparison): string {
  const parts = [
    districts.length > 0 ? `stadsdel=${districts.join(',')}` : '',
    indicators.length > 0 ? `indikator=${indicators.join(',')}` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
