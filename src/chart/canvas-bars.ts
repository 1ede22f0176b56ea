import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Theme } from './canvas.ts';
import type { BarChart } from './description.ts';
import { frame } from './geometry.ts';

/** What chart.js draws for horizontal bars, each under its name as in the SVG. */
export function barsConfig(chart: BarChart, theme: Theme): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: {
      labels: chart.bars.map((bar) => bar.label),
      datasets: [
        {
          data: chart.bars.map((bar) => bar.y),
          backgroundColor: chart.bars.map((bar) => theme.color(bar.y < 0 ? 'chart-2' : 'chart-1')),
          barThickness: 12,
        },
      ],
    },
    plugins: [names(chart, theme)],
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      // Each name stands above its bar: the bars' middles lie that much below the middle of their row.
      layout: { padding: { top: frame.barTop + 4, bottom: 4 } },
      scales: {
        x: { min: chart.y.min, max: chart.y.max, display: false },
        y: { display: false },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            label: (item) => [
              chart.bars[item.dataIndex]?.value ?? '',
              chart.bars[item.dataIndex]?.source ?? '',
            ],
          },
        },
      },
    },
  };
}

function names(chart: BarChart, theme: Theme): Plugin<'bar'> {
  return {
    id: 'names',
    afterDatasetsDraw({ ctx, scales: { x } }) {
      ctx.save();
      const zero = x?.getPixelForValue(0) ?? 0;
      for (const [index, bar] of chart.bars.entries()) {
        const y = frame.barTop + index * frame.bar + 13;
        ctx.font = `14px ${theme.font}`;
        ctx.fillStyle = theme.color('ink');
        ctx.fillText(bar.label, 0, y);
        const width = ctx.measureText(bar.label).width;
        ctx.font = `600 14px ${theme.font}`;
        ctx.fillText(bar.value, width + 8, y);
        ctx.strokeStyle = theme.color('rule-strong');
        ctx.beginPath();
        ctx.moveTo(zero, y + 4);
        ctx.lineTo(zero, y + 22);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
