import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';
import { headersOf, readRules } from '../headers.ts';
import { chromiumFlags, findChromium } from './chromium.ts';

/**
 * A page of a test lives for a second: what V8 would compile anew meanwhile, in threads of its own, to run it faster
 * took more time than all its scripts.
 */
const unhurried = '--js-flags=--no-turbofan --no-maglev --no-wasm-tier-up';

/** Folder of the built site under test. */
export const dist = process.env['DIST_DIR'] || 'dist';

/** A built site served on this machine, and a browser to look at it. */
export interface Site {
  /** "http://127.0.0.1:40001" */
  origin: string;
  browser: Browser;
  /**
   * A window to look at the site in, which may copy and paste. It is kept for the next that asks for one alike, for it
   * costs as much to open as two pages shown in it. Who changes more of a window than its page (listens to it, answers
   * its requests, prints it) opens one of `browser`, and closes it.
   */
  page(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Sites that are open in this process, by folder and base: all files of tests look at the same. */
const open = new Map<string, { site: Promise<Site>; users: number }>();

/** Serves a folder below a base path, with the headers that it says, on a free port and starts Chromium. */
export async function openSite(folder: string = dist, base = '/'): Promise<Site> {
  const key = `${folder} ${base}`;
  const shared = open.get(key) ?? { site: start(folder, base), users: 0 };
  open.set(key, shared);
  shared.users++;
  const site = await shared.site;
  return {
    ...site,
    async close() {
      if (--shared.users > 0) return;
      open.delete(key);
      await site.close();
    },
  };
}

async function start(folder: string, base: string): Promise<Site> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium: run npm run setup:browser, or set CHROMIUM to its path.');
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, unhurried] });
  const server = await serve(folder, base);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const kept = new Map<string, Page>();
  return {
    origin,
    browser,
    async page(options = {}) {
      const key = JSON.stringify(options);
      const known = kept.get(key);
      const page =
        known ?? (await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'], ...options }));
      kept.set(key, page);
      // Away from where the last test left it, for going to an anchor of the same page would show it as it was left.
      if (known) await page.goto(`${origin}${base}robots.txt`);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(folder: string, base: string): Promise<Server> {
  // As hosts do: what a browser has already is asked about, and not sent again.
  const files = sirv(folder, { dev: true, etag: true });
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
  return server;
}
