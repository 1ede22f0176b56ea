import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blot } from './blots.ts';
import { noted } from './raised.ts';

const blot = (left: number, top: number, right: number, bottom: number): Blot => ({
  left,
  top,
  right,
  bottom,
  ink: 60,
});

const digits = [blot(0, 5, 15, 27), blot(17, 5, 31, 27)];

test('a small digit raised over the line of a figure is a mark, with its bracket', () => {
  const [digit, bracket] = [blot(35, 0, 44, 15), blot(46, 1, 51, 18)];
  const found = { own: digits, isLow: false, isStar: false };
  assert.deepEqual(noted([...digits, digit, bracket]), { ...found, digits: [digit], bracket });
  assert.deepEqual(noted([...digits, digit]), { ...found, digits: [digit], bracket: null });
});

test('a mark need not stand over the tops, and its bracket may be as high as the figure', () => {
  const [digit, bracket] = [blot(35, 6, 44, 19), blot(46, 3, 53, 25)];
  assert.deepEqual(noted([...digits, digit])?.digits, [digit]);
  assert.deepEqual(noted([...digits, digit, bracket])?.bracket, bracket);
});

test('a mark has two digits at most, and one that broke is one', () => {
  const [one, two] = [blot(35, 4, 40, 17), blot(42, 4, 51, 17)];
  assert.deepEqual(noted([...digits, one, two])?.digits, [one, two]);
  assert.equal(noted([...digits, one, two, blot(53, 4, 62, 17)]), null);
  const [top, foot] = [blot(35, 4, 44, 9), blot(36, 11, 44, 17)];
  assert.deepEqual(noted([...digits, top, foot])?.digits, [blot(35, 4, 44, 17)].map((each) => ({ ...each, ink: 120 }))); // prettier-ignore
});

test('a small star is low, quotation marks are low and slender', () => {
  const star = noted([...digits, blot(35, 4, 43, 12)]);
  assert.deepEqual([star?.isLow, star?.isStar], [true, true]);
  const marks = noted([...digits, blot(35, 4, 38, 12), blot(40, 4, 43, 12)]);
  assert.deepEqual([marks?.isLow, marks?.isStar], [true, false]);
});

test('digits, a "%", a comma and a bracket on the line are none', () => {
  const none = [
    [blot(35, 5, 50, 27)],
    [blot(42, 5, 54, 17), blot(49, 6, 63, 26), blot(57, 16, 69, 28)],
    [blot(35, 24, 39, 31), blot(43, 5, 57, 27)],
    [blot(35, 4, 42, 32)],
  ];
  for (const each of none) assert.equal(noted([...digits, ...each]), null);
  assert.equal(noted([blot(0, 0, 10, 20)]), null);
});

test('letters that hang below the line raise none of the others', () => {
  const [plain, hanging] = [
    (at: number) => blot(at, 10, at + 14, 27),
    (at: number) => blot(at, 10, at + 14, 34),
  ];
  assert.equal(
    noted([hanging(0), hanging(16), plain(32), plain(48), hanging(64), plain(80), plain(96)]),
    null,
  );
});
