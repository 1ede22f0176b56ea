import type { Chart } from './description.ts';

/** What a page gives its scripts about one chart. */
export interface Payload {
  chart: Chart;
  /** What a saved picture says of where it comes from. */
  source: { places: string; site: string; url: string };
  /** Name of saved files, without their ending. */
  file: string;
}
