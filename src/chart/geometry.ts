import type { BarChart, Shape, TimeChart } from './description.ts';

/** Height of a chart over years, of its margins, and of one bar, in CSS pixels. */
export const frame = { height: 320, top: 28, bottom: 34, left: 52, right: 12, bar: 44, barTop: 8 };

/**
 * Where things stand in the SVG. Across, positions are percentages, so that the drawing fits any width without
 * shrinking its letters; down, they are pixels of a fixed height, so that nothing moves when the canvas takes over.
 */
export interface Geometry {
  height: number;
  x: (value: number) => string;
  y: (value: number) => number;
}

/** Geometry of a chart over years. */
export function timeGeometry(chart: TimeChart): Geometry {
  const first = chart.years[0] ?? 0;
  const { min, max } = chart.y;
  const inner = frame.height - frame.top - frame.bottom;
  return {
    height: frame.height,
    x: (value) => percent((value - first) / Math.max(1, chart.years.length)),
    y: (value) => round(frame.top + inner * (1 - (value - min) / (max - min))),
  };
}

/** Geometry of horizontal bars: `y` takes the number of the bar. */
export function barGeometry(chart: BarChart): Geometry {
  const { min, max } = chart.y;
  return {
    height: frame.barTop + chart.bars.length * frame.bar + 8,
    x: (value) => percent((value - min) / (max - min)),
    y: (index) => frame.barTop + index * frame.bar,
  };
}

function percent(share: number): string {
  return `${round(share * 100)}%`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The outline of a mark around the origin, about ten pixels wide. */
export const outlines: Record<Shape, string> = {
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  square: 'M-4.5-4.5h9v9h-9z',
  triangle: 'M0-5.5 5.5 4.5h-11z',
  diamond: 'M0-6 6 0 0 6-6 0z',
  cross: 'M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5',
  star: 'M0-6V6M-5.2-3 5.2 3M5.2-3-5.2 3',
};
