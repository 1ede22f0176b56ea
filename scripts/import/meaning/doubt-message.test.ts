import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtMessage } from './doubt-message.ts';

const doubt = (cell: string, ...candidates: string[]) => ({ cell, reason: '', candidates });

test('a cell with more readings than one is named with all of them', () => {
  assert.equal(
    doubtMessage([doubt('target', '0 %', '90 %'), doubt('target', '90 %', '100 %')]),
    'Unexpected 3 readings of target (0 % or 90 % or 100 %), expected one that the page proves: kept as candidates; compare with the original',
  );
});

test('a cell with one reading that nothing proves is said in the singular', () => {
  assert.match(
    doubtMessage([doubt('target', '35 %', '3,5 %'), doubt('outcome', '31,4 %')]),
    /^Unexpected 2 readings of target \(35 % or 3,5 %\), 1 reading of outcome \(31,4 %\), expected one/,
  );
});

test('cells that nothing was read in are named without readings', () => {
  assert.equal(
    doubtMessage([doubt('target'), doubt('councilTarget')]),
    'Unexpected target and councilTarget without a reading, expected what the page prints there: kept empty; compare with the original',
  );
  assert.match(
    doubtMessage([doubt('outcome', '4', '41'), doubt('target')]),
    /^Unexpected 2 readings of outcome \(4 or 41\), expected one .*: kept as candidates; target without a reading, .*: kept empty; compare/,
  );
});

test('a figure that may stand in two columns is named once', () => {
  assert.equal(
    doubtMessage([doubt('outcome', '92'), doubt('previousOutcome', '92')]),
    'Unexpected figure 92 that may be outcome or previousOutcome, expected one column for it: kept as their candidate; compare with the original',
  );
});

test('a row whose beginning is lost, and one whose cells were read apart', () => {
  assert.match(doubtMessage([doubt('name')]), /^Unexpected row without its beginning, expected its name/);
  const all = ['outcome', 'forecast', 'target', 'councilTarget'].map((cell) => doubt(cell, '1', '2'));
  assert.match(
    doubtMessage(all),
    /^Unexpected cells read apart from their row, expected one for each row: .* 4 columns/,
  );
});
