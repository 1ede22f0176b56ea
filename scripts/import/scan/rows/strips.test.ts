import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../../lines/lines.ts';
import { stripsAt } from './strips.ts';

function read(...lines: string[]) {
  return stripsAt(new Lines(lines), 1, lines.length).map((strip) => [
    strip.kind,
    strip.isLast,
    strip.items.map((parts) => parts.map((part) => part.text).join(' / ')),
  ]);
}

test('cells are parted into rows by their periods', () => {
  assert.deepEqual(
    read('19 st 800 st Tertial 1', '2020', '', '360 st Tas fram Tertial 1', 'av 2020', 'namnd'),
    [['indicator', true, ['19 st 800 st Tertial 1 / 2020', '360 st Tas fram Tertial 1 / av 2020 / namnd']]],
  );
});

test('cells of a plan are parted into rows by how often it measures', () => {
  assert.deepEqual(
    read('KF:s årsmål Periodicitet', '17 % År', '72 % År', 'Tas fram av år', 'nämnd', '84 % Tertial'),
    [['indicator', true, ['17 % År', '72 % År', 'Tas fram av år / nämnd', '84 % Tertial']]],
  );
});

test('a column of its own has a cell on each line', () => {
  assert.deepEqual(
    read('KF:s', 'arsmal', '90 %', 'Faststalls', '2020', '70 %', 'Period', '2020', '2020', '2020'),
    [
      ['indicator', false, ['90 %', 'Faststalls / 2020', '70 %']],
      ['indicator', true, ['2020', '2020', '2020']],
    ],
  );
});

test('dates stand in pairs, unless their heading says which they are', () => {
  assert.deepEqual(read('2021-01-01', '2021-06-30', '2021-02-01', '2021-12-31'), [
    ['activity', false, ['2021-01-01 / 2021-06-30', '2021-02-01 / 2021-12-31']],
  ]);
  assert.deepEqual(read('Slutdatum Avvikelse', '2021-06-30', '2021-12-31'), [
    ['activity', true, ['2021-06-30', '2021-12-31']],
  ]);
});

test('a name, a heading of a goal and a whole header begin no strip', () => {
  for (const line of ['@ Antal deltagare', 'Nämndmål:', 'Indikator Periodens utfall', 'Aktivitet Startdatum'])
    assert.deepEqual(read(line), []);
});
