import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import sirv from 'sirv';
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

/** Serves a folder below a base path on a free port and starts Chromium. */
export async function openSite(folder: string = dist, base = '/'): Promise<Site> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(base)) return missing();
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
