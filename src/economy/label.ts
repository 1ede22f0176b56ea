import { isPart } from '../money.ts';
import { capital } from '../word.ts';
import type { KnownArea } from './areas.ts';

/** What an area's own page is called: "Ekonomiskt bistånd", and of a part "Individ- och familjeomsorg: vuxna". */
export function areaTitle(
  { label }: Pick<KnownArea, 'label'>,
  parent: Pick<KnownArea, 'label'> | undefined,
): string {
  const own = isPart(label) ? label.replace(/^\S+\s+/, '') : label;
  return parent ? `${parent.label}: ${own}` : capital(own);
}
