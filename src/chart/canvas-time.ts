import type { ChartConfiguration, ChartDataset, Plugin, PointStyle } from 'chart.js';
import type { Theme } from './canvas.ts';
import type { Shape, TimeChart } from './description.ts';
import { frame } from './geometry.ts';

const pointStyles: Record<Shape, PointStyle> = {
  circle: 'circle',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'rectRot',
  cross: 'crossRot',
  star: 'star',
};

/** What chart.js draws for a chart over years. */
export function timeConfig(chart: TimeChart, theme: Theme): ChartConfiguration<'scatter'> {
  const first = chart.years[0] ?? 0;
  return {
    type: 'scatter',
    data: {
      datasets: [
        ...chart.series.map((one) => figures(one, theme)),
        ...chart.targets.map((one) => aim(one, theme)),
      ],
    },
    plugins: [marks(chart, theme)],
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: frame.top, right: frame.right, bottom: 0, left: 0 } },
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: {
          type: 'linear',
          min: first,
          max: first + chart.years.length,
          grid: { display: false },
          border: { display: false },
          ticks: {
            color: theme.color('quiet'),
            font: { family: theme.font, size: 13 },
            maxRotation: 0,
            callback: yearLabel(chart),
          },
          afterBuildTicks: (axis) => {
            axis.ticks = chart.years.map((year) => ({ value: year + 0.5 }));
          },
          afterFit: (axis) => {
            axis.height = frame.bottom;
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

function yearLabel(chart: TimeChart): (value: number | string) => string {
  return (value) => {
    const year = String(Math.floor(Number(value)));
    return chart.years.length <= 8 ? year : `’${year.slice(2)}`;
  };
}

function figures(series: TimeChart['series'][number], theme: Theme): ChartDataset<'scatter'> {
  const color = theme.color(`chart-${series.color}`);
  return {
    data: series.points.map(({ x, y }) => ({ x, y })),
    showLine: series.joined,
    borderColor: color,
    borderWidth: 2,
    pointStyle: pointStyles[series.shape],
    pointRadius: 6,
    pointHoverRadius: 8,
    pointHitRadius: 14,
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
    pointRadius: 0,
    pointHitRadius: 0,
    borderWidth: 2,
    borderColor: theme.color(target.council ? 'council' : 'target'),
    borderDash: target.council ? [2, 4] : [8, 4],
  };
}

/** The edges of years, the breaks, the unit and the names of targets: what chart.js has no part for. */
function marks(chart: TimeChart, theme: Theme): Plugin<'scatter'> {
  return {
    id: 'marks',
    beforeDatasetsDraw({ ctx, chartArea, scales: { x, y } }) {
      if (!x || !y) return;
      ctx.save();
      ctx.font = `13px ${theme.font}`;
      ctx.fillStyle = theme.color('quiet');
      ctx.fillText(chart.unit, 0, 12);
      const upright = (value: number, top: number, bottom: number, color: string, dash: number[]) => {
        const at = x.getPixelForValue(value);
        ctx.strokeStyle = theme.color(color);
        ctx.setLineDash(dash);
        ctx.beginPath();
        ctx.moveTo(at, top);
        ctx.lineTo(at, bottom);
        ctx.stroke();
      };
      for (const year of chart.years.slice(1)) upright(year, chartArea.top, chartArea.bottom + 6, 'rule', []);
      for (const one of chart.breaks) {
        upright(one.x, chartArea.top - 8, chartArea.bottom, 'ink', [4, 3]);
        ctx.textAlign = 'center';
        ctx.fillText(one.label, x.getPixelForValue(one.x), chartArea.top - 12);
      }
      for (const one of chart.targets.filter((target) => target.labelled)) {
        ctx.fillStyle = theme.color(one.council ? 'council' : 'target');
        const start = one.side === 'start';
        ctx.textAlign = start ? 'left' : 'right';
        const at = x.getPixelForValue(start ? one.from : one.to) + (start ? 4 : -4);
        ctx.fillText(one.label, at, y.getPixelForValue(one.y) + (one.council ? 15 : -7));
      }
      ctx.restore();
    },
  };
}
