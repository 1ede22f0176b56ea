import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assessment } from '../../../src/model.ts';
import { evidence, facts, goal } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './goal-and-text.ts';

const found = (heading: Assessment | null, text: Assessment) =>
  findingsOf(
    check,
    evidence([
      facts({
        goals: [goal({ assessment: heading })],
        stated: [{ about: 'bedomning', goal: 0, assessment: text, line: 15 }],
      }),
    ]),
  );

test('a goal that the text assesses otherwise than its heading is asked about, with both lines', () => {
  const [one] = found('helt', 'delvis');
  assert.equal(
    one!.sentence,
    'Målet 1.1 ”Alla kan segla” uppfylls helt enligt bedömningen vid rubriken, men delvis enligt texten under den. Vilket gäller?',
  );
  assert.deepEqual([one!.goal, one!.lines], ['2023-2026/1.1', [10, 15]]);
});

test('the same assessment twice is not, nor one of a heading that has none', () => {
  assert.deepEqual([found('delvis', 'delvis'), found(null, 'delvis')], [[], []]);
});
