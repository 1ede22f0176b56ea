import type { GoalLevel } from '../../../src/model.ts';
import { saidIn, undress, withoutIcons } from './clean.ts';
import { readAssessment, ticked } from '../knowledge/assessments.ts';
import { goalHeadings } from '../knowledge/phrases.ts';

/** A goal's heading, read. */
export interface GoalHeading {
  level: GoalLevel;
  number: string | null;
  name: string;
}

/** A heading is no longer than this, in characters. */
export const longest = 400;

/**
 * Reads a line as a goal's heading; null when it is none. A sentence about a goal is no heading:
 *
 *   KF:s mål för verksamhetsområdet 1.3 bedöms uppfyllas helt.
 *                                 ^ no colon, and a small letter after the number
 *   kommunfullmäktiges mål för verksamhetsområdet. Nämnden har ordnat en mässa
 *   ^ no heading begins so, but with a colon: a sentence ends here
 */
export function goalHeading(line: string): GoalHeading | null {
  if (!mayBeGoal(line)) return null;
  const text = plainLine(line);
  if (text.length > longest) return null;
  for (const [level, form] of Object.entries(goalHeadings) as [GoalLevel, RegExp][]) {
    const match = form.exec(text);
    if (!match) continue;
    const { colon, number, after = '', name } = match.groups as Record<string, string> & { number?: string };
    if (!/^["”“'’]?[\p{Lu}\d]/u.test(name!)) return null;
    const isParted = /\S/.test(colon! + after.replace('.', ''));
    if (/^\p{Ll}/u.test(text) && !(colon + after).includes(':')) return null;
    if (!isParted && (number === undefined || /[.!?]$/.test(name!))) return null;
    return { level, number: number?.replace(/\s/g, '') ?? null, name: bareName(name!) };
  }
  return null;
}

/** Whether a line may be a goal's heading, or the first of one: most are none, and need no closer look. */
export function mayBeGoal(line: string): boolean {
  return line.length <= 2 * longest && /m[åa]l/i.test(line);
}

/** A goal's name without an icon behind it, and what a page adds to a heading that it prints again. */
function bareName(name: string): string {
  return name
    .replace(/(?:\s+\p{So})+\s*$/u, '')
    .trim()
    .replace(continued, '');
}

/** What a page adds to a heading that it prints again. */
const continued = /[\s,–-]*\(?(?<!\p{L})forts(?:\.|ättning(?:\.|(?!\p{L})))?\)?$/iu;

//   KF:s mål för verksamhetsområdet:
//   1.1 Barn och unga …
/** Whether a line is a goal's heading, or the first of one. */
export function opensGoal(text: string): boolean {
  return (
    goalHeading(text) !== null ||
    /^(?:(?:KF:?s|kommunfullmäktiges) (?:inriktnings)?mål\b.*|nämndmål|mål för (?:stadsdels)?nämnden):$/i.test(
      text,
    )
  );
}

//   NÄMNDMÅL 1.1.2
//   Torgen är trygga
/** Whether a line is the label of a goal and its number, nothing else: a name may stand below it. */
export function isLabel(text: string): boolean {
  if (!/\d\.?:?$/.test(text)) return false;
  const named = goalHeading(`${text.replace(/\.?:?$/, '')}: A`);
  return named?.name === 'A' && named.number !== null;
}

/** Whether a line says how far a goal is fulfilled. */
export function isAssessment(line: string): boolean {
  if (line.length >= 120 || !/uppfyll/i.test(line)) return false;
  const text = plainLine(line);
  return readAssessment(text) !== null || ticked(text) !== null;
}

/** A line without icons, Markdown dress and tags; boxes before assessments are no icons. */
export function plainLine(line: string): string {
  if (line.trim() === '') return '';
  const text = saidIn(line).replace(/^#+\s*/, '');
  return ticked(text) ? text : undress(withoutIcons(text));
}
