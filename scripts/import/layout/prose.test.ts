import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { textPart } from './prose.ts';

const read = (...lines: string[]) =>
  textPart(filledLines(lines.map(wordsOf)), () => true).map((laid) => laid?.text ?? '');

test('a goal on several lines is one heading, without the heading above it and the label below it', () => {
  for (const below of [
    'Beskrivning',
    'Analys',
    'Ej bedömt',
    'Uppfylls delvis',
    'Målet bedöms inte uppfyllas helt.',
    '2022: Uppfylls helt',
  ])
    assert.deepEqual(
      read(
        'Uppföljning av kommunfullmäktiges inriktningsmål',
        'KF:s inriktningsmål:',
        '1 Ett Stockholm med öppna kajer och',
        'levande torg',
        below,
      ),
      [
        'Uppföljning av kommunfullmäktiges inriktningsmål',
        '',
        'KF:s inriktningsmål: 1 Ett Stockholm med öppna kajer och levande torg',
        '',
        below,
      ],
    );
});

test('a sentence below a goal is none of its name, where the name ends short of it', () => {
  const name = ['KF:s inriktningsmål:', '4 Ett öppet Stockholm'];
  const text = 'Andelen som badar har ökat i hela hamnen.';
  assert.deepEqual(read(...name, text), [name.join(' '), '', text]);
});

test('an assessment beside a goal on several lines stands below it', () => {
  assert.deepEqual(
    read(
      'Nämndmål: 1.2.1 Kajerna är öppna och      Uppfylls',
      'torgen är levande                         delvis',
    ),
    ['Nämndmål: 1.2.1 Kajerna är öppna och torgen är levande', 'Uppfylls delvis'],
  );
});

test('a star before an item stays: it may be the mark of a note', () => {
  assert.deepEqual(read('* Mäts vartannat år.'), ['* Mäts vartannat år.']);
  assert.deepEqual(read('• Hundar badar.'), ['- Hundar badar.']);
});
