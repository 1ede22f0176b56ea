import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blankPages, letter, printedLines } from './blanks.ts';
import { layout } from './layout.ts';
import type { WordPage } from '../read/types.ts';

/** The words of a page with their column of characters and line, both from 0. */
function placed({ words }: WordPage): [string, number, number][] {
  return words.map(({ text, left, top }) => [text, left / letter.width, top / letter.pitch]);
}

test('columns of characters are places, pages begin at their lines', () => {
  const [one, two] = blankPages(['Namn        Utfall', '', 'Antal', '   12 st'], [1, 4]).pages;
  assert.deepEqual(placed(one!), [['Namn', 0, 0], ['Utfall', 12, 0], ['Antal', 0, 2]]); // prettier-ignore
  assert.deepEqual([two!.number, placed(two!)], [2, [['12', 3, 0], ['st', 6, 0]]]); // prettier-ignore
});

test('pages without words stay pages; a text without pages is one', () => {
  assert.deepEqual(blankPages(['a', 'b'], [1, 2, 2]).pages.map(({ number, words }) => [number, words.length]), [[1, 1], [2, 0], [3, 1]]); // prettier-ignore
  assert.deepEqual(blankPages(['a', 'b'], null).pages.map(({ number, words }) => [number, words.length]), [[1, 2]]); // prettier-ignore
});

test('every word of every line stands on a page once, and its box tells its line', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 }), { minLength: 1 }), fc.nat(), (raw, cut) => {
      const lines = raw.map((line) => line.replace(/[\n\r\f\u00ad]/g, ' '));
      const firsts = [1, 1 + (cut % lines.length)];
      const told = lines.map(() => '');
      for (const { number, words } of blankPages(lines, firsts).pages)
        for (const { text, left, top, right, bottom } of words) {
          const span = printedLines({ text, page: number, box: [left, top, right, bottom] }, firsts)!;
          assert.equal(span[0], span[1]);
          told[span[0] - 1] += text;
        }
      assert.deepEqual(told, lines.map((line) => line.replace(/\s/g, ''))); // prettier-ignore
    }),
  );
});

test('cells that stand together are set apart, with a line drawn between columns, and above each row and below the last', () => {
  const {
    pages: [page],
  } = blankPages(
    [
      'Indikator              Periodens utfall   VB 2021 Årsmål  Period',
      'Andel nöjda invånare   84 %               77 %    82,4 %  2022',
      'Andel trygga           39,37 %            40 % 43,04 % 2022',
    ],
    null,
  );
  const at = new Map(placed(page!).map(([text, column]) => [text, column]));
  assert.equal(at.get('43,04'), at.get('82,4'));
  assert.equal(at.get('77'), at.get('40'));
  const across = page!.marks.filter(({ top, bottom }) => top === bottom);
  assert.deepEqual(across.map(({ top }) => Math.round(top / letter.pitch)).toSorted(), [1, 2, 3]); // prettier-ignore
  assert.equal(page!.marks.length - across.length, 5);
});

test('a period that lost its figure ends with the year below it', () => {
  const { pages } = blankPages(
    [
      'Indikator              Periodens utfall   VB 2021   Årsmål   Period',
      'Andel nöjda invånare   84 %               77 %      82,4 %   Tertial',
      'i hela området                                               2022',
    ],
    null,
  );
  const { lines } = layout(pages, (word) => word === 'invånare' || word === 'i');
  assert.deepEqual(lines.slice(1).map(({ text }) => text), ['Andel nöjda invånare i hela området\t84 %\t77 %\t82,4 %\tTertial 2022']); // prettier-ignore
});
