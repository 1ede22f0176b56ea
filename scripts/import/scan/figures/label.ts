import { figureLabels } from '../../knowledge/figure-labels.ts';
import { isNear, letters } from '../../lines/letters.ts';

const known = figureLabels.map((label) => ({ label, key: letters(label) }));

/** The label that the city's tables print which a row's label is, but for a letter in five; null for none. */
export function knownLabel(label: string): string | null {
  const key = letters(label);
  const exact = known.find((each) => each.key === key);
  const near = (each: (typeof known)[number]) =>
    key.slice(-2) === each.key.slice(-2) && isNear(key, each.key);
  return (exact ?? known.find(near))?.label ?? null;
}

/** Whether a text begins a row: it is a known label, its first letter as large. */
export function beginsRow(text: string): boolean {
  const isSmall = /^\p{Ll}/u.test(text);
  const found = knownLabel(text);
  return (
    found !== null &&
    (!isSmall || known.some(({ label, key }) => key === letters(found) && /^\p{Ll}/u.test(label)))
  );
}

/** A row's label with the letters that an OCR lost; as printed where it has them, or is none that is known. */
export function spellLabel(label: string): string {
  const found = knownLabel(label);
  const spelt = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d ]/gu, '')
      .replace(/ +/g, ' ')
      .trim();
  return found === null || spelt(found) === spelt(label) ? label : found;
}
