import type { Observation } from '../series.ts';
import { missing } from '../terms/missing.ts';
import { figureText, valueText } from './value.ts';

/** An observation as a reader sees it: the figure, the printed word, or why there is neither. */
export interface Shown {
  text: string;
  /** number: a figure; word: as printed; missing: the site's own words. */
  kind: 'number' | 'word' | 'missing';
  /** Of a figure that was counted over to another unit, the two apart: it alone, and what is printed. */
  apart?: { figure: string; printed: string };
}

/** How an observation is shown. */
export function show(observation: Observation): Shown {
  const { value, unit, text } = observation;
  if (value !== null) {
    const known = { ...observation, value };
    const shown = { text: valueText(known, pieces(unit)), kind: 'number' as const };
    if (observation.worth !== 'omraknad') return shown;
    return { ...shown, apart: { figure: figureText(known, pieces(unit)), printed: text } };
  }
  if (observation.missing !== null && observation.missing !== 'ord')
    return { text: missing[observation.missing].label, kind: 'missing' };
  return { text, kind: 'word' };
}

/** "38 st" says no more than "38" where the column's heading or the indicator's name tells what is counted. */
export function pieces(unit: string | null): string | null {
  return unit === 'st' ? null : unit;
}
