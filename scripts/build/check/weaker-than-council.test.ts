import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './weaker-than-council.ts';

const found = (target: number, council: number, record: Parameters<typeof evidence>[1] = {}) =>
  findingsOf(
    check,
    evidence(
      [
        facts({
          indicators: [
            row({ target: cell(`${target} %`, target), councilTarget: cell(`${council} %`, council) }),
          ],
        }),
      ],
      record,
    ),
  );

test("a board's target that asks less than the council's is asked about", () => {
  assert.equal(
    found(60, 80)[0]!.sentence.replaceAll('\u00a0', ' '),
    'Nämndens årsmål för ”Nöjda sjömän” är 60 %, svagare än kommunfullmäktiges 80 % för hela staden. Vad utgick nämnden från när den satte sitt?',
  );
  assert.equal(found(1.8, 1.5, { direction: 'down' }).length, 1);
});

test('a target nearly the same, one of the whole city and a count are not', () => {
  assert.deepEqual([found(78, 80), found(80, 60)], [[], []]);
  assert.deepEqual(found(60, 80, { scope: 'stad' }), []);
  assert.deepEqual(found(60, 80, { accumulates: true }), []);
});
