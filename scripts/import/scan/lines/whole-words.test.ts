import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWholeWords } from './whole-words.ts';

function whole(...lines: readonly string[]): string[] {
  return withWholeWords(lines).lines;
}

test('words that begin above a row’s last line stand whole on it', () => {
  assert.deepEqual(whole('Tas fram', 'Andel hundar i hamn 73 % Öka av namnd 2024'), [
    '',
    'Andel hundar i hamn 73 % Öka Tas fram av namnd 2024',
  ]);
  assert.deepEqual(whole('Tas fram', 'av namnd/', '', 'Hundar 8,3 % styrelse 2024'), [
    ...['', '', ''],
    'Hundar 8,3 % Tas fram av namnd/ styrelse 2024',
  ]);
  assert.deepEqual(whole('Andel katter som svarar inom fastställs Tertial 2', 'tio dagar 92 % 2024 2024'), [
    'Andel katter som svarar inom Tertial 2',
    'tio dagar 92 % fastställs 2024 2024',
  ]);
});

test('a unit behind another has its figure above', () => {
  assert.deepEqual(whole('max 88,0', 'Elanvändning i hamnen 92,5 kWh 90,0 kWh kWh 2024'), [
    '',
    'Elanvändning i hamnen 92,5 kWh 90,0 kWh max 88,0 kWh 2024',
  ]);
  assert.deepEqual(
    whole('—1 046', '', 'Hamnens resultat —766tkr tkr 2024')[2],
    'Hamnens resultat —766tkr —1 046 tkr 2024',
  );
});

test('the lines of the pieces are told', () => {
  assert.deepEqual(
    [...withWholeWords(['Tas fram', 'av namnd/', 'Hundar 8 % styrelse 2024']).pieces],
    [[3, [1, 2]]],
  );
});

test('words of a row that has its other cells beside them, whole words and a figure behind a bound stay', () => {
  for (const lines of [
    ['Andel hundar 45 % Tas fram Tertial 1', 'i hamn av nämnd 2024'],
    ['Andel hundar i Minst', 'hamn 91 % 95 % 2024'],
    ['Andel hundar i hamn öka', 'Andel katter 8 % minska 2024'],
    ['88,0', 'Antal hundar 92 st 2024'],
    ['Tas fram', '', '', 'Andel hundar 73 % av nämnd 2024'],
  ])
    assert.deepEqual(whole(...lines), lines);
});
