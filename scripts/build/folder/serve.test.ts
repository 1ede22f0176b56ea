import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listen, siteServer } from './serve.ts';
import { swap } from './swap.ts';

let site = '';
before(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(site, 'data'));
  await writeFile(join(site, 'index.html'), 'start');
  await writeFile(join(site, 'data/index.html'), 'data');
  await writeFile(join(site, '404.html'), 'finns inte');
  await writeFile(join(site, 'lång.html'), '<p>Många ord. </p>'.repeat(200));
  await writeFile(join(site, 'data/rader.csv'), 'a;b\n'.repeat(1000));
  await writeFile(join(site, 'data/rader.parquet'), 'PAR1');
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
  assert.equal(response.headers.get('content-type'), 'application/rdf+xml; charset=utf-8');
  assert.equal(response.headers.get('access-control-allow-origin'), '*', 'open to pages of others');
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

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path exactly as it is written: `fetch` would straighten it first. */
async function askFor(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const server = siteServer(site, '/');
  const port = await listen(server, 0);
  try {
    return await new Promise((resolve, reject) => {
      ask({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      })
        .on('error', reject)
        .end();
    });
  } finally {
    server.close();
  }
}

test('only GET and HEAD are answered; the rest is told which are', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const { status, headers, body } = await askFor('/', { method });
    assert.deepEqual([method, status, headers.allow, body.length], [method, 405, 'GET, HEAD', 0]);
  }
  const head = await askFor('/data/', { method: 'HEAD' });
  assert.deepEqual([head.status, head.headers['content-length'], head.body.length], [200, '4', 0]);
});

test('what is worth it is compressed for who can read it, and a part of a file is never', async () => {
  const path = `/${encodeURIComponent('lång')}`;
  const plain = await askFor(path);
  for (const [coding, read] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const { headers, body } = await askFor(path, { headers: { 'accept-encoding': coding } });
    assert.deepEqual([headers['content-encoding'], headers.vary], [coding, 'Accept-Encoding']);
    assert.ok(body.length < plain.body.length / 10);
    assert.deepEqual(read(body), plain.body);
  }
  const part = await askFor('/data/rader.csv', { headers: { 'accept-encoding': 'br', range: 'bytes=4-5' } });
  assert.deepEqual(
    [part.status, part.body.toString(), part.headers['content-encoding']],
    [206, 'a;', undefined],
  );
});

test('a range that is none, or that cannot be answered, gives the whole file, and the server lives on', async () => {
  const whole = await askFor('/data/rader.csv');
  for (const range of [
    'bytes=10-5',
    'bytes=-5',
    'bytes=0-0',
    'bytes=a-b',
    'bytes=0-1,3-4',
    'items=0-5',
    'bytes=-',
    'bytes=0-99999999999999999999999',
    'bytes=99999999999999999999999-',
  ]) {
    const { status, headers, body } = await askFor('/data/rader.csv', { headers: { range } });
    assert.deepEqual([range, status, headers['content-range']], [range, 200, undefined]);
    assert.deepEqual(body, whole.body);
  }
  for (const [range, status, length] of [
    ['bytes=3990-', 206, 10],
    ['bytes=3990-9999', 206, 10],
    ['bytes=4000-', 416, 0],
  ] as const) {
    const { status: met, body } = await askFor('/data/rader.csv', { headers: { range } });
    assert.deepEqual([range, met, body.length], [range, status, length]);
  }
  // Of what was there when the first part was fetched there may be another edition now.
  const stale = await askFor('/data/rader.csv', { headers: { range: 'bytes=0-9', 'if-range': '"old"' } });
  assert.deepEqual([stale.status, stale.body], [200, whole.body]);
});

