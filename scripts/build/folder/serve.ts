import { existsSync, readFileSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headerRules, headersOf, readRules } from '../../../src/headers.ts';

/** Compresses what is worth it, but never a part of a file: its place is counted in the file as it is. */
const compress = compression({
  filter: (request, response) => !request.headers.range && compression.filter(request, response),
});

/**
 * Answers GET and HEAD below `base` with the files of a built site, compressed, with the headers that its `_headers`
 * says, and with its 404 page and status 404 for the rest. The names of the files are read once: no path leads out of the folder. Whoever asks by another host's name is
 * answered too: there is nothing here that is not published.
 */
export function siteServer(directory: string, base: string): Server {
  const files = sirv(directory, { etag: true });
  const missing = readFileSync(join(directory, '404.html'));
  const said = join(directory, '_headers');
  const rules = existsSync(said) ? readRules(readFileSync(said, 'utf8'), base) : headerRules;
  return createServer((request, response) => compress(request, response, () => answer(request, response)));

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '/';
    for (const [name, value] of Object.entries(headersOf(pathOf(url, base), rules)))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (base !== '/' && url === '/') response.writeHead(302, { Location: base }).end();
    else if (!url.startsWith(base)) notFound();
    else {
      request.url = url.slice(base.length - 1);
      files(request, response, notFound);
    }
  }
}

/** The path below the site that an address asks for, without its query and the escapes of its letters. */
function pathOf(url: string, base: string): string {
  const [path = '/'] = (url.startsWith(base) ? url.slice(base.length - 1) : url).split('?');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Listens on 127.0.0.1, on this port or the next free one (0: any). Resolves to the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) return reject(error);
      return resolve(listen(server, port + 1));
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Serves a built site and resolves to its address. */
export async function serve(directory: string, base: string): Promise<string> {
  const port = await listen(siteServer(directory, base), 4321);
  return `http://127.0.0.1:${port}${base}`;
}
