import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, facts, identified, indicator, registry, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { series } from '../series.ts';
import { check } from './copied-forecasts.ts';

const found = (same: number, other: number) => {
  const numbers = Array.from({ length: same + other }, (_, index) => index);
  const name = (index: number) => `Andel nöjda sjömän på båt ${index}`;
  const entries = registry({
    indicators: new Map(numbers.map((one) => [`sjoman-${one}`, indicator({ names: [name(one)] })])),
  });
  const indicators = numbers.map((one) =>
    row(
      { forecast: cell(one < same ? '90 %' : '85 %', one < same ? 90 : 85), target: cell('90 %', 90) },
      { name: name(one), lines: [20 + one, 20 + one] },
    ),
  );
  const reports = identified(entries, facts({ indicators }));
  return findingsOf(check, { reports, series: series(reports, entries.indicators), registry: entries });
};

test('a report most of whose forecasts are its targets is asked about once', () => {
  const [one, ...more] = found(9, 3);
  assert.equal(more.length, 0);
  assert.match(
    one!.sentence,
    /^9 av 12 prognoser är exakt lika med årsmålet\. 3 prognoser skiljer sig\. Hur/,
  );
  assert.equal(one!.lines.length, 9);
});

test('a few forecasts, or many that differ, are not', () => {
  assert.deepEqual([found(9, 0), found(6, 6)], [[], []]);
});
