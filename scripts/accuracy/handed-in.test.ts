import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HandedIn, kindOf, talliesOf } from './handed-in.ts';

const set = { set: 'scans, two of the moon', seen: 'never', reports: 2, rows: 10, rows_found: 8, rows_extra: 1, name_wrong: 2, cells: 40, right: 30, doubted: 4, invented_silent: 3, cells_extra_rows: 2, meta_wrong: 1, goals: 6, goals_found: 6, goals_extra: 0, goal_name_wrong: 1, assess_wrong: 1, level_wrong: 0, acts: 5, acts_found: 5, acts_extra: 0, act_name_wrong: 0, act_dates_wrong: 2, tcells: 9, tcells_right: 9, tcells_wrong: 0 }; // prettier-ignore

test('counts made elsewhere become the same fields', () => {
  const [read] = HandedIn.parse({ date: '2026-02-03', importer: 'abc', sets: [set] }).sets;
  assert.equal(kindOf(read!), 'scan');
  const tallies = talliesOf(read!);
  assert.deepEqual(tallies.cells, { of: 40, right: 30, doubted: 4, extra: 5 });
  assert.deepEqual(tallies.names, { of: 19, right: 16, doubted: 0, extra: 0 });
  assert.deepEqual([tallies.head, tallies.goals, tallies.activities].map(({ of, right }) => [of, right]), [[10, 9], [6, 5], [5, 3]]); // prettier-ignore
});

test('a set of no known kind, or without a count, is refused', () => {
  const parsed = (more: object) =>
    HandedIn.safeParse({ date: '2026-02-03', importer: 'abc', sets: [{ ...set, ...more }] });
  assert.ok(!parsed({ set: 'other' }).success);
  assert.ok(!parsed({ right: undefined }).success);
});
