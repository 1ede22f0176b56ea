import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blot } from './blots.ts';
import { blank } from './picture.ts';
import { draft, settle } from './read-piece.ts';

const blot = (left: number, top: number, right: number, bottom: number, ink: number): Blot => ({
  left,
  top,
  right,
  bottom,
  ink,
});

/** Two digits, a high ring, a slash and a low ring. */
const blots = [
  blot(20, 20, 34, 43, 150),
  blot(37, 20, 51, 43, 150),
  blot(62, 20, 74, 32, 75),
  blot(69, 21, 83, 42, 35),
  blot(77, 31, 89, 43, 75),
];

async function textOf(...words: { text: string; left: number; right: number }[]): Promise<string[]> {
  const page = blank(120, 60);
  const read = async () => words.map((each) => ({ ...each, sure: 0.9, top: 4, bottom: 27 }));
  const made = await draft(page, { left: 20, top: 20, right: 89, bottom: 43, blots }, read);
  return settle(page, [made])[0]!.words.map(({ text, readings }) => readings?.join(' or ') ?? text);
}

test('a "%" that both readers took for digits is seen in its strokes', async () => {
  assert.deepEqual(await textOf({ text: '67', left: 12, right: 43 }, { text: '26', left: 54, right: 81 }), [
    '67',
    '%',
  ]);
});
