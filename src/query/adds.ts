/** Units of which a board's figure and another's make one of both: things counted, money and amounts. */
const adding = new Set([
  'st', 'stycken', 'personer', 'barn', 'elever', 'ungdomar', 'brukare', 'hushåll', 'ärenden', 'platser', 'besök', 'tillfällen',
  'lägenheter', 'bostäder', 'anställda', 'deltagare', 'träffar', 'insatser', 'kr', 'tkr', 'mnkr', 'mkr', 'mdkr',
  'gwh', 'mwh', 'kwh', 'ton', 'kg', 'liter', 'ton co2', 'ton co2e', 'kg co2', 'kg co2e',
]); // prettier-ignore

/** Whether figures of a unit may be added. Percentages, rates and indices never are, nor what has no unit. */
export function addsUpUnit(unit: string | number | null): boolean {
  return typeof unit === 'string' && adding.has(unit.toLowerCase());
}
