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

/** What pieces of a page say whose whole is read as `whole`, then what is between their ends as `own`, then the mark. */
async function saidOf(
  page: Picture,
  lines: readonly { blots: Blot[]; whole: string; own?: string; mark?: string }[],
): Promise<string[]> {
  const drafts = [];
  for (const { blots, whole, own = whole, mark = '' } of lines) {
    const texts = [whole, whole, own, own, mark];
    const read = async () => {
      const text = texts.shift()!;
      return text ? [{ text, sure: 0.95, left: 12, top: 4, right: 40, bottom: 28 }] : [];
    };
    drafts.push(await draft(page, { ...around(blots), blots: [...blots] }, read));
  }
  return settle(page, drafts).map(({ words }) =>
    words.map(({ text, readings }) => readings?.join(' or ') ?? text).join(' '),
  );
}

/** A page with figures "18" that show what its digits look like, and an "81" with a small "1" raised behind it. */
function paged() {
  const page = blank(600, 80);
  const one = (left: number) => drawOne(page, left, 24, 24);
  const eight = (left: number) => drawEight(page, left, 24, 24);
  const sure = [20, 120, 220].map((left) => ({ blots: [one(left), eight(left + 11)], whole: '18' }));
  const own = [eight(320), one(338)];
  return { page, sure, own, mark: drawOne(page, 350, 22, 14) };
}

test('the raised mark of a note is no digit of the figure that it stands behind', async () => {
  const { page, sure, own, mark } = paged();
  const bracket = blot(358, 20, 363, 40, 40);
  const of = (blots: Blot[], told: string) => [...sure, { blots, whole: '811', own: '81', mark: told }];
  const last = async (blots: Blot[], told: string) => (await saidOf(page, of(blots, told))).at(-1);
  assert.equal(await last([...own, mark, bracket], '1)'), '81 ¹)');
  assert.equal(await last([...own, mark], '1'), '81 ¹');
  // No reader told it, its shape does.
  assert.equal(await last([...own, mark], '§'), '81 ¹');
  assert.equal(await last([...own, drawOne(page, 350, 22, 7)], '*'), '81 *');
});

test('a mark that is not told leaves its figure in doubt, with the reading of the whole', async () => {
  const { page, sure, own, mark } = paged();
  const said = async (told: string) =>
    (await saidOf(page, [...sure, { blots: [...own, mark], whole: '811', own: '81', mark: told }])).at(-1);
  assert.equal(await said(')'), '81 or 811');
  // Its shape is clearly that of a one.
  assert.equal(await said('8'), '81 or 811');
});

test('a raised stroke that is no mark is part of the "%" that the whole was read with', async () => {
  const { page, sure, own, mark } = paged();
  const line = { blots: [...own, mark], whole: '81 %', own: '81', mark: ')' };
  assert.equal((await saidOf(page, [...sure, line])).at(-1), '81 %');
});

test('a low stroke that is no star is left to the reading of the whole', async () => {
  const { page, sure, own } = paged();
  const blots = [...own, drawOne(page, 350, 22, 7)];
  assert.equal((await saidOf(page, [...sure, { blots, whole: '81', mark: '°' }])).at(-1), '81');
});

test('a name is told without its mark, and as it was read where that is none', async () => {
  const { page, own, mark } = paged();
  const name = { blots: [...own, mark], whole: 'Antal hundar?', own: 'Antal hundar', mark: '' };
  const read = async (told: string) => {
    // What no reader doubts is read once.
    const texts = [name.whole, name.own, told];
    const made = await draft(page, { ...around(name.blots), blots: name.blots }, async () => [
      { text: texts.shift()!, sure: 0.95, left: 12, top: 4, right: 40, bottom: 28 },
    ]);
    return settle(page, [made])[0]!
      .words.map(({ text }) => text)
      .join(' ');
  };
  assert.equal(await read('2'), 'Antal hundar ²');
  assert.equal(await read('§'), 'Antal hundar?');
});

/** A "<" or, on a bar, a "≤". */
function drawLess(page: Picture, left: number, isBarred: boolean): Blot[] {
  const put = (x: number, y: number) => page.data.fill(0, y * page.width + x, y * page.width + x + 4);
  for (let y = 0; y < 16; y++) put(left + Math.round(1.6 * Math.abs(y - 7.5)), 24 + y);
  const arms = blot(left, 24, left + 16, 40, 64);
  if (!isBarred) return [arms];
  for (let y = 43; y < 46; y++) page.data.fill(0, y * page.width + left, y * page.width + left + 16);
  return [arms, blot(left, 43, left + 16, 46, 48)];
}

test('the sign before a figure is told by its shape, not by its reader', async () => {
  const { page, sure, own } = paged();
  const said = async (isBarred: boolean, whole: string, text: string) => {
    const blots = [...drawLess(page, 290, isBarred), ...own];
    return (await saidOf(page, [...sure, { blots, whole, own: text }])).at(-1);
  };
  assert.equal(await said(true, '<81', '81'), '≤ 81');
  assert.equal(await said(true, '-81', '81'), '≤ 81');
  assert.equal(await said(true, 'se hundar', 'hundar'), 'se hundar');
  const { page: other, sure: others, own: figure } = paged();
  const blots = [...drawLess(other, 290, false), ...figure];
  assert.equal((await saidOf(other, [...others, { blots, whole: '81', own: '81' }])).at(-1), '< 81');
});
