import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { Cell } from '../../src/model.ts';
import { assemble } from '../build/assemble.ts';
import { readFacts } from '../build/facts.ts';
import { paths } from '../build/folder/paths.ts';
import { readRegistry } from '../build/registry/read.ts';
import { termOf } from './plan.ts';
import { printLike } from './print.ts';
import { writeCorpus } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
after(() => rmSync(folder, { recursive: true }));
const size = { years: 3, boards: 2, kinds: ['t1', 'vb'] as ('t1' | 'vb')[], seed: 1 };
const write = async (name: string, seed = 1) => {
  const out = join(folder, name);
  await writeCorpus(out, paths({}), { ...size, seed });
  return out;
};

test('a corpus is what a build takes: names known, references whole, no error of ours', async () => {
  const out = await write('whole');
  const [facts, registry] = [await readFacts(join(out, 'facts')), await readRegistry(join(out, 'registry'))];
  const { catalogue } = assemble(facts, registry);
  assert.equal(facts.length, 12);
  assert.deepEqual([...new Set(facts.map(({ year }) => year))].length, size.years);
  assert.equal(new Set(facts.map(({ district }) => district)).size, size.boards);
  // A board's years hang together: last year's outcome is the same in the annual report and in the next one.
  const disputed = catalogue.findings.filter(
    ({ rule, sentence }) => rule === 'rapporter-sager-olika' && /utfall/i.test(sentence),
  );
  assert.deepEqual(disputed, []);
});

test('the same seed gives the same files, another one other figures', async () => {
  const read = (out: string) =>
    readdirSync(join(out, 'facts')).map((name) => readFileSync(join(out, 'facts', name), 'utf8'));
  const [one, again, other] = [
    read(await write('one')),
    read(await write('again')),
    read(await write('other', 2)),
  ];
  assert.deepEqual(again, one);
  assert.notDeepEqual(other, one);
});

test('a figure is printed as the cloned one is', () => {
  const cell = (text: string, unit: string | null, bound: Cell['bound'] = null): Cell => ({
    text,
    value: 1,
    unit,
    bound,
    line: 3,
  });
  assert.deepEqual(printLike(cell('2,4 %', '%'), 3.14159), { ...cell('3,1 %', '%'), value: 3.1 });
  assert.deepEqual(printLike(cell('Max 10 personer', 'personer', 'max'), 12.6).text, 'Max 13 personer');
  assert.equal(printLike(cell('-6', null), 12345.6).text, '12 346');
  assert.equal(printLike({ ...cell('5', 'mnkr'), unitFrom: 'table' }, -0.2).text, '0');
});

test('every year belongs to one term of four years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
      const [first, last] = termOf(year).split('-').map(Number) as [number, number];
      assert.ok(first <= year && year <= last && last - first === 3 && (first - 2019) % 4 === 0);
    }),
  );
});
