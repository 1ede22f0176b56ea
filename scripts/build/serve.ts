import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { dcatPaths } from '../../src/metadata/files.ts';

/** Answers below `base` with the files of a built site, and with its 404 page and status 404 for the rest. */
export function siteServer(directory: string, base: string): Server {
  const serve = sirv(directory, {
    etag: true,
    // Data portals look for the catalogue at an address without an ending.
    setHeaders: (response, path) => {
      if (path === dcatPaths.xml) response.setHeader('Content-Type', 'application/rdf+xml');
    },
  });
  const missing = readFileSync(join(directory, '404.html'));
  return createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(missing);
    };
    const url = request.url ?? '/';
    if (base !== '/' && url === '/') return response.writeHead(302, { Location: base }).end();
    if (!url.startsWith(base)) return notFound();
    request.url = url.slice(base.length - 1);
    return serve(request, response, notFound);
  });
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
