import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../src/model.ts';
import { problem } from '../lines/problem.ts';
import { noteDoubts } from './doubts-told.ts';

test('what is in doubt is told with its line, of a table of money too, where nothing else tells it; what has one reason, once', () => {
  const reason = 'Rutan har siffror på två rader';
  const doubt = (cell: string, why = reason) => ({ cell, reason: why, candidates: ['1 200', '1', '200'] });
  const row = (first: number, last: number) =>
    ({ lines: [first, last], doubts: [doubt('target')] }) as unknown as Facts['indicators'][number];
  const told: [string, number][] = [];
  noteDoubts(
    {
      indicators: [row(3, 4), row(7, 7)],
      doubts: [
        { ...doubt('tables/1', 'Raden går inte ihop'), line: 20 },
        { ...doubt('tables/1', 'Raden går inte ihop'), line: 21 },
        { about: 'board', reason, lines: [1, 1] },
      ],
    } as unknown as Facts,
    [problem('a.txt', 'table-columns', 'Unexpected order', { line: 4 })],
    (_, said, line) => told.push([said, line]),
  );
  const open = '(1 200 or 1 or 200), expected one that the page proves: kept as candidates';
  assert.deepEqual(told, [
    [`Unexpected 3 readings of target ${open}; compare with the original`, 7],
    [`Unexpected 3 readings of tables/1 ${open}; compare with the original; so are 1 more`, 20],
  ]);
});
