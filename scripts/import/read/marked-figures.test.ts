import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redFigures } from './marked-figures.ts';
import type { Word } from './types.ts';

/** The red figures of lines whose cells are parted by bars, those behind "!" in red. */
function found(...lines: string[]): string[] {
  const words = lines.flatMap((line, n) =>
    line.split('|').flatMap((cell, at) =>
      cell
        .replace('!', '')
        .split(' ')
        .map((text, nth): Word => {
          const left = 100 * at + 24 * nth;
          const box = { left, right: left + 22, top: 20 * n, bottom: 20 * n + 10 };
          return { text, ...box, size: 10, bold: false, ...(cell.startsWith('!') ? { red: true } : {}) };
        }),
    ),
  );
  return redFigures(words).map(({ text }) => text);
}

test('a figure in red without a sign among others is found whole', () => {
  assert.deepEqual(found('Parker|610,4|610,1|0,3', 'Bad|844,1|848,2|!4,1', 'Summa|9,0|9,1|!1 204'), ['4,1', '1 204']); // prettier-ignore
});

test('figures beside it that may be read in two ways are figures', () => {
  assert.deepEqual(found('Parker|12.000|4.100|!50', 'Summa|!1.400|9|8'), ['50', '1.400']);
  assert.deepEqual(found('Parker|12.000|!(700)', 'Summa|9|!50'), []);
});

test('where a whole line is red, or figures in red have their sign, or a unit, colour says something else', () => {
  assert.deepEqual(found('Parker|610,4|0,3', '!Summa|!844,1|!4,1'), []);
  assert.deepEqual(found('Parker|610,4|!-0,3', 'Bad|844,1|!4,1'), []);
  assert.deepEqual(found('Andel nöjda|61 %|!54 %'), []);
});
