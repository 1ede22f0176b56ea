import { periodLabel } from '../period.ts';
import type { Observation } from '../series.ts';
import { chartText } from '../text/chart.ts';
import { toldValue } from './points.ts';

/** The newest outcome of a chart in a sentence; a newer one that only an analysis gives is told as that, and not drawn. */
export function newestTold(drawn: { value: string; when: string } | null, said: Observation | null): string {
  if (said) return chartText.newestSaid(drawn, { value: toldValue(said), when: periodLabel(said.period) });
  return drawn ? chartText.newest(drawn.value, drawn.when) : chartText.noOutcome;
}
