import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './blanks/grid.ts';
import { placedLines } from './blanks/place.ts';
import { textPart } from './prose.ts';

const read = (...lines: string[]) =>
  textPart(placedLines(lines.map(wordsOf), 0, lines.length), () => true).map((laid) => laid?.text ?? '');

test('a goal on several lines is one heading, without the heading above it and the label below it', () => {
  for (const below of ['Beskrivning', 'Ej bedömt', 'Uppfylls delvis'])
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
