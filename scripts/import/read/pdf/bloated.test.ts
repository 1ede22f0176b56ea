import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { bloatedStream } from './bloated.ts';

function fileOf(described: string, stream: Uint8Array, head = ''): Uint8Array {
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n${head}1 0 obj\n<< ${described} >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

const bloated = deflateSync(Buffer.alloc(120_000_000, ' '));
const large = deflateSync(Buffer.alloc(20_000_000, ' '));

test('a stream that unpacks to more than a report holds is told by its byte, however it is packed', () => {
  for (const [described, stream] of [
    ['/Filter /FlateDecode', bloated],
    ['/Type /ObjStm /N 5 /Filter/Fl', bloated],
    ['/Filter [ /FlateDecode /FlateDecode ]', deflateSync(bloated)],
    ['/Filter /FlateDecode', bloated.subarray(0, -9)],
    ['/Filter [ /ASCIIHexDecode /FlateDecode ]', Buffer.from(`${bloated.toString('hex')}>`)],
    ['/Subtype /Image /Width 1 /Height 1 /Filter /FlateDecode', bloated],
    ['/Subtype /Image /Width 30000 /Height 30000 /Filter /FlateDecode', large],
    ['/Subtype /Image /Height 30000\n/Width 30000 /Filter /DCTDecode', new Uint8Array(9)],
  ] as const) {
    const file = fileOf(described, stream);
    assert.equal(bloatedStream(file), Buffer.from(file).indexOf('stream\n'), described);
  }
});

test('a page of 300 dots to the inch, much drawing and a damaged stream are not', () => {
  for (const [described, stream] of [
    ['/Subtype /Image /Width 3508 /Height 4961 /Filter /FlateDecode', large],
    ['/Filter /FlateDecode', large],
    ['/Filter [/FlateDecode /FlateDecode]', large],
    ['/Filter /FlateDecode', new Uint8Array(99)],
    ['', bloated],
  ] as const)
    assert.equal(bloatedStream(fileOf(described, stream)), null, described);
});
