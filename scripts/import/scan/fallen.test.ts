import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallenInto } from './fallen.ts';

test('figures, units, targets and headings within a name are cells', () => {
  assert.deepEqual(fallenInto('Andel elever som 77% 78 % trivs i skolan'), ['77%', '78 %']);
  assert.deepEqual(fallenInto('Köpt energi i 2,1 GWh Ly lokaler'), ['2,1 GWh']);
  assert.deepEqual(fallenInto('Köpt energi i 4GWh_ lokaler'), ['4GWh']);
  assert.deepEqual(fallenInto('Index för ledarskap 83 84 i årskurs 5'), ['83 84']);
  assert.deepEqual(fallenInto('Inköpta varor CO2 perkg per person'), ['CO2 perkg']);
  assert.deepEqual(fallenInto('Andel elever som Fastställs trivs'), ['Fastställs']);
  assert.deepEqual(fallenInto('Antal lekplatser Periodens utfall'), ['Periodens utfall']);
});

test('figures that names have are no cells', () => {
  for (const name of [
    'Andel unga (16-24 år) som trivs under en 14-dagarsperiod',
    'Antal lekplatser per 1 000 invånare',
    'Antal lekplatser per 10 000 invånare i åldern 16 till 24 år',
    'Minskning av matsvinn, antal kilo per portion',
    'Antal beslut inom 48 timmar enligt förordning (2022:1274)',
    'Andel skolor med minst 2 fritidsledare',
  ])
    assert.deepEqual(fallenInto(name), [], name);
});
