/**
 * The canvas of a chart, drawn by chart.js from the same description as the page's SVG.
 * This file and what it imports are fetched only when a chart comes near the viewport.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { barsConfig } from './canvas-bars.ts';
import { timeConfig } from './canvas-time.ts';
import type { Choice } from './choice.ts';
import type { Chart } from './description.ts';
import { openSource, steer, type Stop } from './keyboard.ts';

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
);

/** Colours, letters and room of the style sheet, read anew when the theme changes. */
export interface Theme {
  color: (name: string) => string;
  font: string;
  /** Room right of the plot, which the style sheet gives to names where the drawing is wide. */
  right: number;
}

function themeOf(stage: HTMLElement): Theme {
  const style = getComputedStyle(stage);
  const drawing = stage.querySelector('svg');
  return {
    color: (name) => style.getPropertyValue(`--${name}`).trim(),
    font: style.fontFamily,
    right: drawing ? parseFloat(getComputedStyle(drawing).paddingRight) : 0,
  };
}

/** Draws a canvas over the stage's SVG, and again whenever the reader's theme, width or choice changes. */
export function drawCanvas(stage: HTMLElement, chart: Chart, choice: Choice): void {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const box = document.createElement('div');
  box.className = 'canvas-box';
  box.append(canvas);
  stage.append(box);
  let drawn: ChartJs | null = null;
  let room = -1;
  const redraw = () => {
    drawn?.destroy();
    const theme = themeOf(stage);
    room = theme.right;
    drawn =
      chart.kind === 'time'
        ? new ChartJs(canvas, timeConfig(chart, theme, choice.chosen))
        : new ChartJs(canvas, barsConfig(chart, theme));
  };
  redraw();
  stage.classList.add('drawn');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  choice.onChange(redraw);
  new ResizeObserver(() => themeOf(stage).right !== room && redraw()).observe(stage);

  const stops = () => stopsOf(chart, choice.chosen);
  const visit = steer(stage, stops, (stop) => {
    drawn?.setActiveElements([stop]);
    drawn?.tooltip?.setActiveElements([stop], { x: 0, y: 0 });
    drawn?.update('none');
  });
  canvas.addEventListener('click', (event) => {
    const [hit] = drawn?.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false) ?? [];
    const stop =
      hit && stops().find((one) => one.datasetIndex === hit.datasetIndex && one.index === hit.index);
    if (!stop) return;
    // A finger cannot hover: its tap says the figure and offers the link to its source.
    if ((event as PointerEvent).pointerType === 'mouse') openSource(stop);
    else visit(stop);
  });
}

/** All points of a chart in the order in which the arrow keys visit them. */
function stopsOf(chart: Chart, chosen: ReadonlySet<string>): Stop[] {
  if (chart.kind === 'bars')
    return chart.bars.map((bar, index) => ({
      datasetIndex: 0,
      index,
      href: bar.href,
      text: `${bar.label}: ${bar.value}.`,
      source: bar.source,
    }));
  return chart.series
    .flatMap((series, datasetIndex) =>
      series.points.map((point, index) => ({
        x: point.x,
        name: series.name,
        datasetIndex,
        index,
        href: point.href,
        text: `${series.name}, ${point.when}: ${point.value}.`,
        source: point.source,
      })),
    )
    .filter((stop) => chosen.size === 0 || chosen.has(stop.name))
    .sort((a, b) => a.x - b.x);
}
