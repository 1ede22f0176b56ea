import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteUnassessed } from './unassessed.ts';

type Goals = Parameters<typeof noteUnassessed>[0];

/** On which lines goals are told of, each given by its level and whether it is assessed. */
function told(...goals: [level: string, isAssessed: boolean][]): number[] {
  const all = goals.map(([level, is], n) => ({ level, assessment: is ? 'helt' : null, lines: [n, n] }));
  const lines: number[] = [];
  const given = { goals: all, doubts: [{ cell: 'goals/3', reason: '', candidates: [] }] } as unknown as Goals;
  noteUnassessed(given, (_, __, line) => lines.push(line));
  return lines;
}

test('a goal without an assessment is told where others of its level have one, and the first where none has', () => {
  assert.deepEqual(told(['namndmal', true], ['namndmal', false], ['inriktningsmal', false]), [1]);
  assert.deepEqual(told(['namndmal', false], ['namndmal', false], ['namndmal', false]), [0]);
  assert.deepEqual(told(['namndmal', false], ['namndmal', false]), [], 'a part of a report');
});

test('a goal whose assessment is in doubt is not told again', () => {
  const all: [string, boolean][] = Array.from({ length: 4 }, () => ['namndmal', false]);
  assert.deepEqual(told(['namndmal', true], ...all.slice(1)), [1, 2]);
});
