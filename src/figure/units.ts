import { kronorIn, moneyUnits } from './money-units.ts';

/** Units that count whole things: three digits behind a dot are thousands there. */
const counts = [
  'st', 'stycken', 'personer', 'barn', 'elever', 'ungdomar', 'brukare', 'hushåll', 'ärenden', 'platser', 'besök', 'tillfällen',
  'lägenheter', 'bostäder', 'enheter', 'anställda', 'deltagare', 'träffar', 'insatser', 'avdelningar', 'antal', 'sek',
  ...moneyUnits.filter((unit) => kronorIn(unit) === 1),
]; // prettier-ignore

/** Units that measure what is bought, used or built. */
const material = [
  'gwh', 'mwh', 'kwh', 'kwh/m2', 'ton', 'kg', 'gram', 'g', 'liter', 'l', 'm2', 'm3', 'kvm', 'km', 'm', 'ha', 'hektar',
  'kg co2', 'kg co2e', 'ton co2', 'ton co2e', 'kg co2 per kg livsmedel', 'kg co2e per kg livsmedel', 'kr/plats', 'kr/m2',
]; // prettier-ignore

/** Units that measure, and may have decimals. */
const measures = [
  '%', 'procent', 'procentenheter', 'procentenhet', '%-enheter', '%-enhet', 'promille', '‰',
  ...moneyUnits.filter((unit) => kronorIn(unit) !== 1), ...material,
  'h', 'tim', 'timmar', 'timme', 'min', 'minuter', 'dagar', 'dag', 'veckor', 'månader', 'mån', 'år', 'årsarbetare', 'heltidstjänster',
  'poäng', 'index', 'indexenheter', 'barn/avd', 'barn/avdelning', 'barn/anställd', 'barn per anställd',
]; // prettier-ignore

const counting = new Set(counts);
const known = new Set([...counts, ...measures]);

/** All units of the list, as they are spelt there. */
export const knownUnits: ReadonlySet<string> = known;

/** Units with a figure of their own: "% energieffektivisering relativt 2018". */
const withYear = /^% energieffektivisering relativt (?:19|20)\d\d$/;

/** A unit in the one spelling of the list: small letters, "CO ₂" as "co2", no stop at its end. */
function plainUnit(unit: string): string {
  if (known.has(unit)) return unit;
  return unit
    .toLowerCase()
    .replaceAll('₂', '2')
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replace(/\bco 2/g, 'co2')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s*\.$/, '');
}

/** Whether a unit is one of the list, however it is spelt. */
export function isKnownUnit(unit: string): boolean {
  const plain = plainUnit(unit);
  //  "kg CO2e/kg"
  return known.has(plain) || plain.split('/').every((part) => known.has(part)) || withYear.test(plain);
}

/** Whether a unit counts whole things, so that a figure of it has no decimals. */
export function countsThings(unit: string): boolean {
  return counting.has(plainUnit(unit));
}

const ofThings = new Set([...material, ...moneyUnits]);

/** Whether a unit measures money, energy, weight or space: not people, nor what they say or do. */
export function measuresThings(unit: string): boolean {
  return ofThings.has(plainUnit(unit));
}

/** Words that relate a figure to another, or say something of it: they are no unit. */
const relating =
  /^(?:av|till|och|eller|samt|från|mot|under|över|än|fler|färre|högre|lägre|mer|mindre|ca|cirka|minst|högst|max|min|varav|totalt|klara?|kvar|nya?|ja|nej|prel(?:iminärt?)?|perioden|tertial|helår|utfall|prognos|mål)$/i;

//   "bilar"   "kg avfall/person"   "bilar per dygn"   "CO2-ekv."
/** A word with small letters first or capitals only at its start, and what it is counted per. */
const shape = /^\p{L}[\p{L}-]*\p{L}\.?(?: ?\/ ?\p{L}+\.?| per \p{L}+(?: \p{L}+)?)?$/u;

/** Whether a word that is no unit of the list looks like one, with what it is counted per. */
export function looksLikeUnit(text: string): boolean {
  const plain = text.replace(/\bCO ?[2₂]/g, 'CO').replace(/(?<=m)[2²3³](?!\p{L})/u, '');
  if (!shape.test(plain) || plain.length > 40 || /^\p{Lu}\p{Ll}+$/u.test(plain)) return false;
  return !plain.split(/[ /]/).some((word) => relating.test(word));
}
