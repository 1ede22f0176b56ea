import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../src/browser/chromium.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};
/** Compressed already, or not worth it. */
const packed = new Set(['.png', '.pf_fragment', '.pf_index', '.pf_meta', '.pagefind']);

/** A built site as a web server would serve it, and a browser that can be steered by its port. */
export interface AuditSite {
  origin: string;
  browser: Browser;
  /** Where the browser takes orders from Lighthouse. */
  port: number;
  close(): Promise<void>;
}

/** Serves a folder compressed, as most web hosts do, and starts Chromium. */
export async function openSite(folder: string): Promise<AuditSite> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium: run npm run setup:browser, or set CHROMIUM to its path.');
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = fileOf(folder, path);
    if (!file) return response.writeHead(404, { 'content-type': 'text/html' }).end();
    const accepted = request.headers['accept-encoding'] ?? '';
    const coding = packed.has(extname(file))
      ? null
      : accepted.includes('br')
        ? 'br'
        : accepted.includes('gzip')
          ? 'gzip'
          : null;
    const key = `${coding} ${file}`;
    const body = cache.get(key) ?? pack(readFileSync(file), coding);
    cache.set(key, body);
    return response
      .writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'max-age=600',
        ...(coding && { 'content-encoding': coding }),
      })
      .end(body);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    port,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function fileOf(folder: string, path: string): string | null {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** At the middle strengths that servers use on the fly. */
function pack(body: Buffer, coding: 'br' | 'gzip' | null): Buffer {
  if (coding === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return coding === 'gzip' ? gzipSync(body) : body;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
