/**
 * Room for words in a plot, reckoned in pixels of the narrowest plot that they are shown in. Words keep their size while a
 * plot grows, so where they are free of each other and of marks there, they are in every wider one.
 */
import type { ChartBreak } from './description.ts';
import { frame } from './geometry.ts';
import { widthOf } from './measure.ts';
import type { Scale } from './scale.ts';

/** Width of the plot on the narrowest screen, 320 pixels. */
export const narrowest = 224;
/** Width of the plot where a drawing is just wide, names of series beside it. */
export const narrowestWide = 420;

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Half the size of a mark, with its rim and a hair's breadth of paper. */
const half = 7;

/** A plot of a width: where its values stand, in pixels from its upper left corner. */
export class Room {
  readonly width: number;
  readonly height = frame.height - frame.top - frame.bottom;
  readonly #first: number;
  readonly #last: number;
  readonly #scale: Pick<Scale, 'min' | 'max'>;

  constructor(width: number, [first, last]: [number, number], scale: Pick<Scale, 'min' | 'max'>) {
    this.width = width;
    this.#first = first;
    this.#last = last;
    this.#scale = scale;
  }

  x(value: number): number {
    return ((value - this.#first) / (this.#last - this.#first)) * this.width;
  }

  y(value: number): number {
    const { min, max } = this.#scale;
    return this.height * (1 - (value - min) / (max - min));
  }

  /** What a mark takes. */
  mark({ x, y }: { x: number; y: number }): Box {
    const [across, down] = [this.x(x), this.y(y)];
    return { left: across - half, right: across + half, top: down - half, bottom: down + half };
  }

  /** What a level line takes. */
  level({ from, to, y }: { from: number; to: number; y: number }): Box {
    const down = this.y(y);
    return { left: this.x(from), right: this.x(to), top: down - 1, bottom: down + 1 };
  }

  /** What an upright line takes. */
  upright(x: number): Box {
    const across = this.x(x);
    return { left: across - 1, right: across + 1, top: 0, bottom: this.height };
  }

  /** What the label of a break takes above the plot. */
  over({ x, label, row, dx }: ChartBreak): Box {
    const left = this.x(x) + dx;
    const bottom = -4 - row * frame.line;
    return { left, right: left + widthOf(label, 13), top: bottom - frame.line, bottom };
  }

  /** What a name takes that stands right of the plot. */
  beyond(at: number): Box {
    return { left: this.width + 8, right: Infinity, top: at - half, bottom: at + half };
  }

  /** Whether a box stays within the plot, but for the little that is free beside it. */
  holds({ left, right, top, bottom }: Box): boolean {
    return left >= 0 && right <= this.width + frame.right && top >= 0 && bottom <= this.height + 6;
  }
}

/** Whether two boxes share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
