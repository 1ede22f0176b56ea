import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close, createIndex } from 'pagefind';
import { itemsOf, textOf } from './cbor.ts';
import { unpacked, type IndexFile } from './packed.ts';
import { split } from './split.ts';

/** The index of one page with many words: some long, some alike in their first letters. */
async function made(): Promise<IndexFile[]> {
  const { index } = await createIndex({});
  const ends = ['a', 'o', 'ell', 'stro', 'mast', 'kaptensutbildningsplatser'];
  const words = ['seg', 'sege', 'sail', 'rode', 'anka', 'fyra', 'fyrb', 'hamn'].flatMap((begin) =>
    ends.map((end) => begin + end),
  );
  await index!.addCustomRecord({ url: '/', content: words.join(' '), language: 'sv' });
  const { files } = await index!.getFiles();
  await close();
  return files;
}

const listedIn = (files: readonly IndexFile[]) => {
  const meta = unpacked(files.find(({ path }) => path.endsWith('.pf_meta'))!);
  return itemsOf(meta, itemsOf(meta, 0)[2]!.at).map((row) => {
    const [first = '', last = '', name = ''] = itemsOf(meta, row.at).map((cell) => textOf(meta, cell));
    const data = unpacked(files.find(({ path }) => path === `index/${name}.pf_index`)!);
    const entries = itemsOf(data, itemsOf(data, 0)[0]!.at);
    return {
      first,
      last,
      words: entries.map(({ at }) => textOf(data, itemsOf(data, at)[0]!)),
      bytes: entries.map(({ at, end }) => Buffer.from(data.subarray(at, end)).toString('hex')),
    };
  });
};

test('every word stands in one of the smaller files, in its order and with its places', async () => {
  const files = await made();
  const [before, after] = [listedIn(files), listedIn(split(files, 40))];
  assert.ok(after.length > 4, `${after.length} files`);
  assert.deepEqual(
    after.flatMap(({ bytes }) => bytes),
    before.flatMap(({ bytes }) => bytes),
  );
  const chunks = split(files, 40).filter(({ path }) => path.endsWith('.pf_index'));
  assert.equal(chunks.length, after.length, 'no file is left that nothing lists');
});

test('words that begin alike share a file, and a form that is not there is looked for beside them', async () => {
  const after = listedIn(split(await made(), 40));
  for (const { words } of after)
    for (const word of words.filter(({ length }) => length >= 4)) {
      const begin = word.slice(0, 4);
      const holders = after.filter((one) => one.words.some((other) => other.startsWith(begin)));
      assert.equal(holders.length, 1, begin);
      const asked = after.find(({ first, last }) => first <= `${begin}zz` && `${begin}zz` <= last);
      assert.equal(asked, holders[0], `${begin}zz`);
    }
  for (const { first, last, words } of after) {
    assert.equal(first, words[0]);
    assert.ok(last >= words.at(-1)!);
  }
});
