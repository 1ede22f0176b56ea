import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeUnit } from './heading-unit.ts';

test('a heading gives the unit of what stands below it', () => {
  for (const [heading, text, unit] of [
    ['Årsmål (%)', 'Årsmål', '%'],
    ['Utfall (%) män/ (%) pojkar', 'Utfall män/ pojkar', '%'],
    ['Prognos helår [tkr]', 'Prognos helår', 'tkr'],
    ['KF:s årsmål (andel i %)', 'KF:s årsmål', '%'],
    ['Periodens utfall, %', 'Periodens utfall', '%'],
    ['Periodens utfall i procent', 'Periodens utfall', 'procent'],
    ['Prognos %', 'Prognos', '%'],
  ] as const)
    assert.deepEqual(takeUnit(heading), { text, unit });
});

test('what is no unit stays in its heading', () => {
  for (const heading of [
    'Prognos helår',
    'Utfall i år',
    'Resultat Överskott (-)',
    'Budget (netto)',
    'Årsmål (SDN)',
  ])
    assert.deepEqual(takeUnit(heading), { text: heading, unit: null });
});
