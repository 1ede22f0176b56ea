import { defineMiddleware } from 'astro:middleware';
import { finishPage } from './page-bytes.ts';
import { settings } from './settings.ts';
import { fileOf } from './trace/file.ts';
import { pageAt } from './trace/page.ts';

/** Finishes each page, and leaves what it was made of to the next build. */
export const onRequest = defineMiddleware(({ url, props }, next) =>
  pageAt(fileOf(url, settings.base), props, async () => {
    const response = await next();
    const body = Buffer.from(await response.arrayBuffer());
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    return { response, body: isPage ? finishPage(body) : body };
  }),
);
