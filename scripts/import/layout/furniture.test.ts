import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runningLines } from './furniture.ts';
import { lineOf, textOf, type Line } from '../read/line.ts';

/** Pages of 800 points, each with a line near its upper edge and two of text far below. */
function running(...heads: string[]): string[] {
  const at = (text: string, top: number): Line =>
    lineOf([{ text, left: 50, right: 300, top, bottom: top + 10, size: 10, bold: false }]);
  const pages = heads.map((head) => ({
    height: 800,
    lines: [...(head ? [at(head, 30)] : []), at('Nämnden har under året', 300), at('öppnat två', 330)],
    heads: new Set<Line>(),
  }));
  return [...runningLines(pages)].map(textOf);
}

const title = 'Tertialrapport för nämnden';

test('what stands at one height on most pages is a running head, but for the first page’s', () => {
  assert.deepEqual(running(title, title, title, '', title, title), [title, title, title, title]);
});

test('a running head that an OCR misread is one at the same place, another line there is none', () => {
  const misread = 'Tertialrapport för nämn den.';
  assert.deepEqual(running(title, title, misread, title, title), [title, misread, title, title]);
  assert.deepEqual(running(title, title, 'Andel nöjda besökare', title, title), [title, title, title]);
});

test('a page’s number with that of all is a page’s, the first one’s too', () => {
  assert.deepEqual(running('Sida 1 (3)', 'Sida 2 (3)', 'Sida 3 (3)'), [
    'Sida 1 (3)',
    'Sida 2 (3)',
    'Sida 3 (3)',
  ]);
});

test('the first page keeps no address and time of a printed page of the web', () => {
  for (const [head, count] of [
    ['https://insyn.example/rapport.html', 2],
    ['https://insyn.example/rapport.html 2024-05-24 10:32 1/4', 2],
    ['2024-05-24 10:32 Tertialrapport 1', 2],
    ['2024-05-24 Tertialrapport 1', 1],
  ] as const)
    assert.equal(running(head, head).length, count, head);
  assert.deepEqual(running('https://insyn.example/rapport.html'), ['https://insyn.example/rapport.html']);
});

test('what stands so on a few pages is none, unless it counts them', () => {
  const few = ['', 'Barn', 'Barn', 'Barn', '', '', '', '', '', ''];
  assert.deepEqual(running(...few), []);
  const counted = ['', 'Del 2', 'Del 3', 'Del 4', '', '', '', '', '', ''];
  assert.deepEqual(running(...counted), ['Del 2', 'Del 3', 'Del 4']);
});

const goal = 'Nämndmål: Torgen är trygga';

test('a goal that every page names above its text is no heading, where it has one of its own', () => {
  const page = (...lines: [text: string, top: number][]) => ({
    height: 800,
    lines: lines.map(
      ([text, top]) =>
      lineOf(text.split(' ').map((word, n) => ({ text: word, left: 50 + 40 * n, right: 85 + 40 * n, top, bottom: top + 10, size: 10, bold: false }))), // prettier-ignore
    ),
    heads: new Set<Line>(),
  });
  const text: [string, number] = ['Nämnden har öppnat två', 300];
  const heads = (...pages: ReturnType<typeof page>[]) => [...runningLines(pages)].map(textOf);
  assert.deepEqual(heads(page([goal, 30], [goal, 100], text), page([goal, 30], text)), [goal, goal]);
  const wrapped = page([goal, 30], ['och ljusa', 41], [goal, 100], text);
  assert.deepEqual(heads(wrapped, page([goal, 30], text)), [goal, 'och ljusa', goal]);
  // Each goal begins a page, or some page begins with something else at that height.
  assert.deepEqual(heads(page([goal, 30], text), page([`${goal} och ljusa`, 30], text)), []);
  assert.deepEqual(heads(page([goal, 30], [goal, 100], text), page([goal, 30], text), page(text, ['a', 30])), [goal, goal]); // prettier-ignore
});

test('a word that heads a part is never one, on however many pages', () => {
  assert.deepEqual(running('', 'Analys', 'Analys', 'Analys', 'Analys', ''), []);
});

/** What is told of five pages with these lines, each its text (`…` is another word on each page), its upper edge and the size of its letters. */
function told(...lines: [text: string, top: number, size?: number][]): string[] {
  const pages = ['ett', 'två', 'tre', 'fyra', 'fem'].map((word) => ({
    height: 800,
    lines: lines.map(
      ([text, top, size = 10]) =>
      lineOf([{ text: text.replace('…', word), left: 50, right: 300, top, bottom: top + size, size, bold: false }]), // prettier-ignore
    ),
    heads: new Set<Line>(),
  }));
  return [...new Set([...runningLines(pages)].map(textOf))];
}

test('the last row of a table is none on however many pages it is the same, unless it stands apart', () => {
  const row = 'Bygga en mur 2024-01-01 2024-12-31';
  assert.deepEqual(told(['Bygga …', 738], [row, 750]), []);
  assert.deepEqual(told(['Bygga …', 700], [row, 750]), [row]);
  // With a foot below it, which stands apart from it.
  assert.deepEqual(told(['Bygga …', 738], [row, 750], ['Nämndens rapport', 780]), ['Nämndens rapport']);
});

test('what is larger than the text is a heading, wherever it stands', () => {
  assert.deepEqual(told(['Ekonomi', 30, 20], ['Nämnden … har', 300], ['öppnat', 330]), []);
});

test('a line that counts the pages is a page’s, however near the text stands', () => {
  const page = (nth: number) => ({
    height: 800,
    lines: (
      [
        [['Andel', 'nöjda', 'unga'][nth - 1]!, 738],
        [`Nämndens rapport Sida ${nth}`, 750],
      ] as const
    ).map(([text, top]) =>
      lineOf([{ text, left: 50, right: 300, top, bottom: top + 10, size: 10, bold: false }]),
    ),
    heads: new Set<Line>(),
  });
  assert.deepEqual([...runningLines([1, 2, 3].map(page))].map(textOf), ['Nämndens rapport Sida 2', 'Nämndens rapport Sida 3']); // prettier-ignore
});
