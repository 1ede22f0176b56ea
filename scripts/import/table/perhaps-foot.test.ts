import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilGoal } from '../../fuzz/report.ts';
import { importBody } from '../../fuzz/read-report.ts';

/** The rows that lines below a heading of money give, and the tables' doubts. */
function moneyOf(...lines: string[]) {
  const body = [councilGoal, '', 'Uppföljning av ekonomi', '', 'Investeringar', '', ...lines];
  const { facts } = importBody(...body, '', 'Arbetet går vidare.');
  return {
    rows: facts.tables.flatMap(({ rows }) =>
      rows.map(({ label, cells }) => [label, ...cells.map((each) => each?.value ?? null)]),
    ),
    doubts: facts.doubts.flatMap((each) => ('cell' in each ? [each.candidates] : [])),
  };
}

/** So many rows that look like nothing else. */
const rows = (count: number) => Array.from({ length: count }, (_, at) => `Inköp ${at + 1}\t${at},5\t${at},7`);

test('a row with a figure is a row, though its label looks like an address', () => {
  const { rows: found, doubts } = moneyOf(
    'Tkr\tBudget\tPrognos',
    'Fax\t31\t29',
    'Bromma stadsdelsnämnd\t7\t8',
    'Bord\t62\t63',
  );
  assert.deepEqual(found, [['Fax', 31, 29], ['Bromma stadsdelsnämnd', 7, 8], ['Bord', 62, 63]]); // prettier-ignore
  assert.deepEqual(doubts, []);
  const single = moneyOf(
    'Tkr\tBelopp',
    'Bromma stadsdelsnämnd\t31',
    'Älvsjö stadsdelsnämnd\t29',
    'Summa\t60',
  );
  assert.deepEqual(single.rows, [['Bromma stadsdelsnämnd', 31], ['Älvsjö stadsdelsnämnd', 29], ['Summa', 60]]); // prettier-ignore
  assert.deepEqual(single.doubts, []);
});

test('what counts the pages inside a table is the pages’, between blank lines or between rows', () => {
  const heads = ['Tkr\tBudget\tPrognos', ...rows(4)];
  const foot = (page: number) => `Bromma stadsdelsnämnd\t${page}`;
  const apart = moneyOf(...heads, '', foot(3), '', ...rows(20), '', foot(4), '', ...rows(2));
  assert.equal(apart.rows.length, 26);
  assert.deepEqual(apart.doubts, []);
  const close = moneyOf(...heads, ...[3, 4, 5, 6].flatMap((page) => [foot(page), ...rows(14)]));
  assert.equal(close.rows.length, 60);
  assert.deepEqual(close.doubts, []);
});

test('a lone line that may be a row or a page’s is in doubt', () => {
  const { rows: found, doubts } = moneyOf(
    'Tkr\tBudget\tPrognos',
    ...rows(3),
    '',
    'Bromma stadsdelsnämnd\t14',
    '',
    ...rows(3),
  );
  assert.deepEqual(found[3], ['Bromma stadsdelsnämnd', null, null]);
  assert.deepEqual(doubts, [['14']]);
});
