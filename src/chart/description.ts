/**
 * What a chart shows, before anything draws it. The SVG of the page and the canvas that replaces it are both
 * drawn from one description, so they cannot disagree.
 */

/** Shapes tell series apart where colour cannot. */
export const shapes = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star'] as const;
export type Shape = (typeof shapes)[number];

/** One figure. */
export interface ChartPoint {
  x: number;
  y: number;
  /** "38 %". */
  value: string;
  /** "jan–apr 2023". */
  when: string;
  /** "Tertialrapport 1 2023, rad 281". */
  source: string;
  href: string;
  /** A filled mark is a whole year, a hollow one a part of it or a forecast. */
  hollow: boolean;
}

/** Figures that belong together. */
export interface ChartSeries {
  name: string;
  /** 1–8: a custom property `--chart-1` … of the style sheet. */
  color: number;
  shape: Shape;
  /** A line is drawn only where there are enough figures of the same kind to carry one. */
  joined: boolean;
  points: ChartPoint[];
}

/** A target, for as long as it holds. */
export interface ChartTarget {
  from: number;
  to: number;
  y: number;
  /** "Årsmål 40 %". */
  label: string;
  council: boolean;
  /** Only the last label of equal ones is written out, from the side that leaves it the most room. */
  labelled: boolean;
  side: 'start' | 'end';
}

/** Where a series must not be read on: a new district, a new definition. */
export interface ChartBreak {
  x: number;
  label: string;
}

/** Figures over years. */
export interface TimeChart {
  kind: 'time';
  title: string;
  unit: string;
  /** One sentence or more that states the figures. */
  summary: string;
  years: number[];
  y: { min: number; max: number; ticks: { at: number; label: string }[] };
  series: ChartSeries[];
  targets: ChartTarget[];
  breaks: ChartBreak[];
}

/** One bar of a bar chart. */
interface ChartBar {
  label: string;
  y: number;
  value: string;
  href: string;
  source: string;
}

/** Sums side by side, each from zero. */
export interface BarChart {
  kind: 'bars';
  title: string;
  unit: string;
  summary: string;
  y: { min: number; max: number; ticks: { at: number; label: string }[] };
  bars: ChartBar[];
}

export type Chart = TimeChart | BarChart;
