/** The picture that others show when they link to a page: 1200 × 630, title, what it is about, and its figures. */
import type { TimeChart } from '../chart/description.ts';
import { frame } from '../chart/geometry.ts';
import { clamp, widthOf, wrap } from '../chart/measure.ts';
import { paint } from '../chart/paint.ts';
import { fixedSvg, tag, write } from '../chart/svg.ts';
import { timeMarks } from '../chart/time-marks.ts';

const size = { width: 1200, height: 630 };
const edge = 64;
const inner = size.width - 2 * edge;
/** The card's one face is bold, and wider than the letters that `widthOf` knows. */
const bold = 1.1;
/** A chart's letters are made for a page; seen small in a list of links they must be larger. */
const enlarged = 1.25;

/** What a card says. */
export interface Card {
  kicker: string;
  title: string;
  /** A sentence or two that state figures. */
  lead: string;
  /** Below them either a chart or large figures. */
  chart: TimeChart | null;
  figures: { value: string; label: string }[];
  site: string;
}

/** The card as SVG. */
export function card({ kicker, title, lead, chart, figures, site }: Card): string {
  const large = chart ? 46 : 72;
  const titles = clamp(wrap(title, large * bold, inner), chart ? 2 : 3);
  const leads = clamp(wrap(lead, 25 * bold, inner), 2);
  const line = large * 1.14;
  const leadTop = 110 + titles.length * line;
  const siteLeft = size.width - edge - widthOf(site, 24 * bold);
  const parts = [
    tag('rect', { ...size, fill: paint.paper }),
    tag('rect', { width: size.width, height: 14, fill: paint.accent }),
    write(kicker, edge, 78, { 'font-size': 25, fill: paint.brick }),
    mark(siteLeft - 40, 54),
    write(site, siteLeft, 78, { 'font-size': 24, fill: paint.ink }),
    ...titles.map((text, n) =>
      write(text, edge, 104 + (n + 0.8) * line, { 'font-size': large, fill: paint.ink }),
    ),
    ...leads.map((text, n) =>
      write(text, edge, leadTop + 28 + n * 34, { 'font-size': 25, fill: paint.quiet }),
    ),
    chart ? plot(chart, leadTop + leads.length * 34 + 18) : '',
    ...numbers(figures),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-size="13">${parts.join('')}</svg>`;
}

/** The chart as high as the card leaves room for, and as wide as the card. */
function plot(chart: TimeChart, top: number): string {
  const scale = Math.min(enlarged, (size.height - top - 8) / frame.height);
  const drawing = timeMarks({ ...chart, breaks: [] }, new Set());
  const drawn = fixedSvg(drawing, inner / scale, drawing.wideRight);
  const transform = `translate(${edge} ${Math.round(top)}) scale(${Math.round(scale * 1000) / 1000})`;
  return tag('g', { transform }, drawn);
}

function numbers(figures: Card['figures']): string[] {
  if (figures.length === 0) return [];
  const step = inner / figures.length;
  return [
    tag('line', { x1: edge, x2: size.width - edge, y1: 420, y2: 420, stroke: paint['rule-strong'] }),
    ...figures.flatMap(({ value, label }, n) => [
      write(value, edge + n * step, 505, { 'font-size': 76, fill: paint.accent }),
      write(label, edge + n * step, 550, { 'font-size': 25, fill: paint.quiet }),
    ]),
  ];
}

/** The site's mark, as in favicon.svg. */
function mark(x: number, y: number): string {
  const squares = tag('path', { d: 'M1 1h8v8H1zM11 1h8v8h-8zM1 11h8v8H1z', fill: paint.accent });
  const check = tag('path', {
    d: 'm11.5 15 2.6 2.8L19 11.5',
    fill: 'none',
    stroke: paint.brick,
    'stroke-width': 2.6,
  });
  return tag('g', { transform: `translate(${Math.round(x)} ${y}) scale(1.4)` }, squares + check);
}
