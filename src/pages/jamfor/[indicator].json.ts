import type { APIRoute } from 'astro';
import { comparedOf } from '../../compare/figures.ts';
import { indicatorName, indicators, seriesOfIndicator } from '../../store.ts';

export function getStaticPaths() {
  return [...indicators.keys()].map((indicator) => ({ params: { indicator } }));
}

/** The newest figures of an indicator in every district: what the comparison fetches when it is chosen. */
export const GET: APIRoute = ({ params }) => {
  const id = params['indicator'] ?? '';
  return Response.json({ id, name: indicatorName(id), districts: seriesOfIndicator(id).map(comparedOf) });
};
