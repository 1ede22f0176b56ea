import type { ChartConfiguration, ChartDataset, Plugin, PointStyle, Scale } from 'chart.js';
import type { Theme } from './canvas.ts';
import type { Shape, TimeChart } from './description.ts';
import {
  breakHeights,
  frame,
  isCrowded,
  nameLabels,
  timeGeometry,
  yearEdges,
  yearsUnder,
} from './geometry.ts';

const pointStyles: Record<Shape, PointStyle> = {
  circle: 'circle',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'rectRot',
  down: 'triangle',
};

/** What chart.js draws for a chart over years. Series that are not chosen, where some are, step back. */
export function timeConfig(
  chart: TimeChart,
  theme: Theme,
  chosen: ReadonlySet<string>,
): ChartConfiguration<'scatter'> {
  const first = chart.bands[0]?.at ?? 0;
  const { top, floor, height } = timeGeometry(chart);
  const dim = (name: string) => chosen.size > 0 && !chosen.has(name);
  return {
    type: 'scatter',
    data: {
      datasets: [
        ...chart.series.map((one) => figures(one, theme, dim(one.name))),
        ...chart.targets.map((one) => aim(one, theme)),
      ],
    },
    plugins: [marks(chart, theme, dim)],
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top, right: theme.right, bottom: 0, left: 0 } },
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: {
          type: 'linear',
          min: first,
          max: first + chart.bands.length,
          grid: { display: false },
          border: { display: false },
          ticks: { display: false },
          afterFit: (axis) => {
            axis.height = height - floor;
          },
        },
        y: {
          min: chart.y.min,
          max: chart.y.max,
          border: { display: false },
          grid: {
            color: (at) => theme.color(at.tick.value === 0 ? 'rule-strong' : 'rule'),
            drawTicks: false,
          },
          ticks: {
            color: theme.color('quiet'),
            font: { family: theme.font, size: 13 },
            padding: 8,
            callback: (value) => chart.y.ticks.find((tick) => tick.at === value)?.label ?? '',
          },
          afterBuildTicks: (axis) => {
            axis.ticks = chart.y.ticks.map(({ at }) => ({ value: at }));
          },
          afterFit: (axis) => {
            axis.width = frame.left;
          },
        },
      },
      plugins: {
        tooltip: {
          filter: (item) => item.datasetIndex < chart.series.length,
          displayColors: false,
          callbacks: {
            title: (items) => items.map((item) => chart.series[item.datasetIndex]?.name ?? ''),
            label: (item) => {
              const point = chart.series[item.datasetIndex]?.points[item.dataIndex];
              return point ? [`${point.value}, ${point.when}`, point.source] : '';
            },
          },
        },
      },
    },
  };
}

function figures(series: TimeChart['series'][number], theme: Theme, dim: boolean): ChartDataset<'scatter'> {
  const color = theme.color(dim ? 'rule-strong' : `chart-${series.color}`);
  return {
    data: series.points.map(({ x, y }) => ({ x, y })),
    order: dim ? 2 : 1,
    pointStyle: pointStyles[series.shape],
    pointRotation: series.shape === 'down' ? 180 : 0,
    pointRadius: 6,
    pointHoverRadius: 8,
    pointHitRadius: dim ? 0 : 14,
    pointBorderWidth: 2,
    pointBorderColor: color,
    pointBackgroundColor: series.points.map((point) => (point.hollow ? theme.color('paper') : color)),
    clip: false,
  };
}

function aim(target: TimeChart['targets'][number], theme: Theme): ChartDataset<'scatter'> {
  return {
    data: [
      { x: target.from, y: target.y },
      { x: target.to, y: target.y },
    ],
    showLine: true,
    order: 3,
    pointRadius: 0,
    pointHitRadius: 0,
    borderWidth: 2,
    borderColor: theme.color(target.council ? 'council' : 'target'),
    borderDash: target.council ? [2, 4] : [8, 4],
  };
}

