import { defineMiddleware } from 'astro:middleware';

/**
 * Puts a blank between cells. A browser parts them by itself; the search index reads text alone and would take
 * the last word of one cell and the first of the next for one word.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replace(/<\/(td|th|dt|dd|caption)>(?=<)/g, '$& '), response);
});
