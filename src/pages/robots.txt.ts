import { absolute, href } from '../href.ts';

/** Robots are welcome everywhere but in the search index's own files. */
export function GET(): Response {
  return new Response(
    `User-agent: *\nDisallow: ${href('/pagefind/')}\n\nSitemap: ${absolute('/sitemap.xml')}\n`,
  );
}
