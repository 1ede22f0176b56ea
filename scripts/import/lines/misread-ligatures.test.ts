import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLigatures } from './misread-ligatures.ts';

const known = new Set(
  'haratt traft trafik båtarna båt effektiva finns hundar flaggor information timmar färg'.split(' '),
);
const read = (...texts: string[]) => withLigatures(texts, (word) => known.has(word));

test('letters that Swedish lacks are the ligatures that make known words of theirs', () => {
  assert.deepEqual(read('Traûkbåtarna är eûektiva', 'Här ünns båtsüaggor'), [
    'Trafikbåtarna är effektiva',
    'Här finns båtsflaggor',
  ]);
  assert.deepEqual(read('InformaƟon', 'och eƯekƟva hundar'), ['InformaƟon', 'och eƯekƟva hundar']);
  assert.deepEqual(read('InformaƟon', 'Ɵmmar'), ['Information', 'timmar']);
});

test('a name, and a lone word, stay as they are printed', () => {
  assert.deepEqual(read('Müllers eûektiva hundar ünns'), ['Müllers effektiva hundar finns']);
  assert.deepEqual(read('Müllers hundar ünns'), ['Müllers hundar ünns']);
  assert.deepEqual(read('Tomaś Traš och Luça HARAÇ'), ['Tomaś Traš och Luça HARAÇ']);
  assert.deepEqual(read('Haraç är eûektiva, och här ünns båtar'), [
    'Haraç är effektiva, och här finns båtar',
  ]);
});
