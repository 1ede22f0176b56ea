import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../../src/model.ts';
import { unknownColumns } from './open-columns.ts';
import { heads } from '../../report/fixtures/heads.ts';
import { header } from '../../table/header.ts';

function open(headings: string[], more: [column: string, text: string][]) {
  const cells = { more: more.map(([column, text]) => ({ column, cell: { text } })) };
  const facts = { indicators: [{ lines: [2, 2], cells }] } as unknown as Facts;
  return unknownColumns(facts, [{ lines: [1, 2], columns: header(headings, 2023, heads)!.columns }], heads);
}

test('figures under several headings that no report prints are open', () => {
  const headings = ['Indikator', 'män/pojk kvinnor/f', 'Utfall r lickor', 'Årsmål'];
  const found = open(headings, [['män/pojk kvinnor/f', '58 %'], ['Utfall r lickor', '59 %']]); // prettier-ignore
  assert.deepEqual(found.map(({ readings, columns }) => [readings[0], columns!.at]), [['58 %', [1]], ['59 %', [2]]]); // prettier-ignore
});

test('a column of the board’s own is none, nor an older year’s, as long as its cells hold one figure', () => {
  const headings = ['Indikator', 'Utfall', 'Jämförelse', 'Utfall 2019', 'Årsmål'];
  assert.deepEqual(open(headings, [['Jämförelse', '41 %'], ['Utfall 2019', '39 %']]), []); // prettier-ignore
  assert.equal(open(headings, [['Jämförelse', '41 % 43 %']]).length, 1);
});