/** The axis of time, the breaks, the unit and the names of targets and series: what chart.js has no part for. */
function marks(chart: TimeChart, theme: Theme, dim: (name: string) => boolean): Plugin<'scatter'> {
  const { top, floor } = timeGeometry(chart);
  return {
    id: 'marks',
    beforeDatasetsDraw({ ctx, width, scales: { x, y } }) {
      if (!x || !y) return;
      ctx.save();
      ctx.font = `13px ${theme.font}`;
      const write = (text: string, at: number, height: number, align: CanvasTextAlign, color: string) => {
        ctx.textAlign = align;
        ctx.fillStyle = theme.color(color);
        ctx.fillText(text, at, height);
      };
      const upright = (value: number, from: number, to: number, color: string, dash: number[]) => {
        ctx.strokeStyle = theme.color(color);
        ctx.setLineDash(dash);
        ctx.beginPath();
        ctx.moveTo(x.getPixelForValue(value), from);
        ctx.lineTo(x.getPixelForValue(value), to);
        ctx.stroke();
      };
      write(chart.unit, 0, 12, 'left', 'quiet');
      const crowded = isCrowded(chart) && width <= frame.crowded;
      for (const { at, label, short } of chart.bands)
        write(crowded ? short : label, x.getPixelForValue(at + 0.5), floor + 22, 'center', 'quiet');
      for (const { year, from, to } of yearsUnder(chart))
        write(String(year), x.getPixelForValue((from + to) / 2), floor + 22 + frame.line, 'center', 'quiet');
      for (const at of yearEdges(chart)) upright(at, top, floor + 6, 'rule', []);
      for (const one of chart.breaks) {
        const { foot, from } = breakHeights(one, top);
        upright(one.x, from, floor, 'ink', [4, 3]);
        write(one.label, x.getPixelForValue(one.x) + one.dx, foot, 'left', 'ink');
      }
      ctx.setLineDash([]);
      ctx.lineWidth = 2;
      for (const one of chart.series) {
        ctx.strokeStyle = theme.color(dim(one.name) ? 'rule-strong' : `chart-${one.color}`);
        ctx.beginPath();
        for (const [a, b] of one.links) {
          const [from, to] = [one.points[a]!, one.points[b]!];
          ctx.moveTo(x.getPixelForValue(from.x), y.getPixelForValue(from.y));
          ctx.lineTo(x.getPixelForValue(to.x), y.getPixelForValue(to.y));
        }
        ctx.stroke();
      }
      ctx.lineWidth = 1;
      if (width >= frame.wide) names(ctx, x, chart, theme, dim);
      ctx.restore();
    },
    // On top of the figures, with a rim of paper: a target's name is read also where figures lie below it.
    afterDatasetsDraw({ ctx, width, scales: { x, y } }) {
      if (!x || !y) return;
      ctx.save();
      ctx.font = `13px ${theme.font}`;
      ctx.lineJoin = 'round';
      ctx.lineWidth = 4;
      ctx.strokeStyle = theme.color('paper');
      ctx.fillStyle = theme.color('ink');
      for (const one of chart.targets) {
        if (one.room === 'none' || (one.room === 'wide' && width < frame.wide)) continue;
        const start = one.side === 'start';
        ctx.textAlign = start ? 'left' : 'right';
        const at = x.getPixelForValue(start ? one.from : one.to) + (start ? 4 : -4);
        const height = y.getPixelForValue(one.y) + (one.below ? 19 : -11);
        ctx.strokeText(one.label, at, height);
        ctx.fillText(one.label, at, height);
      }
      ctx.restore();
    },
  };
}

function names(
  ctx: CanvasRenderingContext2D,
  x: Scale,
  chart: TimeChart,
  theme: Theme,
  dim: (name: string) => boolean,
): void {
  ctx.setLineDash([]);
  ctx.strokeStyle = theme.color('rule-strong');
  ctx.fillStyle = theme.color('ink');
  for (const one of nameLabels(chart, dim)) {
    const last = x.getPixelForValue(one.last);
    const edge = one.side === 'edge';
    if (edge) {
      ctx.beginPath();
      ctx.moveTo(last, one.y);
      ctx.lineTo(x.right, one.y);
      ctx.lineTo(x.right + 8, one.at);
      ctx.lineTo(x.right + 12, one.at);
      ctx.stroke();
    }
    const left = one.side === 'left';
    ctx.textAlign = left ? 'right' : 'left';
    ctx.fillText(one.name, edge ? x.right + 16 : last + (left ? -10 : 10), one.at + 4);
  }
}
