import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../lines/lines.ts';
import { contents, entryText } from './contents.ts';

test('an entry whose page number was misread behind its dots is one of the contents', () => {
  const lines = [
    'Innehåll',
    'Hundar ........ 4',
    'Nämndmål: Rum finns för hundar ........ u',
    'Båtar ..... Zl',
  ];
  assert.deepEqual(contents(new Lines([...lines, '', 'Hundarna har fler parker.'])), [1, 4]);
  assert.deepEqual(entryText('Rum finns för hundar ........ u'), {
    text: 'Rum finns för hundar',
    page: null,
  });
});

test('entries without page numbers are goals that come again, also where their heading stands above the name', () => {
  const lines = [
    'Innehåll',
    'Nämndmål: Parken är öppen',
    'Nämndmål: Rum finns för hundar',
    '',
    'Nämndmål: Parken är öppen',
    'Parken har öppet i år.',
    'Nämndmål:',
    '',
    'Rum finns för hundar',
  ];
  assert.deepEqual(contents(new Lines(lines)), [1, 3]);
});

test('entries that are wrapped behind what they are, each on two lines, are entries', () => {
  const what = 'KF:s mål för verksamhetsområdet:';
  const lines = ['Innehåll', 'Hundar 4', what, '1.1 Rum finns för hundar 5', what, '1.2 Båtar flyter 6', what, '2. Bryggor håller 7', 'Ekonomi 9']; // prettier-ignore
  assert.deepEqual(contents(new Lines([...lines, '', 'Hundarna har fler parker.'])), [1, 9]);
});
