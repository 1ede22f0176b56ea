import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity, Facts } from '../model.ts';
import { activitiesOf, activityAt, byPeriod, goalIdOf } from './list.ts';

const activity = (goal: string, start: string | null, end: string | null, line: number): Activity => ({
  goal,
  name: 'A',
  start,
  end,
  deviation: false,
  status: null,
  owner: 'namnd',
  lines: [line, line + 1],
});
const goal = (id: string, level: string, parent: string | null) => ({
  id,
  set: '2023-2026',
  level,
  number: id,
  name: id,
  parent,
  assessment: null,
  lines: [1, 1],
});
const facts = {
  id: 'farsta-2026-t1',
  goals: [goal('1.1', 'verksamhetsomradesmal', null), goal('1.1.1', 'namndmal', '1.1')],
  activities: [
    activity('1.1.1', '2026-01-01', '2026-12-31', 10),
    activity('1.1', null, null, 12),
    activity('1.1', '2026-01-01', '2026-08-31', 14),
    activity('1.1', '2026-01-01', '2026-12-31', 16),
  ],
} as unknown as Facts;

test('activities are grouped by time, the earliest first, and those without dates last', () => {
  const groups = byPeriod(activitiesOf(facts));
  assert.deepEqual(
    groups.map((group) => [group.end, group.items.length]),
    [
      ['2026-08-31', 1],
      ['2026-12-31', 2],
      [null, 1],
    ],
  );
});

test('an activity under a goal of the board serves the goal of the council above it', () => {
  assert.equal(goalIdOf(activitiesOf(facts)[0]!), '2023-2026/1.1');
});

test('an activity is found by any of its lines', () => {
  assert.equal(activityAt(activitiesOf(facts), 'farsta-2026-t1', 15)?.activity.lines[0], 14);
  assert.equal(activityAt(activitiesOf(facts), 'farsta-2026-t1', 99), null);
});
