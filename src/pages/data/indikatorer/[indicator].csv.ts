import type { APIContext } from 'astro';
import { csv } from '../../../csv.ts';
import { columnNames } from '../../../dictionary.ts';
import { observationRows } from '../../../observation/data-rows.ts';
import { indicators, seriesOfIndicator } from '../../../store.ts';

export function getStaticPaths() {
  return [...indicators.keys()].map((indicator) => ({ params: { indicator } }));
}

/** All figures of one indicator. */
export function GET({ params }: APIContext): Response {
  return new Response(
    csv(columnNames('observations'), observationRows(seriesOfIndicator(params['indicator'] ?? ''))),
  );
}
