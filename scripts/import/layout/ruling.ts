import { centre, edgesOf, middle, overlap, type Sides } from '../read/extent.ts';
import type { Extent, Mark } from '../read/types.ts';

/** The lines that a page draws, those that meet end to end joined. */
export interface Rulings {
  /** From the top. */
  across: Extent[];
  /** From the left. */
  down: Extent[];
  /** Small drawings and pictures. */
  icons: Mark[];
  /** How far from its place a word may stand, in its size. */
  moved: number;
}

/** Whether words may stand so far from their places that rows do not tell where their columns are. */
export function areMoved({ moved }: Pick<Rulings, 'moved'>): boolean {
  return moved > 1;
}

/** Pieces of a line lie no farther apart than this, in points. */
const slack = 2.5;

/** Reads a page's marks as rulings: lines, and the edges of shading. */
export function rulingsOf(marks: readonly Mark[], moved: number): Rulings {
  const edges = marks.flatMap((mark) =>
    mark.kind === 'line' ? [mark] : mark.kind === 'shade' ? edgesOf(mark) : [],
  );
  const isAcross = (each: Extent) => each.right - each.left >= each.bottom - each.top;
  const flip = ({ left, top, right, bottom }: Extent): Extent => ({
    left: top,
    top: left,
    right: bottom,
    bottom: right,
  });
  return {
    across: joined(edges.filter(isAcross)),
    down: joined(edges.filter((each) => !isAcross(each)).map(flip)).map(flip),
    icons: marks.filter((mark) => mark.kind === 'icon'),
    moved,
  };
}

/** Lines at one height that touch, as one. */
function joined(lines: readonly Extent[]): Extent[] {
  const out: Extent[] = [];
  const open: Extent[] = [];
  for (const line of lines.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    while (open.length && open[0]!.bottom < line.top - slack) open.shift();
    const met = open.find((each) => line.left <= each.right + slack && line.right >= each.left - slack);
    if (met) {
      met.left = Math.min(met.left, line.left);
      met.right = Math.max(met.right, line.right);
      met.bottom = Math.max(met.bottom, line.bottom);
    } else {
      const own = { left: line.left, top: line.top, right: line.right, bottom: line.bottom };
      out.push(own);
      open.push(own);
    }
  }
  return out;
}

/** Where rulings part headings, each from the next; null where two stand without one. `box` holds the headings. */
export function edgesBetween(headings: readonly Sides[], { down }: Rulings, box: Extent): number[] | null {
  const out = headings.slice(1).map((right, n) => {
    const left = headings[n]!;
    const line = down.findLast(
      (each) =>
        each.bottom > box.top &&
        each.top < box.bottom + 30 &&
        each.left > left.left + 2 &&
        each.right < right.left + 2 &&
        each.right > left.right - 4,
    );
    return line ? centre(line) : null;
  });
  return out.every((each) => each !== null) ? out : null;
}

/** Whether a ruling across a page at some place, `x`, parts two things that stand one below the other. */
export function isParted(above: Extent, below: Extent, x: number, { across }: Rulings): boolean {
  return across.some(
    (each) => each.top > middle(above) && each.bottom < middle(below) && each.left < x && each.right > x,
  );
}

/** A ruling stands no farther from where a column ends, in points. */
const beside = 4;

/** Where rulings that run down cross the height of something, from the left. */
export function crossing(part: Extent, { down }: Pick<Rulings, 'down'>): number[] {
  const y = middle(part);
  return down.filter(({ top, bottom }) => top < y && bottom > y).map(centre);
}

/** Whether a ruling at some place stands where a column ends. */
export function isAtEdge(x: number, edge: number): boolean {
  return Math.abs(x - edge) < beside;
}

/** Whether rulings part columns at the height of something. */
export function isInGrid(part: Extent, edges: readonly number[], rulings: Rulings): boolean {
  return crossing(part, rulings).some((x) => edges.some((edge) => isAtEdge(x, edge)));
}

//   │ Stadsmiljö       31,3 │
//   │                       │      rows that are padded by half an inch, in one box
//   │ Förskola        398,4 │
/** Whether rulings run down from the height of one line to that of another, as the sides of a table do. */
export function isOneGrid(above: Extent, line: Extent, { down }: Pick<Rulings, 'down'>): boolean {
  return down.filter(({ top, bottom }) => top < middle(above) && bottom > middle(line)).length > 1;
}

/** A ruling parts rows that runs over more than this share of their table. */
const mostOf = 0.6;

/** Tells by the rulings that run over most of a table whether one parts a line of its body from the line above it. */
export function rowParting(
  body: readonly Extent[],
  headings: readonly Sides[],
  { across }: Rulings,
): (n: number) => boolean {
  const left = Math.min(...[headings[0]!, ...body].map((each) => each.left));
  const right = Math.max(...headings.map((each) => each.right));
  const cuts = across.filter((each) => overlap(each, { left, right }) > mostOf * (right - left)).map(middle);
  return (n) => n > 0 && cuts.some((y) => y > middle(body[n - 1]!) && y < middle(body[n]!));
}

/** Whether rulings part the rows of a body: at more than one place. */
export function isRuled(body: readonly unknown[], isParted: (n: number) => boolean): boolean {
  return body.filter((_, n) => isParted(n)).length > 1;
}
