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
