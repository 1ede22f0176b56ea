import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blot } from './blots.ts';
import { withPercent } from './percent.ts';

const blot = (left: number, top: number, right: number, bottom: number, ink = 60): Blot => ({
  left,
  top,
  right,
  bottom,
  ink,
});

/** Two digits, and a "%" behind them. */
const digits = [blot(0, 0, 14, 23, 130), blot(17, 0, 31, 23, 110)];
const rings = [blot(42, 0, 54, 12, 75), blot(57, 11, 69, 23, 75)] as const;
const slash = blot(49, 1, 63, 22, 35);

/** What is made of words that begin so far from the left. */
function made(texts: Record<number, string>, blots: readonly Blot[]): string {
  const words = Object.entries(texts).map(([left, text]) => {
    const at = Number(left);
    return { text, sure: 0.9, left: at, top: 0, right: at + 27, bottom: 23 };
  });
  return withPercent(words, blots)
    .map((each) => each.text)
    .join(' ');
}

test('two rings and a slash between are a "%", whatever a reader takes them for', () => {
  const drawn = [...digits, ...rings, slash];
  for (const read of ['26', '246', '%', '24', 'Yo', '9%'])
    assert.equal(made({ 0: '67', 42: read }, drawn), '67 %');
  const broken = [...digits, ...rings, blot(48, 17, 52, 22, 8), blot(57, 1, 63, 16, 25)];
  assert.equal(made({ 0: '67', 42: '26' }, broken), '67 %');
  const within = [...digits, ...rings, blot(50, 13, 57, 22, 12), blot(57, 4, 62, 11, 8)];
  assert.equal(made({ 0: '67', 42: '26' }, within), '67 %');
});

test('digits, letters and one ring are none', () => {
  assert.equal(
    made({ 0: '67', 42: '26' }, [...digits, blot(42, 0, 55, 23, 130), blot(57, 0, 70, 23, 150)]),
    '67 26',
  );
  assert.equal(made({ 0: '67', 42: 'st' }, [...digits, blot(42, 7, 53, 23), blot(56, 4, 62, 23)]), '67 st');
  assert.equal(made({ 0: '67', 42: '26' }, [...digits, rings[0], slash]), '67 26');
  assert.equal(made({ 0: '67', 42: '26' }, [...digits, ...rings, blot(49, 1, 63, 22, 250)]), '67 26');
});

test('what a reader saw before the sign is no part of it', () => {
  assert.equal(made({ 0: '1', 17: '305' }, [...digits, ...rings, slash]), '1 305');
});
