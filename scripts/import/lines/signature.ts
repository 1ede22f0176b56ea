import type { Lines } from './lines.ts';
import { clean, fold } from './clean.ts';

const officer = String.raw`(?:tf\.? |t\.?f\.? |biträdande )?\p{L}*(?:direktör|chef|sekreterare|ordförande|controller|strateg)`;

/** Nothing but titles: one, or several side by side, as officers sign. */
const titles = new RegExp(`^${officer}(?: ${officer})*$`, 'iu');

/** Names side by side: nothing but words with a capital, and what small words stand in names. */
const names = /^\p{Lu}[\p{L}.-]*(?: (?:\p{Lu}[\p{L}.-]*|von|van|der|de|af|la)){1,7}$/u;

/** Whether a line is nothing but officers' titles. */
export function isOfficer(line: string): boolean {
  return titles.test(fold(clean(line).replaceAll('*', '').slice(0, 60)));
}

//   Anna Ek Bo Al
//   stadsdelsdirektör avdelningschef
/** The line (from 1) from which on a text holds nothing but officers and what they are, or null where it ends otherwise. */
export function signature(lines: Lines): number | null {
  let start: number | null = null;
  let below: 'titles' | 'names' | null = null;
  for (let line = lines.last; line >= 1; line--) {
    const text = fold(clean(lines.at(line)).replaceAll('*', ''));
    if (text === '') continue;
    if (titles.test(text)) below = 'titles';
    else if (below === 'titles' && names.test(text)) below = 'names';
    else break;
    start = line;
  }
  return start;
}
