import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator, Mention } from '../model.ts';
import { sentenceText } from '../text/sentence.ts';
import { saidIn } from './said.ts';

const row = (outcome: string | null) =>
  ({ cells: { outcome: outcome && { text: outcome } } }) as unknown as Indicator;
const mention = (indicator: number, text: string, value: number): Mention => ({
  indicator,
  cell: 'outcome',
  text,
  value,
  unit: '%',
  line: 1172,
});

test('of the rows asked for, what an analysis says beside the table', () => {
  const facts = {
    id: 'x-2026-t1',
    indicators: [row(null), row('80 %'), row('1 %')],
    mentions: [mention(0, '84,3%', 84.3), mention(1, '83,2 %', 83.2), mention(2, '2 %', 2)],
  };
  assert.deepEqual(
    saidIn(facts, new Set([0, 1])).map(({ report, line, column, figure, cell }) => [
      report,
      line,
      column,
      figure,
      cell,
    ]),
    [
      ['x-2026-t1', 1172, 'outcome', '84,3\u00a0%', null],
      ['x-2026-t1', 1172, 'outcome', '83,2\u00a0%', '80 %'],
    ],
  );
});

test('what only an analysis says is told in a sentence with what the table says', () => {
  assert.deepEqual(
    [null, '80 %'].map((cell) => sentenceText.said('outcome', '84,3 %', cell)),
    [
      'Rapportens analys anger utfallet till 84,3 %. Tabellens ruta är tom.',
      'Rapportens analys anger utfallet till 84,3 %. Tabellen har 80 %.',
    ],
  );
});
