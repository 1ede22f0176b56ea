/**
 * A drawing as a list of marks: what each graphic is made of, before anything paints it. The SVG of the page, the canvas
 * over it, the saved picture and the card are painted from one list, so they cannot disagree.
 *
 * Across, places are shares of the plot's width (0 its left edge, 1 its right one), so that a drawing fits any width
 * without shrinking its letters; what must keep its distance from such a place does so in pixels. Down, they are pixels
 * from the drawing's upper edge.
 */
import type { ChartSource, Shape } from './description.ts';

/** A colour by its name in `tokens.css`. */
export type Ink =
  | 'paper'
  | 'ink'
  | 'quiet'
  | 'rule'
  | 'rule-strong'
  | 'accent'
  | 'brick'
  | 'target'
  | 'council'
  | `chart-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/**
 * Drawings in which a mark is seen, without it in all: those wide enough for names (`wide`), those too
 * narrow for full labels (`tight`) or not (`roomy`). The widths stand in `frame`.
 */
export type Room = 'wide' | 'tight' | 'roomy';

interface Seen {
  room?: Room | undefined;
}

/** A straight line between two places. */
export interface LineMark extends Seen {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  ink: Ink;
  /** In pixels; 1 where it is not said. */
  width?: number;
  /** Pixels drawn and left out, by turns. */
  dash?: readonly [number, number];
}

/** A text whose baseline begins, ends or has its middle `dx` pixels right of a place. */
export interface TextMark extends Seen {
  kind: 'text';
  x: number;
  dx?: number;
  y: number;
  text: string;
  anchor?: 'middle' | 'end';
  ink: Ink;
  /** What stands after it, in bold. */
  strong?: string;
  /** In pixels; 13 where it is not said. */
  size?: number;
  /** A rim of paper: it is read also where something lies below it. */
  rim?: boolean;
}

/** An outline in pixels from a place; it is stroked, never filled. */
interface PathMark extends Seen {
  kind: 'path';
  x: number;
  d: string;
  ink: Ink;
}

/** A filled box from one place across to another. */
interface RectMark extends Seen {
  kind: 'rect';
  x1: number;
  x2: number;
  y: number;
  height: number;
  ink: Ink;
}

/** The mark of one figure: what a reader points at, steers to, and follows to its source. */
export interface FigureMark extends Seen {
  kind: 'figure';
  x: number;
  y: number;
  shape: Shape;
  ink: Ink;
  hollow: boolean;
  /** Another was chosen: it is seen and not pointed at. */
  back?: boolean;
  figure: Figure;
}

/** What is said of a figure that a reader points at. */
export interface Figure extends ChartSource {
  /** "Utfall helår", or a district. */
  name: string;
  /** "38 %", "jan–apr 2023". */
  value: string;
  when: string;
}

export type Mark = LineMark | TextMark | PathMark | RectMark | FigureMark;

/** A drawing: its height and what stands beside its plot, in pixels, and its marks, what lies below first. */
export interface Drawing {
  height: number;
  left: number;
  right: number;
  /** Room right of the plot where the drawing is wide, for names. */
  wideRight: number;
  marks: Mark[];
}
