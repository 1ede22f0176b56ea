import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packingsOf, spelt } from './spelt.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test('base 85 is read to its mark, blanks and groups that are cut short too', () => {
  for (const [letters, said] of [
    ['87cURD]i,"Ebo80~>', 'Hello World!'],
    ['87cUR D]i\n,"Ebo7~>', 'Hello World'],
    ['z!!~>', '\0\0\0\0\0'],
    ['~>', ''],
  ] as const) {
    const { data, isWhole } = spelt(bytes(letters), 'base85');
    assert.deepEqual([Buffer.from(data).toString('latin1'), isWhole], [said, true], letters);
  }
});

test('base 85 without its mark, with a foreign letter or with one letter over is not whole', () => {
  for (const letters of ['87cURD]i', '87cUR{D]i,~>', '87cURD~>']) {
    const { data, isWhole } = spelt(bytes(letters), 'base85');
    assert.equal(isWhole, false, letters);
    assert.equal(Buffer.from(data).toString('latin1').slice(0, 4), 'Hell', letters);
  }
});

test('hexadecimal digits are read to their mark', () => {
  const read = (text: string) => {
    const { data, isWhole } = spelt(bytes(text), 'hex');
    return [Buffer.from(data).toString('latin1'), isWhole];
  };
  assert.deepEqual(read('48 65\n6C6c 6F>'), ['Hello', true]);
  assert.deepEqual(read('48657>'), ['Hep', true]);
  assert.deepEqual(read('4865'), ['He', false]);
  assert.deepEqual(read('48x65>'), ['H', false]);
});

test('packings are told in their order, by their long names and their short ones', () => {
  assert.deepEqual(packingsOf('<< /Filter [ /ASCII85Decode /FlateDecode ] /Length 9 >>'), [
    'base85',
    'deflated',
  ]);
  assert.deepEqual(packingsOf('/Filter/FlateDecode'), ['deflated']);
  assert.deepEqual(packingsOf('/F [/AHx /Fl]'), ['hex', 'deflated']);
  assert.deepEqual(packingsOf('/Filter /DCTDecode /Flavour /Fla'), []);
});
