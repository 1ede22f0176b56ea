import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around } from '../../extent.ts';
import type { Blot } from './blots.ts';
import { blank, type Picture } from './picture.ts';
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

/** A "1" as high as that many pixels, from a place on. */
function drawOne(page: Picture, left: number, top: number, size: number): Blot {
  const wide = Math.round(size / 4);
  for (let y = top; y < top + size; y++)
    page.data.fill(0, y * page.width + left, y * page.width + left + wide);
  return blot(left, top, left + wide, top + size, wide * size);
}

/** An "8" of two rings. */
function drawEight(page: Picture, left: number, top: number, size: number): Blot {
  const wide = Math.round(0.6 * size);
  const edge = Math.round(size / 6);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < wide; x++) {
      const isEdge = x < edge || x >= wide - edge || y < edge || y >= size - edge;
      if (isEdge || Math.abs(y - size / 2) < edge / 2) page.data[(top + y) * page.width + left + x] = 0;
    }
  return blot(left, top, left + wide, top + size, 150);
}

test('the raised mark of a note is no digit of the figure that it stands behind', async () => {
  const page = blank(600, 80);
  const one = (left: number) => drawOne(page, left, 24, 24);
  const eight = (left: number) => drawEight(page, left, 24, 24);
  const sure = [20, 120, 220].map((left) => [one(left), eight(left + 11)]);
  const own = [eight(320), one(338)];
  const mark = [drawOne(page, 350, 19, 16), blot(358, 20, 363, 36, 40)];
  const texts = new Map([...sure.map((each) => [each, '18'] as const), [own, '81'] as const]);
  const drafts = [];
  for (const [blots, text] of [...texts, [[...own, ...mark], '811'] as const]) {
    // Of a line with the mark, a reader takes that for a digit; of the figure alone there is none to take.
    let reads = 0;
    const read = async () => [
      { text: reads++ < 2 ? text : text.slice(0, 2), sure: 0.95, left: 12, top: 4, right: 40, bottom: 28 },
    ];
    drafts.push(await draft(page, { ...around(blots), blots: [...blots] }, read));
  }
  const said = settle(page, drafts).map(({ words }) => words.map((each) => each.text).join(' '));
  assert.deepEqual(said, ['18', '18', '18', '81', '81 ¹)']);
});
