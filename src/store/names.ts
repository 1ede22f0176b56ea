import { districts, indicators } from './collections.ts';

/** A district's name, or its id where the registry does not know it. */
export function districtName(id: string): string {
  return districts.get(id)?.name ?? id;
}

/** An indicator's name as the site calls it. */
export function indicatorName(id: string): string {
  return indicators.get(id)?.name ?? id;
}
