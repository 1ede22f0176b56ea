import type { APIContext } from 'astro';
import { metadata } from '../../../../share/metadata.ts';
import { series } from '../../../../store.ts';

export function getStaticPaths() {
  return [...series.values()].map(({ district, indicator }) => ({ params: { district, indicator } }));
}

/** What the file of an indicator's figures in one district is about. */
export function GET({ params }: APIContext): Response {
  const found = series.get(`${params['district']}/${params['indicator']}`)!;
  const at = { page: `/stadsdelar/${found.id}/`, file: `/data/stadsdelar/${found.id}.csv` };
  return new Response(metadata(found.indicator, [found], at));
}
