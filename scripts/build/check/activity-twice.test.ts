import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './activity-twice.ts';

const found = (...activities: [name: string, end: string][]) =>
  findingsOf(
    check,
    evidence([
      facts({
        activities: activities.map(([name, end], index) => ({
          goal: '1.1',
          name,
          start: null,
          end,
          deviation: false,
          status: null,
          owner: 'kf' as const,
          lines: [30 + index, 30 + index] as [number, number],
        })),
      }),
    ]),
  );

test('one activity in two places is told once, with whether its dates are the same', () => {
  const [one, ...more] = found(
    ['Bygga brygga', '2023-05-01'],
    ['Måla', '2023-05-01'],
    ['Bygga  brygga', '2023-05-01'],
  );
  assert.equal(more.length, 0);
  assert.equal(
    one!.sentence,
    'Aktiviteten ”Bygga brygga” står två gånger i rapporten, med samma datum. Är det en aktivitet eller flera?',
  );
  assert.deepEqual(one!.lines, [30, 32]);
  assert.match(found(['Ro', '2023-05-01'], ['Ro', '2023-06-01'])[0]!.sentence, /med olika datum/);
});

test('activities of other names are not', () => {
  assert.deepEqual(found(['Bygga brygga', '2023-05-01'], ['Bygga bryggor', '2023-05-01']), []);
});
