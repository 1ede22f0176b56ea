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
import { steer, type Stop } from './keyboard.ts';
import type { Chart } from './description.ts';

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

/** Colours and letters of the style sheet, read anew when the theme changes. */
export interface Theme {
  color: (name: string) => string;
  font: string;
}

function themeOf(element: HTMLElement): Theme {
  const style = getComputedStyle(element);
  return { color: (name) => style.getPropertyValue(`--${name}`).trim(), font: style.fontFamily };
}

/** Draws a canvas over the stage's SVG, and again whenever the reader's theme changes. */
export function drawCanvas(stage: HTMLElement, chart: Chart): void {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const box = document.createElement('div');
  box.className = 'canvas-box';
  box.append(canvas);
  stage.append(box);
  let drawn: ChartJs | null = null;
  const redraw = () => {
    drawn?.destroy();
    const theme = themeOf(stage);
    drawn =
      chart.kind === 'time'
        ? new ChartJs(canvas, timeConfig(chart, theme))
        : new ChartJs(canvas, barsConfig(chart, theme));
  };
  redraw();
  stage.classList.add('drawn');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  steer(stage, stopsOf(chart), (stop) => {
    drawn?.setActiveElements([stop]);
    drawn?.tooltip?.setActiveElements([stop], { x: 0, y: 0 });
    drawn?.update('none');
  });
  canvas.addEventListener('click', (event) => {
    const [hit] = drawn?.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false) ?? [];
    const stop =
      hit && stopsOf(chart).find((one) => one.datasetIndex === hit.datasetIndex && one.index === hit.index);
    if (stop) location.href = stop.href;
  });
}

/** All points of a chart in the order in which the arrow keys visit them. */
function stopsOf(chart: Chart): Stop[] {
  if (chart.kind === 'bars')
    return chart.bars.map((bar, index) => ({
      datasetIndex: 0,
      index,
      href: bar.href,
      text: `${bar.label}: ${bar.value}. ${bar.source}`,
    }));
  return chart.series
    .flatMap((series, datasetIndex) =>
      series.points.map((point, index) => ({
        x: point.x,
        datasetIndex,
        index,
        href: point.href,
        text: `${series.name}, ${point.when}: ${point.value}. ${point.source}`,
      })),
    )
    .sort((a, b) => a.x - b.x);
}
