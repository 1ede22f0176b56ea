import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, facts, identified, indicator, registry, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { series } from '../series.ts';
import { check } from './deviating.ts';

const names = ['Andel sjödugliga båtar', 'Andel lagade nät'];
const found = (named: number[], forecast: number) => {
  const entries = registry({
    indicators: new Map(names.map((name, at) => [`nr-${at}`, indicator({ name, names: [name] })])),
  });
  const rows = names.map((name, at) =>
    row(
      { forecast: cell(`${at ? forecast : 90} %`, at ? forecast : 90), target: cell('90 %', 90) },
      { name, lines: [20 + at, 20 + at] },
    ),
  );
  const reports = identified(
    entries,
    facts({ indicators: rows, stated: [{ about: 'avviker', indicators: named, line: 15 }] }),
  );
  return findingsOf(check, { reports, series: series(reports, entries.indicators), registry: entries });
};

test('an indicator forecast to miss that the text leaves out of its list is asked about', () => {
  const [one] = found([0], 80);
  assert.match(
    one!.sentence,
    /^Texten nämner ”Andel sjödugliga båtar” som avvikande, men inte Andel lagade nät \(prognosen 80/,
  );
  assert.deepEqual(one!.lines, [15, 20, 21]);
  assert.deepEqual([found([0, 1], 80), found([0], 90)], [[], []]);
});
