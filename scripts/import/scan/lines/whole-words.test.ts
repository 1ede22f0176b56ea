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

test('words above stand whole before a tertial, and behind noise', () => {
  assert.deepEqual(whole('Andel hundar i Tas fram av ;', '', 'hamn 73 % 74 % namnd Tertial 1 2024'), [
    'Andel hundar i',
    '',
    'hamn 73 % 74 % Tas fram av namnd Tertial 1 2024',
  ]);
  assert.deepEqual(whole('Hundar som 5 faststalls', '°', '', 'badar 73 % 2024 Tertial 1 2024'), [
    'Hundar som 5',
    ...['°', ''],
    'badar 73 % faststalls 2024 Tertial 1 2024',
  ]);
});

test('a bound’s share stands below it, behind the rest of the name', () => {
  assert.deepEqual(whole('Andel hundar i 82 % 83% Minst 84 % 2024', 'hamnen 86 %'), [
    'Andel hundar i 82 % 83% Minst 86 % 84 % 2024',
    'hamnen ',
  ]);
});

test('a unit behind another has its figure above', () => {
  assert.deepEqual(whole('Antal hundar som Minst 386 Tertial 2', 'badar 506 st 375 st st öka 2024'), [
    'Antal hundar som  Tertial 2',
    'badar 506 st 375 st Minst 386 st öka 2024',
  ]);
  assert.deepEqual(whole('Antal hundar i Max 6 756', 'hamn 7 693 besök 8 817 besök besök 2024')[1], 'hamn 7 693 besök 8 817 besök Max 6 756 besök 2024'); // prettier-ignore
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
