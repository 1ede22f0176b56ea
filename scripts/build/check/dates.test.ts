import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './dates.ts';

const found = (start: string | null, end: string | null) =>
  findingsOf(
    check,
    evidence([
      facts({
        activities: [
          {
            goal: '1.1',
            name: 'Bygga en brygga',
            start,
            end,
            deviation: false,
            status: null,
            owner: 'namnd',
            lines: [30, 31],
          },
        ],
      }),
    ]),
  ).map(({ sentence }) => sentence);

test('an end before the beginning, or before the year of the report, is asked about', () => {
  assert.deepEqual(found('2023-02-01', '2023-01-31'), [
    'Aktiviteten ”Bygga en brygga” börjar 1 februari 2023 men slutar 31 januari 2023. Vilka datum gäller?',
  ]);
  assert.deepEqual(found('2022-01-01', '2022-12-31'), [
    'Aktiviteten ”Bygga en brygga” slutar 31 december 2022, före 2023 som rapporten gäller. Är det rätt år?',
  ]);
});

test('a long or open activity is not', () => {
  assert.deepEqual(
    [found('2019-01-01', '2026-12-31'), found(null, null), found('2023-01-01', '2023-01-01')],
    [[], [], []],
  );
});
