import type { APIRoute } from 'astro';
import { indicatorChart } from '../../chart/of-store.ts';
import { comparedOf, type Compared } from '../../compare/figures.ts';
import { indicators } from '../../store/collections.ts';
import { indicatorName } from '../../store/names.ts';
import { indicatorOf, seriesOfIndicator } from '../../store/series.ts';

export function getStaticPaths() {
  return [...indicators.keys()].map((indicator) => ({ params: { indicator } }));
}

/** The newest figures of an indicator in every district: what the comparison fetches when it is chosen. */
export const GET: APIRoute = ({ params }) => {
  const id = params['indicator'] ?? '';
  const districts = seriesOfIndicator(id).map((series) => comparedOf(series, indicatorOf(series)));
  return Response.json({
    id,
    name: indicatorName(id),
    chart: indicatorChart(id) !== null,
    parts: indicators.get(id)?.sexes === 'part',
    districts,
  } satisfies Compared);
};
