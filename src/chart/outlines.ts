import type { Shape } from './description.ts';

/** The outline of a figure's mark around the origin, about ten pixels wide. */
export const outlines: Record<Shape, string> = {
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  square: 'M-4.5-4.5h9v9h-9z',
  triangle: 'M0-5.5 5.5 4.5h-11z',
  diamond: 'M0-6 6 0 0 6-6 0z',
  down: 'M0 5.5 5.5-4.5h-11z',
  upright: 'M-.5-9h1V9h-1z',
};
