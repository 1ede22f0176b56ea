import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './disagreeing-reports.ts';

const found = (then: string, now: string) => {
  const figure = (text: string, line: number) => cell(`${text} %`, Number(text.replace(',', '.')), '%', line);
  const annual = facts({
    id: 'langholmen-2022-vb',
    type: 'verksamhetsberattelse',
    tertial: null,
    year: 2022,
    indicators: [row({ outcome: figure(then, 20) }, { period: '2022' })],
  });
  const next = facts({ indicators: [row({ previousOutcome: figure(now, 20) })] });
  return findingsOf(check, evidence([annual, next]));
};

test("last year's outcome, printed otherwise a year later, is asked about", () => {
  const [one] = found('12,5', '14');
  assert.equal(
    one!.sentence.replaceAll('\u00a0', ' '),
    'Utfallet för ”Nöjda sjömän” 2022 är 12,5 % i verksamhetsberättelsen 2022 men 14 % i tertialrapport 1 2023. Vilken siffra gäller?',
  );
  assert.deepEqual(
    [one!.report, one!.elsewhere],
    ['langholmen-2023-t1', [{ report: 'langholmen-2022-vb', line: 20 }]],
  );
});

test('the same figure, or one of them rounded, is not', () => {
  assert.deepEqual([found('12,5', '12,5'), found('53,67', '54')], [[], []]);
});
