import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './undone.ts';

const found = (deviation: boolean) =>
  findingsOf(
    check,
    evidence([
      facts({
        activities: [
          {
            goal: '1.1',
            name: 'Hålla regatta',
            start: null,
            end: null,
            deviation,
            status: null,
            owner: 'namnd',
            lines: [30, 30],
          },
        ],
        stated: [{ about: 'ej-genomford', activity: 0, line: 31 }],
      }),
    ]),
  );

test('an activity that its analysis says is not carried out is asked about when the column is empty', () => {
  const [one] = found(false);
  assert.match(
    one!.sentence,
    /att en aktivitet helt eller delvis inte genomförs som planerat: ”Hålla regatta”\. Varför/,
  );
  assert.deepEqual(one!.lines, [30, 31]);
  assert.deepEqual(found(true), []);
});
