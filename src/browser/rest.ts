import type { Page, Request } from 'playwright-core';
import { pageTypes } from './page-types.ts';

/** What is there when an answer has been drawn, on the pages whose address asks for one. */
const answers = new Map([
  [pageTypes.search, '[data-results] a'],
  [pageTypes.comparison, '[data-result] table'],
  [pageTypes.askAll, 'main tbody td'],
  [pageTypes.askGrouped, 'main tbody td'],
]);

/**
 * Opens a page of the built site and waits until it rests: its answer stands there, all that it asked for has come, and
 * its scripts have had their turn and asked for nothing more.
 */
export async function openAtRest(page: Page, origin: string, path: string): Promise<void> {
  const asked = new Set<Request>();
  const ask = (request: Request) => void asked.add(request);
  const answer = (request: Request) => void asked.delete(request);
  page.on('request', ask).on('requestfinished', answer).on('requestfailed', answer);
  await page.goto(origin + path);
  const drawn = answers.get(path);
  if (drawn) await page.waitForSelector(drawn);
  do await rest(page);
  while (asked.size > 0);
  page.off('request', ask).off('requestfinished', answer).off('requestfailed', answer);
}

/** Waits until two pictures are painted, so that what waits to be seen has been told, and nothing is left to do. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let n = 0; n < 2; n++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
}
