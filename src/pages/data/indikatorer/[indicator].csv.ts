import type { APIContext } from 'astro';
import { csv } from '../../../csv.ts';
import { observationRows } from '../../../share/rows.ts';
import { indicators, seriesOfIndicator } from '../../../store.ts';

export function getStaticPaths() {
  return [...indicators.keys()].map((indicator) => ({ params: { indicator } }));
}

/** All figures of one indicator. */
export function GET({ params }: APIContext): Response {
  return new Response(csv(observationRows(seriesOfIndicator(params['indicator'] ?? ''))));
}
