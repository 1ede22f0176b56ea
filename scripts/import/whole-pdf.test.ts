import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageCutter } from './fuzz/cut.ts';
import { Random } from './fuzz/random.ts';
import { loadKnowledge } from './knowledge.ts';

const folder = new URL('pdf/fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
/** Their pages do not say how many there are, and no contents list what the last one tells: its loss shows nowhere. */
const openEnded = ['drawn-by-column.pdf', 'mixed-orientation.pdf'];

test('a PDF without one of its pages, without its last ones, or with one that comes again is refused or in doubt', async () => {
  const knowledge = loadKnowledge();
  const random = new Random(1);
  for (const file of files) {
    const { count, fateOf } = await pageCutter(
      new Uint8Array(readFileSync(new URL(file, folder))),
      knowledge,
    );
    const all = Array.from({ length: count }, (_, at) => at + 1);
    assert.equal(fateOf(all), 'whole', file);
    const some = random.int(1, count);
    const last = openEnded.includes(file) ? count - 1 : count;
    const lost = random.int(1, last);
    const kept = random.int(1, last - 1);
    const cuts = [
      all.filter((page) => page !== lost),
      all.filter((page) => page <= kept),
      all.flatMap((page) => (page === some ? [page, page] : [page])),
      [...all, some],
      [...all, ...all],
    ];
    for (const pages of cuts) assert.equal(fateOf(pages), 'told', `${file} as ${pages.join()}`);
  }
});
