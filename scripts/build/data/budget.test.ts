import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts, table } from '../invented.ts';
import { budgetRows } from './budget.ts';
import { brokenRows } from './keep.ts';

test("a role is that of the report's own year, and each column has the year that it names", () => {
  const money = table(
    'verksamhetsomraden',
    `Mnkr | Budget VP 2022 | Prognos T2 2022 | Budget 2023 | Jmf budget 2022-2023
    Hamnar | 1,0 | 2,0 | 4,0 | 3,0`,
  );
  const rows = budgetRows([{ facts: facts({ tables: [money] }), corrected: new Set(), rows: [] }]);
  assert.deepEqual(
    rows.map((row) => [row['heading_year'], row['role']]),
    [
      [2022, null],
      [2022, null],
      [2023, 'budget'],
      [null, null],
    ],
  );
  assert.deepEqual(brokenRows('budget', rows), []);
});
