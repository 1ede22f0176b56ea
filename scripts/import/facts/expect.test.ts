import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteUnusual } from './expect.ts';
import { extraction } from '../table/extraction.ts';
import { notes } from './notes.ts';
import { readText } from '../read/read.ts';

/** The messages about a text as a whole, `known` being the share of its words that are known. */
function unusual(text: string, known?: number): string[] {
  const source = readText('report.txt', new TextEncoder().encode(text));
  const { messages, note } = notes(source, { lines: source.lines, printed: null });
  const plain = extraction(source, { words: new Map(), boards: new Map(), mend: (name) => name });
  const words = known === undefined ? undefined : { before: 0, after: known };
  noteUnusual(source, { ...plain, words }, note);
  return messages.map(String);
}

test('an overlong line is told with its place', () => {
  assert.deepEqual(unusual(`Titel\n${'a'.repeat(20_001)}\n`), [
    'report.txt:2:1: Unexpected line of 20001 characters, expected 20000 at most',
  ]);
});

test('a scan that lost its words is told once, a readable one and a text are not', () => {
  assert.match(unusual('Titel', 0.42)[0] ?? '', /scan with 42 % of its words known, expected 60 % at least/);
  assert.deepEqual([unusual('Titel', 0.6), unusual('Titel')], [[], []]);
});
