import { periodLabel } from '../period.ts';
import type { Observation } from '../series.ts';
import { indicatorName } from '../store/names.ts';
import { measures } from '../terms/measures.ts';

/** What a figure is of, for who takes it elsewhere: "Sjukfrånvaro, Utfall jan–apr 2023". */
export function figureWords(observation: Observation): string {
  return `${indicatorName(observation.indicator)}, ${measureWords(observation)}`;
}

/** The same without its indicator: "Utfall jan–apr 2023". */
export function measureWords({ measure, period }: Observation): string {
  return `${measures[measure].label} ${periodLabel(period)}`;
}
