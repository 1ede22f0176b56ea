import type { APIContext } from 'astro';
import { csv } from '../../../../csv.ts';
import { observationRows } from '../../../../share/rows.ts';
import { series } from '../../../../store.ts';

export function getStaticPaths() {
  return [...series.values()].map(({ district, indicator }) => ({ params: { district, indicator } }));
}

/** All figures of one indicator in one district. */
export function GET({ params }: APIContext): Response {
  const found = series.get(`${params['district']}/${params['indicator']}`);
  return new Response(csv(observationRows(found ? [found] : [])));
}
