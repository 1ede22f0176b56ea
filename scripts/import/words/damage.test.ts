import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDamaged } from './damage.ts';

const lines = (name: string) =>
  readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8').split('\n');

test('a scan read as English is told from clean Swedish', () => {
  assert.equal(isDamaged(lines('serif')), true);
  assert.equal(isDamaged(lines('sans')), true);
  assert.equal(isDamaged(lines('truth')), false);
});

test('a page of figures or a short text is no scan', () => {
  assert.equal(isDamaged(['Budget', ...Array.from({ length: 99 }, () => '1 234,5 678,9')]), false);
  assert.equal(isDamaged(['Stadsdelsnamnden far stod']), false);
});

test('a scan read as Swedish is told by what stands for its signs', () => {
  const report = (mark: string) => [
    ...lines('truth'),
    ...[12, 34, 56].map((n) => `Andel lotsar ${n} ${mark} 61 2022`),
  ];
  assert.equal(isDamaged(report('NW')), true);
  assert.equal(isDamaged(report('%')), false);
});
