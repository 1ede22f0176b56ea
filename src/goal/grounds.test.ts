import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Goal, Stated } from '../model.ts';
import { groundsOf } from './grounds.ts';

test('all that the text names, each once and in one order, with every line; null of a goal of which it names nothing', () => {
  const [sail, row] = [{ id: '1.1' }, { id: '1.2' }] as Goal[];
  const stated: Stated[] = [
    { about: 'grund', goal: 0, on: ['namndmal'], line: 4 },
    { about: 'bedomning', goal: 0, assessment: 'helt', line: 4 },
    { about: 'grund', goal: 0, on: ['indikatorer', 'namndmal'], line: 9 },
    { about: 'grund', goal: 0, on: ['indikatorer'], line: 9 },
  ];
  const of = (goal: Goal) => groundsOf({ goals: [sail!, row!], stated }, goal);
  assert.deepEqual(of(sail!), { on: ['indikatorer', 'namndmal'], lines: [4, 9] });
  assert.equal(of(row!), null);
  assert.equal(groundsOf({ goals: [sail!] }, sail!), null);
});
