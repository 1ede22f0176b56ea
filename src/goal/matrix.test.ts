import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assessment } from '../model.ts';
import type { GoalIn } from './in-report.ts';
import { matrixOf } from './matrix.ts';

const goals = ['1', '1.1', '1.2', '1.3', '1.4', '1.5'].map((number) => ({ number }));
const board = (report: string, said: Record<string, [Assessment | null, missed?: number]>) =>
  new Map(
    Object.entries(said).map(([number, [assessment, missed = 0]]) => [
      number,
      {
        report,
        goal: { assessment },
        rows: Array.from({ length: missed }, () => ({ group: 'nar-inte' })),
      } as unknown as GoalIn,
    ]),
  );

test('goals that boards judge differently come first, then those with missed targets, the most first', () => {
  const matrix = matrixOf(goals, [
    board('a', { '1': [null], '1.1': ['helt'], '1.2': ['helt', 1], '1.3': ['helt', 2], '1.4': ['delvis'] }),
    board('b', { '1': [null], '1.1': ['helt'], '1.2': ['helt'], '1.3': ['helt', 1], '1.4': ['helt', 4] }),
  ]);
  const numbers = (rows: typeof matrix.quiet) => rows.map(({ goal }) => goal.number);
  assert.deepEqual(numbers(matrix.differing), ['1.4']);
  assert.deepEqual(numbers(matrix.missed), ['1.3', '1.2']);
  assert.deepEqual(numbers(matrix.quiet), ['1.1']);
  assert.deepEqual(numbers(matrix.silent), ['1']);
  assert.deepEqual([matrix.fully, matrix.judged], [3, 4]);
});

test('a goal with goals below it has their missed targets; one that nobody judges is not said to be met', () => {
  const below = { '1.1': ['helt', 1], '1.2': [null, 2] } as const;
  const ranked = (said: Assessment | null) => {
    const { missed, silent } = matrixOf(goals, [board('a', { '1': [said], ...below } as never)]);
    return [missed.map(({ goal, missed }) => [goal.number, missed]), silent.map(({ goal }) => goal.number)];
  };
  assert.deepEqual(ranked('helt'), [
    [
      ['1', 3],
      ['1.1', 1],
    ],
    ['1.2'],
  ]);
  assert.deepEqual(ranked(null), [[['1.1', 1]], ['1', '1.2']]);
});

test('a board that lacks a goal has no cell, and a goal that nobody has no row', () => {
  const { quiet } = matrixOf(goals, [board('a', { '1.1': ['helt'] }), board('b', {})]);
  assert.equal(quiet.length, 1);
  assert.deepEqual(
    quiet[0]?.cells.map((cell) => cell?.report ?? null),
    ['a', null],
  );
});

test('what all boards judge as partly met is told among what differs', () => {
  const { differing, fully } = matrixOf(goals, [
    board('a', { '1.1': ['delvis'] }),
    board('b', { '1.1': ['delvis'] }),
  ]);
  assert.equal(differing.length, 1);
  assert.equal(fully, 0);
});