test('a site that is built while it is served is served as it is then', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rebuilt-'));
  const write = async (name: string, text: string) => {
    await mkdir(join(folder, name, 'data'), { recursive: true });
    for (const file of ['index.html', '404.html', 'data/a.html', `${text}.html`])
      await writeFile(join(folder, name, file), text);
  };
  await write('site', 'ett');
  await write('next', 'tjugotvå');
  const server = siteServer(join(folder, 'site'), '/');
  const port = await listen(server, 0);
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return [response.status, await response.text()];
  };
  try {
    assert.deepEqual(await get('/ett'), [200, 'ett']);
    await swap(join(folder, 'next'), join(folder, 'site'), join(folder, 'old'));
    assert.deepEqual(await get('/'), [200, 'tjugotvå']);
    assert.deepEqual(await get('/ett'), [404, 'tjugotvå']);
    await rm(join(folder, 'site', 'data', 'a.html'));
    await assert.rejects(get('/data/a'), 'what somebody removed cannot be sent');
    assert.deepEqual(await get('/tjugotv%C3%A5'), [200, 'tjugotvå'], 'the server lives on');
    await rm(join(folder, 'site'), { recursive: true });
    assert.deepEqual(await get('/'), [503, '']);
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});

test('who hangs up leaves no file open', async () => {
  await writeFile(join(site, 'stor.bin'), Buffer.alloc(20_000_000));
  const server = siteServer(site, '/');
  const port = await listen(server, 0);
  try {
    for (let n = 0; n < 5; n++) {
      const response = await fetch(`http://127.0.0.1:${port}/stor.bin`);
      await response.body!.cancel();
    }
    const isOpen = async () => {
      const open = await readdir('/proc/self/fd').catch(() => []);
      const names = await Promise.all(open.map((each) => readlink(`/proc/self/fd/${each}`).catch(() => '')));
      return names.some((name) => name.endsWith('stor.bin'));
    };
    for (let n = 0; n < 100 && (await isOpen()); n++) await sleep(20);
    assert.equal(await isOpen(), false);
  } finally {
    server.close();
    await rm(join(site, 'stor.bin'));
  }
});

test('files have the types that browsers and programs ask for', async () => {
  for (const [path, type] of [
    ['/', 'text/html;charset=utf-8'],
    ['/data/rader.csv', 'text/csv; charset=utf-8'],
    ['/data/rader.parquet', 'application/vnd.apache.parquet'],
    ['/nej', 'text/html; charset=utf-8'],
  ] as const) {
    const { headers } = await askFor(path);
    assert.deepEqual([headers['content-type'], headers['x-content-type-options']], [type, 'nosniff']);
  }
});

test('no path leads out of the folder, and none brings the server down', async () => {
  await writeFile(join(site, '..', `${basename(site)}.secret`), 'secret');
  try {
    const outside = `${basename(site)}.secret`;
    for (const up of [
      '../',
      '..%2f',
      '%2e%2e/',
      '%2e%2e%2f',
      '..\\',
      '..%5c',
      '....//',
      '%252e%252e%252f',
      '..%c0%af',
    ])
      for (const start of ['/', '/data/', '/data/../', '//', '/%00/'])
        for (const path of [`${start}${up}${outside}`, `${start}${up.repeat(8)}etc/passwd`]) {
          const { status, body } = await askFor(path);
          assert.deepEqual([path, status, body.toString()], [path, 404, 'finns inte']);
        }
    for (const path of [
      '/%',
      '/%zz',
      '/%00',
      '/index.html%00.csv',
      '/constructor',
      '/__proto__',
      '/toString',
      '/data//',
      '/.',
      '/..',
    ]) {
      const { status } = await askFor(path);
      assert.ok(status === 404 || status === 200, `${path} ${status}`);
    }
    assert.equal((await askFor('/')).body.toString(), 'start');
  } finally {
    await rm(join(site, '..', `${basename(site)}.secret`));
  }
});

test('nobody on the network reaches it', async () => {
  const server = siteServer(site, '/');
  await listen(server, 0);
  assert.equal((server.address() as AddressInfo).address, '127.0.0.1');
  server.close();
});
