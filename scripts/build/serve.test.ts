import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen, siteServer } from './serve.ts';

let site = '';
before(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(site, 'data'));
  await writeFile(join(site, 'index.html'), 'start');
  await writeFile(join(site, 'data/index.html'), 'data');
  await writeFile(join(site, '404.html'), 'finns inte');
});
after(() => rm(site, { recursive: true }));

async function answers(base: string, paths: string[]): Promise<[number, string][]> {
  const server = siteServer(site, base);
  const port = await listen(server, 0);
  try {
    return await Promise.all(
      paths.map(async (path): Promise<[number, string]> => {
        const response = await fetch(`http://127.0.0.1:${port}${path}`);
        return [response.status, await response.text()];
      }),
    );
  } finally {
    server.close();
  }
}

test('pages are found, the rest is the 404 page with status 404', async () => {
  assert.deepEqual(await answers('/', ['/', '/data/', '/nej/']), [
    [200, 'start'],
    [200, 'data'],
    [404, 'finns inte'],
  ]);
});

test('the catalogue without an ending is sent as what it is', async () => {
  await mkdir(join(site, 'datasets'), { recursive: true });
  await writeFile(join(site, 'datasets/dcat'), '<rdf/>');
  const server = siteServer(site, '/kollen/');
  const port = await listen(server, 0);
  const response = await fetch(`http://127.0.0.1:${port}/kollen/datasets/dcat`);
  assert.equal(response.headers.get('content-type'), 'application/rdf+xml');
  server.close();
});

test('a site below a sub-path answers there and only there', async () => {
  assert.deepEqual(await answers('/kollen/', ['/', '/kollen/data/', '/data/', '/kollen/nej/']), [
    [200, 'start'],
    [200, 'data'],
    [404, 'finns inte'],
    [404, 'finns inte'],
  ]);
});

test('the next port is taken when one is in use', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const server = siteServer(site, '/');
  assert.ok((await listen(server, port)) > port);
  server.close();
  other.close();
});
