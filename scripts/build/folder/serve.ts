import { existsSync, type ReadStream, readFileSync, statSync } from 'node:fs';
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  createServer,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headerRules, type HeaderRule, headersOf, readRules } from '../../../src/headers.ts';

/** Compresses what is worth it, but never a part of a file: its place is counted in the file as it is. */
const compress = compression({
  filter: (request, response) => !request.headers.range && compression.filter(request, response),
});

/** A site as it stands on the disk: its files by their names, read once. */
interface Site {
  files: ReturnType<typeof sirv>;
  /** The page for what is not there. */
  missing: Buffer;
  rules: readonly HeaderRule[];
}

/** One part of a file, from one byte to another or to the end; sirv reads every other range as something else. */
//   "bytes=0-499"   "bytes=500-"
const part = /^bytes=(\d{1,15})-(\d{1,15})?$/;

/**
 * Answers GET and HEAD below `base` with the files of a built site, compressed, with the headers that its `_headers`
 * says, and with its 404 page and status 404 for the rest. The names of the files are read once a site, and again when
 * a build has put another one in its place: no path leads out of the folder. Whoever asks by another host's name is
 * answered too: there is nothing here that is not published.
 */
export function siteServer(directory: string, base: string): Server {
  let [known, site] = [editionOf(directory), siteIn(directory, base)];
  return createServer((request, response) => {
    try {
      const edition = editionOf(directory);
      if (edition !== known) [known, site] = [edition, siteIn(directory, base)];
    } catch {
      // Between two sites, or after the last one.
      response.writeHead(503, { 'Retry-After': '1' }).end();
      return;
    }
    compress(request, response, () => answer(request, response, base, site));
  });
}

/** Differs when a folder has taken the place of another. */
function editionOf(directory: string): string {
  const { ino, ctimeMs } = statSync(directory);
  return `${ino} ${ctimeMs}`;
}

function siteIn(directory: string, base: string): Site {
  const said = join(directory, '_headers');
  return {
    files: sirv(directory, { etag: true }),
    missing: readFileSync(join(directory, '404.html')),
    rules: existsSync(said) ? readRules(readFileSync(said, 'utf8'), base) : headerRules,
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
  { files, missing, rules }: Site,
): void {
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
    if (!isPart(request.headers)) delete request.headers.range;
    // A file that is gone breaks the answer off, and not the server; who hangs up leaves no file open.
    response.once('pipe', (file: ReadStream) => {
      file.once('error', () => response.destroy());
      response.once('close', () => file.destroy());
    });
    files(request, response, notFound);
  }
}

/** Whether a part of a file is asked for that can be answered; else all of it is sent, as a server may. */
function isPart({ range = '', 'if-range': edition }: IncomingHttpHeaders): boolean {
  const [, from, to] = part.exec(range) ?? [];
  // sirv takes "0-0" for all of the file.
  return (
    edition === undefined &&
    from !== undefined &&
    (to === undefined || (Number(to) > 0 && Number(from) <= Number(to)))
  );
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
