import assert from 'node:assert/strict';
import test from 'node:test';
import { serialize } from 'node:v8';
import { narrow } from './narrow.ts';
import { readText } from './read.ts';

/** How many bytes the engine gives each letter. */
const bytesOf = (text: string) => Math.floor(serialize(text).length / text.length);

test('a line is as wide as its own letters, whatever stands on other lines', () => {
  const text = 'Båtarna i hamnen räknas varje år\nFyra hundar – och två katter – i parken\n';
  const { texts } = readText('a.txt', new TextEncoder().encode(text)).lines;
  assert.deepEqual(texts, text.trimEnd().split('\n'));
  assert.deepEqual(texts.map(bytesOf), [1, 2]);
});

test('a text stays as it is', () => {
  for (const text of ['', '\0', 'å\u00ad\xff', 'Ā', '–', 'a\u{1f6a4}']) assert.equal(narrow(text), text);
});
