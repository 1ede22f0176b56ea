import type { ChartBreak, TimeChart } from './description.ts';

/** Height of a chart over years, of its margins, and of one bar, in CSS pixels. */
export const frame = {
  height: 320,
  top: 28,
  bottom: 34,
  left: 52,
  right: 12,
  /** Height of a line of labels. */
  line: 15,
  bar: 44,
  barTop: 8,
  /** Widths of the whole drawing, as in the style sheet: from the one on it names series, up to the other it shortens years. */
  wide: 640,
  tight: 384,
};

/** Rooms right of a plot for the names of its series, in pixels; the style sheet has a class for each. */
export const namesRooms = [96, 144, 192, 240, 288, 336, 384] as const;

/** More bands than this are crowded in a narrow drawing. */
const mostBands = 5;

/** Whether bands need their short labels where the drawing is narrow. */
export function isCrowded({ bands }: TimeChart): boolean {
  return bands.length > mostBands;
}

/** Where values stand in a chart over years: across as shares of the plot's width, down in pixels. */
interface Geometry {
  height: number;
  /** Upper and lower edge of the plot. */
  top: number;
  floor: number;
  x: (value: number) => number;
  y: (value: number) => number;
}

/** A unit with more letters than this has a line of its own above the labels of breaks. */
const longUnit = 9;

/** How many lines of text breaks and unit need above a plot, but for the first. */
export function rowsAbove(unit: string, breaks: readonly ChartBreak[]): number {
  const long = unit.length > longUnit && breaks.length > 0;
  return Math.max(0, ...breaks.map((one) => one.row)) + (long ? 1 : 0);
}

/** Geometry of a chart over years. Labels of breaks on several lines push the plot down. */
export function timeGeometry(chart: TimeChart): Geometry {
  const first = chart.bands[0]?.at ?? 0;
  const { min, max } = chart.y;
  const top = frame.top + frame.line * chart.rows;
  const under = yearsUnder(chart).length > 0 ? frame.line + 3 : 0;
  const height = frame.height + top - frame.top + under;
  const floor = height - frame.bottom - under;
  return {
    height,
    top,
    floor,
    x: (value) => (value - first) / Math.max(1, chart.bands.length),
    y: (value) => round(top + (floor - top) * (1 - (value - min) / (max - min))),
  };
}

/** The foot of a break's label above the plot, and where its line begins: beside the label, or under it. */
export function breakHeights({ row, dx }: ChartBreak, top: number): { foot: number; from: number } {
  const foot = top - 8 - row * frame.line;
  return { foot, from: dx < 0 ? foot + 5 : foot - 10 };
}

/** A year that several bands stand over, and how far it reaches. */
export interface YearUnder {
  year: number;
  from: number;
  to: number;
}

/** The years under bands that are reports; none where bands are years. */
export function yearsUnder({ bands }: TimeChart): YearUnder[] {
  const years = Map.groupBy(
    bands.filter((band) => band.year !== null),
    (band) => band.year,
  );
  return [...years].map(([year, some]) => ({ year: year ?? 0, from: some[0]!.at, to: some.at(-1)!.at + 1 }));
}

/** Where one year ends and the next begins. */
export function yearEdges(chart: TimeChart): number[] {
  const under = yearsUnder(chart);
  return (under.length > 0 ? under.map((one) => one.from) : chart.bands.map((band) => band.at)).slice(1);
}

/** A series' name in a wide drawing. */
export interface NameLabel {
  name: string;
  color: number;
  /** The last point: its place on the axis of time, and its height. */
  last: number;
  y: number;
  /** Right of the plot, led to by a thin line, or beside the point itself. */
  side: 'edge' | 'left' | 'right';
  /** Where the name stands: at the edge moved up or down so that no two names overlap. */
  at: number;
}

/** Names of series, those at the edge in the order of their last points. */
export function nameLabels(chart: TimeChart, hidden: (name: string) => boolean = () => false): NameLabel[] {
  const { y, top, floor } = timeGeometry(chart);
  const labels = chart.series
    .filter((one) => !hidden(one.name))
    .flatMap(({ name, color, points, named: side }) => {
      const last = points.at(-1);
      return last && side ? [{ name, color, last: last.x, y: y(last.y), side, at: y(last.y) }] : [];
    })
    .sort((a, b) => a.y - b.y);
  const edge = labels.filter((label) => label.side === 'edge');
  const places = spread(
    edge.map((label) => label.y),
    frame.line,
    [top, floor],
  );
  for (const [n, label] of edge.entries()) label.at = places[n]!;
  return labels;
}

/**
 * Places as near as can be to where they are wanted (in order), none nearer to the next than `gap`: neighbours that
 * want the same room share what is moved (isotonic regression by pooling adjacent violators).
 */
export function spread(wanted: number[], gap: number, [low, high]: [number, number]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const [n, place] of wanted.entries()) {
    let pool = { sum: place - n * gap, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const least = low;
  const most = high - (wanted.length - 1) * gap;
  const bases = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return bases.map((base, n) => round(Math.max(least, Math.min(base, Math.max(least, most))) + n * gap));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
