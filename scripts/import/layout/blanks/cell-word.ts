import { cellUnits, targetPhrases } from '../../knowledge/targets.ts';

const known = new Set(
  [...cellUnits, ...targetPhrases, 'co2e', 'barn/av', 'd', 'procentenheter']
    .flatMap((text) => text.toLowerCase().split(/ |(?<=\/)/))
    .filter((word) => /\p{L}/u.test(word)),
);

const small = new Set(['i', 'å', 'av', 'på', 'om', 'en', 'ut', 'är', 'de', 'ej', 'så', 'ur', 'åt']);

/**
 * Whether a word of small letters stands in cells of figures: a unit, a word of a target that is no figure, or a piece of
 * one that a narrow column broke. Any other is rather a word of a name.
 */
export function isCellWord(word: string): boolean {
  if (!/^\(?\p{Ll}/u.test(word)) return true;
  const plain = word
    .replace(/^\(/, '')
    .replace(/[¹²³⁴-⁹)]+$/u, '')
    .replace(/\d\)$/, '');
  // "livsmede" above "l": so short a word is no name's, but for those.
  if (plain.length < 3 && !small.has(plain)) return true;
  for (const each of known)
    if (each === plain || (plain.length > 2 && (each.startsWith(plain) || each.endsWith(plain)))) return true;
  return plain.split('/').every((part) => known.has(part) || known.has(`${part}/`));
}
