import { periodLabel } from '../period.ts';
import type { Observation } from '../series.ts';
import { indicatorName } from '../store.ts';
import { measures } from '../terms.ts';

/** What a figure is of, for who takes it elsewhere: "Sjukfrånvaro, Utfall jan–apr 2023". */
export function figureWords({ indicator, measure, period }: Observation): string {
  return `${indicatorName(indicator)}, ${measures[measure].label} ${periodLabel(period)}`;
}
