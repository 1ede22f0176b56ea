import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../src/model.ts';
import { facts, identified, registry } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './same-activity.ts';

const entries = registry({}, ['langholmen-2023-t1', 'riddarholmen-2023-t1', 'langholmen-2023-t2']);
const districts = new Map([
  ...entries.districts,
  [
    'riddarholmen',
    {
      ...entries.districts.get('langholmen')!,
      name: 'Riddarholmen',
      boards: ['Riddarholmens stadsdelsnämnd'],
      tile: { column: 2, row: 1 },
    },
  ] as const,
]);

const report = (district: string, name: string, more: Partial<Facts> = {}) =>
  facts({
    id: `${district}-2023-t1`,
    district,
    activities: [
      {
        goal: '1.1',
        name,
        start: null,
        end: null,
        deviation: false,
        status: null,
        owner: 'kf',
        lines: [30, 30],
      },
    ],
    ...more,
  });

const found = (...reports: Facts[]) => {
  const known = {
    ...entries,
    districts,
    reports: new Map(reports.map(({ id }) => [id, { title: id, url: null, published: null, file: null }])),
  };
  return findingsOf(check, { reports: identified(known, ...reports), series: [], registry: known });
};

test('one activity in two districts is told once, with both places', () => {
  const [one, ...more] = found(
    report('langholmen', 'Stadsdelsnämnderna ska bygga bryggor i samarbete med hamnen'),
    report('riddarholmen', 'Stadsdelsnämnderna ska bygga bryggor i samarbete med hamnen.'),
  );
  assert.equal(more.length, 0);
  assert.match(one!.sentence, /finns i Långholmen \(tertialrapport 1 2023\) och Riddarholmen \(tertial/);
  assert.deepEqual(one!.elsewhere, [{ report: 'riddarholmen-2023-t1', line: 30 }]);
});

test('another activity, or the same board again, is nothing to tell', () => {
  assert.deepEqual(found(report('langholmen', 'Bygga bryggor'), report('riddarholmen', 'Måla båtar')), []);
  const again = report('langholmen', 'Bygga bryggor', { id: 'langholmen-2023-t2', tertial: 2 });
  assert.deepEqual(found(report('langholmen', 'Bygga bryggor'), again), []);
});

test('names that differ by a letter or two are one activity, those that begin alike are not', () => {
  const long = 'Stadsdelsnämnderna ska bygga bryggor i samarbete med hamnen och de båtklubbar som finns';
  const near = report('riddarholmen', long.replace('båtklubbar', 'båtklubar'));
  const [one] = found(report('langholmen', long), near);
  assert.deepEqual(one!.elsewhere, [{ report: near.id, line: 30 }]);
  const other = report('riddarholmen', `${long.slice(0, 60)} skolorna i varje del av staden`);
  assert.deepEqual(found(report('langholmen', long), other), []);
});

test('what a board lists twice itself is told among the lines of its own report', () => {
  const name = 'Bygga bryggor i samarbete med hamnen';
  const [activity] = report('langholmen', name).activities;
  const twice = report('langholmen', name, {
    activities: [activity!, { ...activity!, lines: [35, 35] }],
  });
  const [one] = found(twice, report('riddarholmen', name));
  assert.deepEqual([one!.lines, one!.elsewhere], [[30, 35], [{ report: 'riddarholmen-2023-t1', line: 30 }]]);
});
