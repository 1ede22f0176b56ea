/** Writing SVG as text: elements, and the marks of a drawing. */
import type { Drawing, Ink, Mark, Room } from './marks.ts';
import { outlines } from './outlines.ts';
import { paint } from './paint.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as SVG needs it. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

type Attributes = Record<string, string | number | undefined>;

const round = (value: number) => Math.round(value * 100) / 100;

/** One element; `inner` is SVG already, numbers are rounded to hundredths, what is undefined is left out. */
export function tag(name: string, attributes: Attributes, inner = ''): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${key}="${typeof value === 'number' ? round(value) : escape(value)}"`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** A text at a place. */
export function write(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return tag('text', { x, y, ...attributes }, escape(text));
}

/** Between a text and what stands after it in bold, in pixels. */
export const strongGap = 8;

/** How a list of marks becomes SVG: where a share of the plot is, what a colour is called, and which rooms are seen. */
interface Painter {
  x: (share: number) => string | number;
  ink: (ink: Ink) => string;
  room: (room: Room) => { class?: string } | null;
  /** What marks the figures for whoever looks for them in a page. */
  figure: { class?: string };
}

/** A drawing as it stands in a page: places across are percentages, colours the style sheet's. */
export function pageSvg({ height, left, right, wideRight, marks }: Drawing, label: string): string {
  const painter: Painter = {
    x: (share) => `${round(share * 100)}%`,
    ink: (ink) => `var(--${ink})`,
    room: (room) => ({ class: `in-${room}` }),
    figure: { class: 'figure-mark' },
  };
  // A style attribute is refused by the site's policy: the style sheet has a class for each room beside a plot.
  const wide = wideRight === right ? '' : ` wide-${wideRight}`;
  const room = `drawing left-${left} right-${right}${wide}`;
  const frame = { class: room, width: '100%', height, role: 'img', 'aria-label': label };
  return tag('svg', frame, marks.map((mark) => markSvg(mark, painter)).join(''));
}

/** The same for a picture that stands on its own, `width` pixels wide: fixed places and colours, `right` right of its plot. */
export function fixedSvg({ left, marks }: Drawing, width: number, right: number): string {
  const painter: Painter = {
    x: (share) => left + share * (width - left - right),
    ink: (ink) => paint[ink],
    room: (room) => (room === 'wide' || room === 'roomy' ? {} : null),
    figure: {},
  };
  return tag('g', {}, marks.map((mark) => markSvg(mark, painter)).join(''));
}

function markSvg(mark: Mark, { x, ink, room, figure }: Painter): string {
  const seen = mark.room ? room(mark.room) : {};
  if (!seen) return '';
  switch (mark.kind) {
    case 'line': {
      const { width, dash } = mark;
      const ends = { x1: x(mark.x1), y1: mark.y1, x2: x(mark.x2), y2: mark.y2 };
      const stroke = { stroke: ink(mark.ink), 'stroke-width': width, 'stroke-dasharray': dash?.join(' ') };
      return tag('line', { ...seen, ...ends, ...stroke });
    }
    case 'text': {
      const rim = mark.rim && {
        stroke: ink('paper'),
        'stroke-width': 4,
        'paint-order': 'stroke',
        'stroke-linejoin': 'round',
      };
      const strong = mark.strong && tag('tspan', { dx: strongGap, 'font-weight': 600 }, escape(mark.strong));
      const place = { x: x(mark.x), dx: mark.dx || undefined, y: mark.y, 'text-anchor': mark.anchor };
      const look = { fill: ink(mark.ink), 'font-size': mark.size, ...rim };
      return tag('text', { ...seen, ...place, ...look }, escape(mark.text) + (strong ?? ''));
    }
    case 'path': {
      const path = tag('path', { d: mark.d, fill: 'none', stroke: ink(mark.ink) });
      return tag('svg', { ...seen, x: x(mark.x), overflow: 'visible' }, path);
    }
    case 'rect': {
      const [from, to] = [x(mark.x1), x(mark.x2)];
      const width = typeof from === 'number' ? Number(to) - from : x(mark.x2 - mark.x1);
      return tag('rect', { ...seen, x: from, y: mark.y, width, height: mark.height, fill: ink(mark.ink) });
    }
    case 'figure': {
      const [fill, stroke] = [ink(mark.hollow ? 'paper' : mark.ink), ink(mark.ink)];
      const path = tag('path', { d: outlines[mark.shape], fill, stroke, 'stroke-width': 2 });
      return tag('svg', { ...seen, ...figure, x: x(mark.x), y: mark.y, overflow: 'visible' }, path);
    }
  }
}
