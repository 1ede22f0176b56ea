import type { APIContext } from 'astro';
import { metadata } from '../../../share/metadata.ts';
import { indicators, seriesOfIndicator } from '../../../store.ts';

export function getStaticPaths() {
  return [...indicators.keys()].map((indicator) => ({ params: { indicator } }));
}

/** What the file of an indicator's figures is about. */
export function GET({ params }: APIContext): Response {
  const id = params['indicator'] ?? '';
  const at = { page: `/indikatorer/${id}/`, file: `/data/indikatorer/${id}.csv` };
  return new Response(metadata(id, seriesOfIndicator(id), at));
}
