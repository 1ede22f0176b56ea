import { getCollection } from 'astro:content';
import { absolute } from '../href.ts';
import { districts, facts, goals, indicators, reports, reportsOf, series } from '../store.ts';

/** Every page of the site, for search engines. */
export async function GET(): Promise<Response> {
  const texts = await getCollection('pages');
  const paths = [
    ...['/', '/stadsdelar/', '/indikatorer/', '/mal/', '/rapporter/', '/data/', '/sok/'],
    ...['/jamfor/', '/ekonomi/', '/aktiviteter/', '/granskning/', '/rattelser/', '/om/ordlista/'],
    ...texts.map((page) => (page.id === 'om' ? '/om/' : `/om/${page.id}/`)),
    ...[...districts.keys()].map((id) => `/stadsdelar/${id}/`),
    ...[...indicators.keys()].map((id) => `/indikatorer/${id}/`),
    ...[...series.keys()].map((id) => `/stadsdelar/${id}/`),
    ...[...goals.keys()].map((id) => `/mal/${id}/`),
    ...[...reports.keys()].map((id) => `/rapporter/${id}/`),
    ...[...facts.values()]
      .filter(({ id, district, activities }) => activities.length > 0 && reportsOf(district).at(-1) !== id)
      .map(({ id }) => `/aktiviteter/${id}/`),
  ];
  const urls = paths.map((path) => `<url><loc>${absolute(path)}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
}
