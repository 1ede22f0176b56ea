import type { Chart } from './description.ts';
import { drawingOf } from './drawing.ts';
import { pageSvg } from './svg.ts';

/** Paints the SVG of a stage anew: it stands below the canvas, and on paper. */
export function repaint(stage: Element, chart: Chart, chosen?: ReadonlySet<string>): void {
  const drawing = stage.querySelector('svg');
  if (drawing) drawing.outerHTML = pageSvg(drawingOf(chart, chosen), labelOf(chart));
}

/** What a drawing is called for those who do not see it. */
export function labelOf({ title, lead }: Chart): string {
  return `${title}. ${lead}`;
}
