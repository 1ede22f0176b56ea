/** A chart as a picture that stands on its own: title, legend, plot, notes, source. What a reader saves. */
import { notesUnder, type Chart } from './description.ts';
import { drawingOf } from './drawing.ts';
import { legendOf } from './legend.ts';
import { widthOf, wrap } from './measure.ts';
import { outlines } from './outlines.ts';
import { fonts, paint } from './paint.ts';
import type { Payload } from './payload.ts';
import { escape, fixedSvg, tag, write } from './svg.ts';

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
  { edition = '', fetched = '', faces = '' }: { edition?: string; fetched?: string; faces?: string } = {},
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
    paragraph(source.places, 12, 17, { fill: paint.ink }),
    paragraph(`${[source.site, edition, fetched].filter(Boolean).join(', ')}. ${source.url}`, 12, 17, {
      fill: paint.quiet,
    }),
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
  return `${open}${about}${faces}${tag('rect', { width, height, fill: paint.paper })}${placed.join('')}</svg>`;
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
  const keys = legendOf(chart).filter(({ name }) => chosen.size === 0 || chosen.has(name));
  if (keys.length === 0) return gap(0);
  let [x, y] = [0, 0];
  const items = keys.map(({ name, shape, ink, hollow }) => {
    const wide = 20 + widthOf(name, 13) + 22;
    if (x + wide > inner + 22) [x, y] = [0, y + 22];
    const mark = tag('path', {
      d: outlines[shape],
      transform: `translate(${x + 6} ${y + 8})`,
      fill: hollow ? paint.paper : paint[ink],
      stroke: paint[ink],
      'stroke-width': 2,
    });
    const item = mark + write(name, x + 20, y + 13, { fill: paint.ink });
    x += wide;
    return item;
  });
  return { height: y + 34, svg: items.join('') };
}

function plot(chart: Chart, chosen: ReadonlySet<string>): Part {
  const drawing = drawingOf(chart, chosen);
  return { height: drawing.height, svg: fixedSvg(drawing, inner, drawing.wideRight) };
}
