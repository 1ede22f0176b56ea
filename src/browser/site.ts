import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import sirv from 'sirv';
import { headersOf, readRules } from '../headers.ts';
import { chromiumFlags, findChromium } from './chromium.ts';

/** Folder of the built site under test. */
export const dist = process.env['DIST_DIR'] || 'dist';

/** A built site served on this machine, and a browser to look at it. */
export interface Site {
  /** "http://127.0.0.1:40001" */
  origin: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Serves a folder below a base path, with the headers that it says, on a free port and starts Chromium. */
export async function openSite(folder: string = dist, base = '/'): Promise<Site> {
  const files = sirv(folder, { dev: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const rules = readRules(readFileSync(join(folder, '_headers'), 'utf8'), base);
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(base)) return missing();
    const path = decodeURI(request.url.slice(base.length - 1).split('?')[0]!);
    for (const [name, value] of Object.entries(headersOf(path, rules))) response.setHeader(name, value);
    request.url = request.url.slice(base.length - 1);
    return files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium: run npm run setup:browser, or set CHROMIUM to its path.');
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
