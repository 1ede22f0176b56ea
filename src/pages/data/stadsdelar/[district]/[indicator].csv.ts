import type { APIContext } from 'astro';
import { csv } from '../../../../csv.ts';
import { columnNames } from '../../../../dictionary.ts';
import { observationRows } from '../../../../observation/data-rows.ts';
import { series } from '../../../../store.ts';

export function getStaticPaths() {
  return [...series.values()].map(({ district, indicator }) => ({ params: { district, indicator } }));
}

/** All figures of one indicator in one district. */
export function GET({ params }: APIContext): Response {
  const found = series.get(`${params['district']}/${params['indicator']}`);
  return new Response(csv(columnNames('observations'), observationRows(found ? [found] : [])));
}
