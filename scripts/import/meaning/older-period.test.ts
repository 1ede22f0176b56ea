import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';

/** What of each row of a table is in doubt; each row is its name and its period. */
function doubts(...rows: (readonly [name: string, period: string])[]) {
  const { facts, messages } = importBody(
    'KF:s inriktningsmål: 1. En stad',
    '',
    'Indikator\tUtfall\tÅrsmål\tPeriod',
    ...rows.map(([name, period], n) => `${name}\t3${n} st\t4${n} st\t${period}`),
  );
  return {
    cells: facts.indicators.map((row) =>
      row.doubts.map(({ cell }) => cell).filter((cell) => cell !== 'name'),
    ),
    lines: messages.filter(({ ruleId }) => ruleId === 'table-period').length,
  };
}

test('figures of an earlier year than another row of the same name has are in doubt, and told', () => {
  const open = ['outcome', 'target'];
  assert.deepEqual(doubts(['Antal lindar', '2022'], ['Antal lindar', 'T1 2023']), { cells: [open, []], lines: 1 });
  assert.deepEqual(doubts(['Antal lindar', 'T1 2023'], ['Antal lindar', 'VB 2022']).cells, [[], open]);
  assert.deepEqual(doubts(['Antal lindar', '2022'], ['', '2023'], ['Antal bänkar', '2022']).cells, [open, [], []]);
}); // prettier-ignore

test('rows of parts of one year, and rows of other names, are no doubt', () => {
  const none = { cells: [[], []], lines: 0 };
  assert.deepEqual(doubts(['Antal lindar', 'T1 2023'], ['Antal lindar', 'T2 2023']), none);
  assert.deepEqual(doubts(['Antal lindar', '2022'], ['Antal bänkar', '2023']), none);
});
