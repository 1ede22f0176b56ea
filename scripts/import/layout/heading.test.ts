import assert from 'node:assert/strict';
import { partBy } from './heading-text.ts';
import { test } from 'node:test';
import { linesOf } from '../read/line.ts';
import type { Word } from '../read/types.ts';
import { tableHead } from './heading.ts';
import { noRulings } from './ruling.ts';

/** Letters are so wide and so high, in points. */
const [wide, high] = [5, 10];

/** The words of lines, each letter at its place in them. */
function printed(...lines: string[]): Word[] {
  return lines.flatMap((line, n) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      left: index * wide,
      right: (index + text.length) * wide,
      top: n * 12,
      bottom: n * 12 + high,
      size: high,
      bold: true,
    })),
  );
}

test('headings that touch on a page are two, and a column ends between them', () => {
  const lines = linesOf(
    printed(
      '                         Utfall    Utfall                                  ',
      '                Periodensmän/      kvinnor/    Utfall VB                  ',
      'Indikator       utfall   pojkar    flickor     2022         Årsmål   Period',
    ),
  );
  const head = tableHead(lines, 2, noRulings);
  assert.deepEqual(
    head?.headings.map(({ text }) => text),
    ['Indikator', 'Periodens utfall', 'Utfall män/ pojkar', 'Utfall kvinnor/ flickor', 'Utfall VB 2022', 'Årsmål', 'Period'], // prettier-ignore
  );
  const [, edge] = head.edges;
  assert.ok(edge! > 22 * wide && edge! <= 25 * wide, `${edge}`);
});

test('the beginning of a heading is no part of a merged one', () => {
  assert.deepEqual(['KF:s', 'Nämndens', 'KF', 'Nämnd'].map(partBy), [null, null, 'whose', 'whose']);
});
