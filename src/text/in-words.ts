import { formatNumber } from '../number.ts';

const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/**
 * A count in the run of a sentence: "två", from thirteen on "13". One is "en", of what is neuter ("ett område") "ett".
 * Where counts are to be compared they stand as figures.
 */
export function inWords(count: number, neuter = false): string {
  return count === 1 && neuter ? 'ett' : (words[count] ?? formatNumber(count));
}
