import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutUnconfirmed } from './unconfirmed.ts';

const columns = ['Mnkr', 'Budget', 'Begärda budgetjusteringar', 'Prognos', 'Avvikelse'];

/** The rows of a table, what is in doubt of each after a "?". */
function rows(...printed: readonly string[]): string[] {
  const made = {
    columns,
    rows: printed.map((text, at) => {
      const [label, ...cells] = text.split(' | ') as [string, ...string[]];
      return { line: at + 1, label, cells };
    }),
    repairs: [],
  };
  return withoutUnconfirmed(made, 0).rows.map(
    (row) => `${row.cells.filter(Boolean).join(' ')}?${row.open ?? ''}`,
  );
}

test('a row that does not come out is in doubt, and one that does is not', () => {
  assert.deepEqual(rows('Parker | 10,0 | 0,5 | 9,5 | 1,0', 'Gator | 20,0 | 0,0 | 12,0 | 3,0'), [
    '10,0 0,5 9,5 1,0?',
    '?20,0,0,0,12,0,3,0',
  ]);
});

test('a row that does not come out stands where all its columns add up', () => {
  assert.deepEqual(
    rows(
      'Parker | 10,0 | 0,5 | 9,5 | 1,0',
      'Gator | 20,0 | 0,0 | 12,0 | 3,0',
      'Summa | 30,0 | 0,5 | 21,5 | 4,0',
    )[1],
    '20,0 0,0 12,0 3,0?',
  );
});
