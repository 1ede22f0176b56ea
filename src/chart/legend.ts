import { outcomeGroups, type OutcomeGroup } from '../report/tally.ts';
import { chartText } from '../text/chart.ts';
import { isHollow, type Chart, type Shape } from './description.ts';
import type { Ink } from './marks.ts';
import { verdictLooks } from './strip-marks.ts';
import { seriesInk } from './time-marks.ts';

/** A mark of a drawing, and what it stands for. */
export interface Key {
  name: string;
  shape: Shape;
  ink: Ink;
  hollow: boolean;
}

/** The legend of a chart; empty where every figure is named where it stands. */
export function legendOf(chart: Chart): Key[] {
  switch (chart.kind) {
    case 'time':
      return chart.series.map((one) => {
        return { name: one.name, shape: one.shape, ink: seriesInk(one.color), hollow: isHollow(one) };
      });
    case 'strip': {
      const groups = new Set(chart.lanes.flatMap(({ dots }) => dots.map(({ group }) => group)));
      const name = (group: OutcomeGroup) => chartText.groups[group];
      return outcomeGroups
        .filter((group) => groups.has(group))
        .map((group) => ({ name: name(group), ...verdictLooks[group] }));
    }
    case 'bars':
    case 'gap':
      return [];
  }
}
