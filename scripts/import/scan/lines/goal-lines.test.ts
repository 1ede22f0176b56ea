import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../../lines/lines.ts';
import { goalLines, isHead } from './goal-lines.ts';

function read(...lines: string[]): string[] {
  return goalLines(new Lines(lines), [1, lines.length]).filter((line) => line !== '');
}

test('a heading, the first line of its name and its assessment stand as they are written', () => {
  assert.deepEqual(
    read(
      'KF:s mal fér verksamhetsomradet:',
      'l.1 | hamnen ar lotsarna fria och vagen till havet och',
      'skola ar kort',
      '',
      '@ Upptylls helt',
      '',
      'Malet uppfylls delvis',
    ),
    [
      'KF:s mål för verksamhetsområdet:',
      '1.1 I hamnen ar lotsarna fria och vagen till havet och',
      'skola ar kort',
      'Uppfylls helt',
      'Malet uppfylls delvis',
    ],
  );
});

test('a stroke behind the number of a goal is the letter I, though it is glued to its word', () => {
  for (const name of ['1.2. 1 Hamnen är ren', '1.2. 1Hamnen är ren', '1.2. [Hamnen är ren'])
    assert.deepEqual(read('KF:s mål för verksamhetsområdet:', name), [
      'KF:s mål för verksamhetsområdet:',
      '1.2. I Hamnen är ren',
    ]);
  assert.deepEqual(read('KF:s inriktningsmål: 1 Hamnen är ren'), ['KF:s inriktningsmål: 1 Hamnen är ren']);
});

test('a sentence about goals is no heading', () => {
  const text = 'underliggande nämndmål. Nämnden bedömer att nämndmålet uppnås.';
  assert.deepEqual(read(text), [text]);
  for (const end of ['namndmal.', 'namndmal. Hundarna har fått fler parker.'])
    assert.deepEqual(read('Hundarna är fler, som', end), ['Hundarna är fler, som', end]);
});

test('what an OCR of two columns parts from a heading by cells of a table comes on its line', () => {
  assert.deepEqual(
    read(
      'Nämndmål:',
      '',
      'Startdatum Slutdatum Avvikelse',
      '2020-01-01 2020-12-31',
      '',
      'Parkerna är trygga och',
      'gröna',
      '@ Uppfylls ej',
      'Parkerna har fått fler träd.',
    ),
    [
      'Nämndmål: Parkerna är trygga och gröna Uppfylls inte',
      'Startdatum Slutdatum Avvikelse',
      '2020-01-01 2020-12-31',
      'Parkerna har fått fler träd.',
    ],
  );
});

test('rings read as a line of their own are no part of a name', () => {
  assert.deepEqual(
    read('Nämndmål:', '° . —_og8 Po .- .', 'Parken är ren och öppen för alla', 'O Uppfylls helt'),
    ['Nämndmål:', 'Parken är ren och öppen för alla', 'Uppfylls helt'],
  );
});

test("a board's own goal has one of several labels, letters lost", () => {
  for (const label of ['Namndmal:', 'Namndens mal:', 'Mal för nämnden:']) {
    const lines = read(label, 'Hundarna är friska', '', 'Indikator');
    assert.deepEqual(lines, ['Nämndmål:', 'Hundarna är friska', 'Indikator']);
    assert.deepEqual(lines.map(isHead), [true, false, false]);
  }
});
