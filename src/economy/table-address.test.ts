import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportTableAddress } from './table-address.ts';

test('old anchors of printed tables lead to the page of their report, others nowhere', () => {
  assert.equal(
    reportTableAddress('investeringar-farsta-2024-t1'),
    'stadsdelar/farsta/ekonomi/2024-t1/#investeringar',
  );
  for (const anchor of ['', 'omraden', 'resultatenheter', 'investeringar-farsta'])
    assert.equal(reportTableAddress(anchor), null, anchor);
});
