import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';

/** The rows of a table with some periods, each with its period and what of it is in doubt. */
function periods(...all: string[]) {
  const { facts } = importBody(
    'KF:s inriktningsmål: 1. En stad',
    '',
    'Indikator\tPeriodens utfall\tÅrsmål\tPeriod',
    ...all.map((period, n) => `Antal nya bänkar i park ${'abcdef'[n]}\t3${n} st\t4${n} st\t${period}`),
  );
  return facts.indicators.map(({ period, doubts }) => [
    period,
    ...doubts.filter(({ cell }) => cell === 'period').flatMap(({ candidates }) => candidates),
  ]);
}

test('halves of one period beside two of several rows are in doubt', () => {
  const [, above, below] = periods('', 'Tertial 1', '2023', '');
  assert.deepEqual([above, below], [['Tertial 1', 'Tertial 1 2023', 'Tertial 1'], ['2023', 'Tertial 1 2023', '2023']]); // prettier-ignore
});

test('periods that all rows of a table have are their own', () => {
  assert.deepEqual(periods('Tertial 1', '2023', 'Tertial 1'), [['Tertial 1'], ['2023'], ['Tertial 1']]);
});
