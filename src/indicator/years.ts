/** The folder of an indicator's pages of single years. */
const yearsPart = 'ar';

/** The page of an indicator for a year, or of what is newest of every board. */
export function yearPath(indicator: string, year: number | null): string {
  return `/indikatorer/${indicator}/${year === null ? '' : `${yearsPart}/${year}/`}`;
}
