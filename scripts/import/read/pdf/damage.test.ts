import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { damagedStream } from './damage.ts';

const drawn = 'BT /regular 9 Tf 60 700 Td (Andel trygga) Tj ET\n'.repeat(40);

function fileOf(described: string, stream: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n1 0 obj\n<< ${described} >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

test('a stream that breaks off is told by its byte, one of a picture is not looked into', () => {
  const sound = deflateSync(drawn);
  const torn = sound.subarray(0, sound.length - 12);
  const turned = Uint8Array.from(sound, (byte, at) => (at === 30 ? byte ^ 0xff : byte));
  assert.equal(damagedStream(fileOf('/Filter /FlateDecode', sound)), null);
  for (const stream of [torn, turned]) {
    const file = fileOf('/Filter /FlateDecode', stream);
    assert.equal(damagedStream(file), Buffer.from(file).indexOf('stream\n'));
    assert.equal(damagedStream(fileOf('/Subtype /Image /Width 9 /Filter /FlateDecode', stream)), null);
  }
});

test('a stream that is spelt in letters is looked into below them', () => {
  const sound = Buffer.from(deflateSync(drawn)).toString('hex');
  const described = '/Filter [ /ASCIIHexDecode /FlateDecode ]';
  assert.equal(damagedStream(fileOf(described, Buffer.from(`${sound}>`))), null);
  for (const torn of [sound, `${sound.slice(0, -24)}>`]) {
    const file = fileOf(described, Buffer.from(torn));
    assert.equal(damagedStream(file), Buffer.from(file).indexOf('stream\n'));
  }
});
