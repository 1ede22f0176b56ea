import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'fflate';
import { after, test } from 'node:test';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { loadColumns } from './load.ts';

/** More rows than one group of a file holds. */
const rows = Array.from({ length: 30_000 }, (_, n) => n);
/** Texts that do not pack: a file of them is too long to be fetched whole. */
const long = rows.map((n) => Math.sin(n).toString(36).repeat(3));
const file = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: long, type: 'STRING' },
      { name: 'value', data: rows.map((n) => (n % 7 ? n / 2 : null)), type: 'DOUBLE' },
      { name: 'note', data: rows.map(() => null), type: 'STRING' },
      { name: 'code', data: rows.map((n) => `code ${n % 3}`), type: 'STRING' },
      { name: 'address', data: long, type: 'STRING' },
    ],
    codec: 'GZIP',
    compressors: { GZIP: (bytes) => gzipSync(bytes) },
  }),
);

/** What was sent, in bytes, a request each; the first one asks only how long the file is. */
let sent: number[] = [];
const server = createServer((request, response) => {
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
  const part = from === undefined ? file : file.subarray(Number(from), Number(to) + 1);
  sent.push(request.method === 'HEAD' ? 0 : part.length);
  response.writeHead(from === undefined ? 200 : 206, { 'content-length': part.length });
  response.end(request.method === 'HEAD' ? undefined : part);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/file.parquet`;
after(() => server.close());

test('columns of a long file come whole, in one request for each group of its rows', async () => {
  sent = [];
  assert.deepEqual(await loadColumns(url, ['code', 'value']), {
    code: rows.map((n) => `code ${n % 3}`),
    value: rows.map((n) => (n % 7 ? n / 2 : null)),
  });
  // How long it is, what its last bytes say of its columns, and two groups.
  const [, , ...groups] = sent;
  assert.equal(groups.length, 2);
  assert.ok(groups.reduce((sum, each) => sum + each, 0) < file.length / 4, `${groups} of ${file.length}`);
});

test('a column that is not there is told of, with the file', async () => {
  await assert.rejects(loadColumns(url, ['value', 'colour']), /file\.parquet has no column colour/);
});
