import type { DistrictEntry } from '../series.ts';

type Named = Pick<DistrictEntry, 'name' | 'places' | 'predecessors'>;

/** Every name that a reader may know a district by: its own, its parts', and those of the districts that it was before. */
export function namesOf(district: Named, all: ReadonlyMap<string, Named>): string[] {
  const before = district.predecessors.flatMap((id) => all.get(id) ?? []);
  return [...new Set([district, ...before].flatMap((one) => [one.name, ...one.places]))];
}

/** Whether any word of these names begins with what is typed, or holds it after a hyphen; small letters and accents count as one. */
export function isNamed(names: string, typed: string): boolean {
  const wanted = plain(typed).trim();
  return wanted === '' || ` ${plain(names).replaceAll('-', ' ')}`.includes(` ${wanted.replaceAll('-', ' ')}`);
}

/** "Årsta" and "arsta" alike. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
