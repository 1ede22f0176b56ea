/** A chart as a picture that stands on its own: title, legend, plot, notes, source. What a reader saves. */
import { isHollow, notesUnder, type BarChart, type Chart } from './description.ts';
import { barGeometry, outlines, timeGeometry } from './geometry.ts';
import { widthOf, wrap } from './measure.ts';
import { fonts, paint, seriesPaint } from './paint.ts';
import type { Payload } from './payload.ts';
import { timePlot } from './plot.ts';
import { escape, tag, write } from './svg.ts';

const width = 840;
const edge = 32;
const inner = width - 2 * edge;

/** A part of the picture, and how much of its height it takes. */
interface Part {
  height: number;
  svg: string;
}

/** The whole SVG, with its own styles. Series that are not chosen, where some are, step back. */
export function picture(
  { chart, source }: Omit<Payload, 'file'>,
  chosen: ReadonlySet<string> = new Set(),
): string {
  const parts = [
    paragraph(chart.title, 22, 28, { fill: paint.ink, 'font-family': fonts.serif, 'font-weight': 600 }),
    gap(4),
    paragraph(chart.lead, 14, 20, { fill: paint.quiet }),
    gap(12),
    legend(chart, chosen),
    plot(chart, chosen),
    gap(10),
    paragraph(notesUnder(chart), 12, 17, { fill: paint.quiet }),
    gap(10),
    paragraph(`${source.line}. ${source.url}`, 12, 17, { fill: paint.ink }),
  ];
  let down = edge;
  const placed = parts.map((part) => {
    const group = part.svg && tag('g', { transform: `translate(${edge} ${down})` }, part.svg);
    down += part.height;
    return group;
  });
  const height = Math.ceil(down + edge - 10);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escape(fonts.sans)}" font-size="13">`;
  const about = `<title>${escape(chart.title)}</title><desc>${escape([chart.lead, ...chart.words].join(' '))}</desc>`;
  return `${open}${about}${tag('rect', { width, height, fill: paint.paper })}${placed.join('')}</svg>`;
}

function gap(height: number): Part {
  return { height, svg: '' };
}

function paragraph(
  text: string,
  size: number,
  line: number,
  attributes: Record<string, string | number>,
): Part {
  const lines = text === '' ? [] : wrap(text, size, inner);
  const svg = lines.map((one, n) => write(one, 0, n * line + size, { 'font-size': size, ...attributes }));
  return { height: lines.length * line, svg: svg.join('') };
}

/** Marks and names, as many on a line as there is room for. */
function legend(chart: Chart, chosen: ReadonlySet<string>): Part {
  if (chart.kind !== 'time') return gap(0);
  let [x, y] = [0, 0];
  const items = chart.series
    .filter((one) => chosen.size === 0 || chosen.has(one.name))
    .map((one) => {
      const wide = 20 + widthOf(one.name, 13) + 22;
      if (x + wide > inner + 22) [x, y] = [0, y + 22];
      const color = seriesPaint(one.color);
      const mark = tag('path', {
        d: outlines[one.shape],
        transform: `translate(${x + 6} ${y + 8})`,
        fill: isHollow(one) ? paint.paper : color,
        stroke: color,
        'stroke-width': 2,
      });
      const item = mark + write(one.name, x + 20, y + 13, { fill: paint.ink });
      x += wide;
      return item;
    });
  return { height: y + 34, svg: items.join('') };
}

function plot(chart: Chart, chosen: ReadonlySet<string>): Part {
  return chart.kind === 'time'
    ? { height: timeGeometry(chart).height, svg: timePlot(chart, inner, chosen) }
    : { height: barGeometry(chart).height, svg: barPlot(chart) };
}

function barPlot(chart: BarChart): string {
  const { x: share, y } = barGeometry(chart);
  const x = (value: number) => share(value) * inner;
  return chart.bars
    .map((bar, n) => {
      const label = write(bar.label, 0, y(n) + 13, { 'font-size': 14, fill: paint.ink });
      const value = write(bar.value, widthOf(bar.label, 14) + 14, y(n) + 13, {
        'font-size': 14,
        'font-weight': 600,
        fill: paint.ink,
      });
      const box = tag('rect', {
        x: x(Math.min(0, bar.y)),
        y: y(n) + 20,
        width: Math.abs(x(bar.y) - x(0)),
        height: 12,
        fill: seriesPaint(bar.y < 0 ? 2 : 1),
      });
      const zero = tag('line', {
        x1: x(0),
        x2: x(0),
        y1: y(n) + 17,
        y2: y(n) + 35,
        stroke: paint['rule-strong'],
      });
      return label + value + box + zero;
    })
    .join('');
}
