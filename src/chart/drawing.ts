import { barMarks } from './bar-marks.ts';
import type { Chart } from './description.ts';
import { gapMarks } from './gap-marks.ts';
import type { Drawing } from './marks.ts';
import { stripMarks } from './strip-marks.ts';
import { timeMarks } from './time-marks.ts';

const none: ReadonlySet<string> = new Set();

/** What a chart is drawn of; series that are not chosen, where some are, step back. */
export function drawingOf(chart: Chart, chosen = none): Drawing {
  switch (chart.kind) {
    case 'time':
      return timeMarks(chart, chosen);
    case 'bars':
      return barMarks(chart);
    case 'gap':
      return gapMarks(chart);
    case 'strip':
      return stripMarks(chart);
  }
}
