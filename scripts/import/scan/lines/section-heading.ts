import { economyHeading, isEconomyLine } from '../../knowledge/phrases.ts';
import { letters } from '../../lines/letters.ts';

/** Headings of a goal's section: a table ends there. */
const sections = ['beskrivning', 'forvantatresultat', 'forvantaderesultat'];

/** Whether a line is a heading that no table goes on beyond, other than those of goals. */
export function isSectionHeading(text: string): boolean {
  if (text.length > 60 || text.trim() === '') return false;
  return sections.includes(letters(text)) || isEconomyLine(text.trim());
}

/** Whether a line opens the follow-up of the economy: there are no goals and no rows of theirs. */
export function isEconomyHeading(text: string): boolean {
  return text.length <= 60 && /^\s*\p{Lu}/u.test(text) && economyHeading.test(text.trim());
}
