/**
 * The canvas of a chart, painted by chart.js from the same marks as the page's SVG: figures are its points, which it
 * finds under a pointer and tells of; everything else is painted around them.
 * This file and what it imports are fetched only when a chart comes near the viewport.
 */
import {
  Chart as ChartJs,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
  type ChartConfiguration,
  type Plugin,
  type PointStyle,
} from 'chart.js';
import { paintMark, type Theme } from './canvas-paint.ts';
import type { Choice } from './choice.ts';
import type { Chart, Shape } from './description.ts';
import { drawingOf } from './drawing.ts';
import { openSource, steer, type Stop } from './keyboard.ts';
import type { Drawing, FigureMark } from './marks.ts';
import { repaint } from './repaint.ts';

ChartJs.register(LinearScale, PointElement, ScatterController, Tooltip);

function themeOf(stage: HTMLElement): Theme {
  const style = getComputedStyle(stage);
  return { color: (name) => style.getPropertyValue(`--${name}`).trim(), font: style.fontFamily };
}

/** Room right of the plot, which the style sheet gives to names where the drawing is wide. */
function rightOf(stage: HTMLElement): number {
  return parseFloat(getComputedStyle(stage.querySelector('svg')!).paddingRight);
}

/** Draws a canvas over the stage's SVG, and both again whenever the reader's theme, width or choice changes. */
export function drawCanvas(stage: HTMLElement, chart: Chart, choice: Choice): void {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const box = document.createElement('div');
  box.className = 'canvas-box';
  box.append(canvas);
  stage.append(box);
  let drawing = drawingOf(chart, choice.chosen);
  let figures: FigureMark[] = [];
  let drawn: ChartJs | null = null;
  let right = -1;
  const redraw = () => {
    drawn?.destroy();
    drawing = drawingOf(chart, choice.chosen);
    figures = figuresOf(drawing);
    right = rightOf(stage);
    drawn = new ChartJs(canvas, configure(drawing, themeOf(stage), right));
  };
  redraw();
  stage.classList.add('drawn');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  choice.onChange(() => {
    repaint(stage, chart, choice.chosen);
    redraw();
  });
  new ResizeObserver(() => rightOf(stage) !== right && redraw()).observe(stage);

  const stops = () =>
    figures
      .flatMap(({ x, back, figure }, index): Stop[] => (back ? [] : [{ x, index, ...figure }]))
      .sort((a, b) => a.x - b.x);
  const visit = steer(stage, stops, ({ index }) => {
    const active = [{ datasetIndex: 0, index }];
    drawn?.setActiveElements(active);
    drawn?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    drawn?.update('none');
  });
  canvas.addEventListener('click', (event) => {
    const [hit] = drawn?.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false) ?? [];
    const stop = hit && stops().find((one) => one.index === hit.index);
    if (!stop) return;
    // A finger cannot hover: its tap says the figure and offers the link to its source.
    if ((event as PointerEvent).pointerType === 'mouse') openSource(stop);
    else visit(stop);
  });
}

function figuresOf({ marks }: Drawing): FigureMark[] {
  return marks.filter((mark) => mark.kind === 'figure');
}

const pointStyles: Record<Shape, PointStyle> = {
  circle: 'circle',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'rectRot',
  down: 'triangle',
  upright: 'line',
};
const rotations: Partial<Record<Shape, number>> = { down: 180, upright: 90 };

/** Places across are shares, places down pixels, as in the marks: chart.js scales neither. */
function configure(drawing: Drawing, theme: Theme, right: number): ChartConfiguration<'scatter'> {
  const all = figuresOf(drawing);
  const inks = all.map((one) => theme.color(one.ink));
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: all.map(({ x, y }) => ({ x, y })),
          pointStyle: all.map(({ shape }) => pointStyles[shape]),
          pointRotation: all.map(({ shape }) => rotations[shape] ?? 0),
          pointRadius: all.map(({ shape }) => (shape === 'upright' ? 9 : 6)),
          pointHoverRadius: all.map(({ shape }) => (shape === 'upright' ? 11 : 8)),
          pointHitRadius: all.map(({ back }) => (back ? 0 : 14)),
          pointBorderWidth: 2,
          pointBorderColor: inks,
          pointBackgroundColor: all.map(({ hollow }, n) => (hollow ? theme.color('paper') : inks[n]!)),
          clip: false,
        },
      ],
    },
    plugins: [around(drawing, theme)],
    options: {
      animation: false,
      maintainAspectRatio: false,
      // The marks say themselves where they have room: chart.js must not shift them.
      layout: { autoPadding: false, padding: { top: 0, bottom: 0, left: drawing.left, right } },
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: { type: 'linear', min: 0, max: 1, display: false },
        y: { type: 'linear', min: 0, max: drawing.height, reverse: true, display: false },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: (items) => items.map((item) => all[item.dataIndex]?.figure.name ?? ''),
            label: (item) => {
              const { value, when, source } = all[item.dataIndex]!.figure;
              return [[value, when].filter(Boolean).join(', '), source];
            },
          },
        },
      },
    },
  };
}

/** Everything but the figures: what lies below them, and what lies above. */
function around({ marks }: Drawing, theme: Theme): Plugin<'scatter'> {
  const first = marks.findIndex((mark) => mark.kind === 'figure');
  const paint = (some: Drawing['marks'], { ctx, width, scales }: ChartJs<'scatter'>) => {
    for (const mark of some)
      paintMark(ctx, mark, { ...theme, width, x: (share) => scales['x']!.getPixelForValue(share) });
  };
  return {
    id: 'around',
    beforeDatasetsDraw: (chart) => paint(marks.slice(0, first), chart),
    afterDatasetsDraw: (chart) => paint(marks.slice(first), chart),
  };
}
