import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../src/model.ts';
import { importText } from '../../fuzz/read-report.ts';
import { locate } from './locate.ts';

const report = `Farsta stadsdelsnämnd

Tertialrapport 1 2023 för Farsta stadsdelsnämnd

1. Nämnden ansöker om budgetjustering med 1,2 mnkr.

\fKF:s inriktningsmål: 1. Ett Stockholm där alla växer

Indikator\tPeriodens utfall\tÅrsmål\tPeriod
Antal planterade träd\t12 st\t40 st\tTertial 1 2023
\fIndikator\tPeriodens utfall\tÅrsmål\tPeriod
Antal lagade lampor\t7 st\t9 st\tTertial 1 2023

Aktivitet\tStartdatum\tSlutdatum\tAvvikelse
Plantera träd\t2023-01-01\t2023-12-31\t
`;

/** A report's facts from its text. */
function factsOf(text: string): Facts {
  return importText(text).facts;
}

test('rows and cells name the page that the form feeds give', () => {
  const facts = factsOf(report);
  assert.deepEqual(facts.source.pages, [1, 7, 11]);
  assert.deepEqual(facts.goals.map((goal) => [goal.lines[0], goal.page]), [[7, 2]]); // prettier-ignore
  assert.deepEqual(
    facts.indicators.map((row) => [row.page, row.cells.outcome?.page, row.cells.outcome?.line]),
    [
      [2, 2, 10],
      [3, 3, 12],
    ],
  );
  assert.deepEqual(facts.activities.map((each) => each.page), [3]); // prettier-ignore
});

test('a text without pages gives none', () => {
  const facts = factsOf(report.replaceAll('\f', ''));
  assert.equal(facts.source.pages, null);
  assert.ok(!JSON.stringify(facts).includes('"page"'));
});

test('a row’s box holds its lines on the page where it begins', () => {
  const facts = factsOf(report.replaceAll('\f', ''));
  const [goal] = facts.goals;
  const long = { ...facts, goals: [{ ...goal!, lines: [7, 9] as [number, number] }] };
  const box = (line: number): [number, number, number, number] => [50 - line, 10 * line, 500, 10 * line + 8];
  const located = locate(long, { page: (line) => (line < 9 ? 2 : 3), box });
  assert.deepEqual(located.goals.map((each) => [each.page, each.box]), [[2, [42, 70, 500, 88]]]); // prettier-ignore
});
