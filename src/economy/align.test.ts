import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingDecimals, mostDecimals } from './align.ts';

const cell = (text: string) => ({
  text,
  value: Number(text.replace(',', '.')),
  unit: null,
  bound: null,
  line: 1,
});

test('figures with fewer decimals keep the room of those that others have', () => {
  const column = [cell('2,25'), cell('-6'), cell('0,0'), null];
  const most = mostDecimals(column);
  assert.equal(most, 2);
  assert.deepEqual(
    column.map((one) => one && missingDecimals(one, most)),
    ['', ',00', '0', null],
  );
  assert.equal(missingDecimals(cell('12'), 0), '');
});

test('words in a column ask for no room', () => {
  assert.equal(mostDecimals([{ ...cell('1,5'), value: null }]), 0);
});
