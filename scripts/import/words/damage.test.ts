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

test('a scan read as Swedish is told by its rows, and by not a single sign', () => {
  const report = (row: string) => [...lines('truth'), ...[12, 34, 56].map((n) => row.replace('#', `${n}`))];
  assert.equal(isDamaged(report('Andel lotsar # NW 61 2022')), true);
  assert.equal(isDamaged(report('Andel lotsar 1296 #96 2022')), true);
  // A plan's end with how often it measures.
  assert.equal(isDamaged(report('Antal lotsar # st 61 st Tertial')), true);
  assert.equal(isDamaged(report('Det tog # hela år')), false);
  const dated = report('Räkna # lotsar 2022-01-01 2022-12-31');
  assert.equal(isDamaged([...dated, 'Aktivitet Startdatum Slutdatum Avvikelse']), true);
  assert.equal(isDamaged(dated), false);
  // Read by columns, so that names stand elsewhere.
  assert.equal(isDamaged(report('# H 2022')), true);
  assert.equal(isDamaged([...report('Andel lotsar # NW 61 2022'), 'Andel båtar 12 % 13 % 2022']), false);
  assert.equal(isDamaged(report('Antal lotsar\t#\t61\t2022')), false);
  assert.equal(isDamaged(report('Antal lotsar      #     61      2022')), false);
});
