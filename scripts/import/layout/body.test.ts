import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankPages } from './blanks.ts';
import { layout } from './layout.ts';

test('a remark in smaller letters below a name ends no table', () => {
  const { pages } = blankPages(
    [
      'Indikator              Utfall   Prognos   Årsmål   Period',
      'Antal nya bänkar       31 st    40 st     45 st    Tertial 2',
      'Källa: räkning                                     2023',
      'Andel gröna tak        61 %     65 %      70 %     Tertial 2',
      'Källa: flygbilder                                  2023',
      'Andel gröna gårdar     41 %     45 %      50 %     2023',
    ],
    null,
  );
  const remark = /^(?:Källa:|räkning|flygbilder)$/;
  const smaller = pages.map((page) => ({
    ...page,
    words: page.words.map((word) => (remark.test(word.text) ? { ...word, size: 0.75 * word.size } : word)),
  }));
  assert.deepEqual(
    layout(smaller, () => true).lines.map(({ text }) => text),
    [
      'Indikator\tUtfall\tPrognos\tÅrsmål\tPeriod',
      'Antal nya bänkar Källa: räkning\t31 st\t40 st\t45 st\tTertial 2 2023',
      'Andel gröna tak Källa: flygbilder\t61 %\t65 %\t70 %\tTertial 2 2023',
      'Andel gröna gårdar\t41 %\t45 %\t50 %\t2023',
    ],
  );
});
