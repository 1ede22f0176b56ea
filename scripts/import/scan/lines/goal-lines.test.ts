import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalLines } from './goal-lines.ts';

function read(...lines: string[]): string[] {
  return goalLines(lines, [1, lines.length]).lines.filter((line) => line !== '');
}

test('a heading and its name, wrapped, come on one line', () => {
  assert.deepEqual(
    read(
      'KF:s mal fér verksamhetsomradet:',
      '1.1 | Stockholm ar manniskor fria och vagen till arbete och',
      'skola ar kort',
      '',
      '@ Upptylls helt',
      '',
      'Analys',
    ),
    [
      'KF:s mål för verksamhetsområdet: 1.1 I Stockholm ar manniskor fria och vagen till arbete och skola ar kort',
      'Uppfylls helt',
      'Analys',
    ],
  );
});

test('a name goes on over a blank line in small letters only', () => {
  assert.deepEqual(read('Nämndmål:', '', 'Staden är trygg att bo och', '', 'vistas i', ') Uppfylls delvis'), [
    'Nämndmål: Staden är trygg att bo och vistas i',
    'Uppfylls delvis',
  ]);
  assert.deepEqual(read('KF:s inriktningsmål:', '1. En modern storstad', '', 'Nämnden bidrar till målet.'), [
    'KF:s inriktningsmål: 1. En modern storstad',
    'Nämnden bidrar till målet.',
  ]);
});

test('below a full line a name goes on with a capital, over a blank line too', () => {
  assert.deepEqual(
    read(
      'Nämndmål: 2.1.3 Alla som vill kan cykla till simhallen och till biblioteket i',
      '',
      'Fiskartorp året om',
      '',
      '@ Uppfylls helt',
    ),
    [
      'Nämndmål: 2.1.3 Alla som vill kan cykla till simhallen och till biblioteket i Fiskartorp året om',
      'Uppfylls helt',
    ],
  );
});

test('an assessment is found beyond the cells of a table', () => {
  const { assessed } = goalLines(
    [
      'Nämndmål:',
      'KF:s Period',
      'årsmål',
      '',
      '75 % 2023',
      '77 % 2023',
      '',
      '1.5.1 Parken är ren',
      '@ Uppfylls ej',
    ],
    [1, 9],
  );
  assert.deepEqual([...assessed], [[1, { line: 9, how: 'inte' }]]);
});

test('a sentence about goals is no heading', () => {
  const text = 'underliggande nämndmål. Nämnden bedömer att nämndmålet uppnås.';
  assert.deepEqual(read(text), [text]);
});

test('what an OCR of two columns puts between heading and name is no name', () => {
  assert.deepEqual(
    read(
      'Nämndmål:',
      '',
      'Startdatum Slutdatum Avvikelse',
      '2020-01-01 2020-12-31',
      '',
      'Parkerna är trygga',
      'Uppfylls helt',
    ).at(0),
    'Nämndmål: Parkerna är trygga',
  );
});

test('rings read as a line of their own are no part of a name', () => {
  assert.deepEqual(
    read('Nämndmål:', '° . —_og8 Po .- .', 'Parken är ren och öppen för alla', 'O Uppfylls helt'),
    ['Nämndmål: Parken är ren och öppen för alla', '° . —_og8 Po .- .', 'Uppfylls helt'],
  );
});

test("a board's own goal has one of several labels, letters lost", () => {
  for (const label of ['Namndmal:', 'Namndens mal:', 'Mal för nämnden:']) {
    const { lines, boardAbove } = goalLines([label, 'Hundarna är friska', '', 'Indikator'], [1, 4]);
    assert.deepEqual([lines[0], boardAbove(4)], ['Nämndmål: Hundarna är friska', true]);
  }
});
