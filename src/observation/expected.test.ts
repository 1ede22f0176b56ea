import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measured } from '../verdict.ts';
import { expectedOf, outlookAt } from './expected.ts';
import { observation } from './invented.ts';

test('what the analysis expects is said of its own row and year, with its line, both ways alike', () => {
  const stated = [
    { about: 'underlag' as const, indicator: 0, count: 3, line: 7 },
    { about: 'nas-inte' as const, indicator: 1, line: 8 },
    { about: 'nas' as const, indicator: 2, line: 9 },
    { about: 'nas' as const, indicator: 3, line: 10 },
    { about: 'nas-inte' as const, indicator: 3, line: 11 },
  ];
  const type = 'tertialrapport' as const;
  const facts = { type, year: 2026, stated };
  assert.deepEqual(
    [0, 1, 2].map((row) => outlookAt(facts, row, 2026)),
    [null, { reaches: false, line: 8 }, { reaches: true, line: 9 }],
  );
  assert.equal(outlookAt(facts, 3, 2026), null, 'it says both');
  assert.equal(outlookAt(facts, 1, 2025), null, 'last year has another target');
  assert.equal(outlookAt({ type, year: 2026 }, 1, 2026), null);
  const ended = { ...facts, type: 'verksamhetsberattelse' as const };
  assert.equal(outlookAt(ended, 1, 2026), null, 'its year has ended: nothing is expected of it');
});

test('figures go before words, words count where no figure does, and two that differ are no forecast', () => {
  const about: Measured = { direction: 'up', accumulates: false, scope: null, survey: false, changes: [] };
  const forecast = (value: number) => observation({ value, measure: 'prognos' });
  const target = observation({ value: 50, measure: 'arsmal' });
  const says = (reaches: boolean) => ({ reaches, line: 9 });
  const [reached, missed] = [forecast(50), forecast(40)];
  assert.deepEqual(expectedOf(missed, target, null, about), { reaches: false, by: 'tabell' });
  assert.deepEqual(expectedOf(reached, target, says(true), about), { reaches: true, by: 'tabell' });
  for (const reaches of [true, false])
    assert.deepEqual(expectedOf(null, target, says(reaches), about), { reaches, by: 'analys' });
  assert.deepEqual(expectedOf(missed, target, says(true), about), 'oense');
  assert.deepEqual(expectedOf(reached, target, says(false), about), 'oense');
  assert.equal(expectedOf(null, target, null, about), null);
  assert.equal(expectedOf(null, null, says(true), about), null, 'there is nothing to reach');
});
