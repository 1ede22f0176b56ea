import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaTitle } from './label.ts';

test('a part is named with its whole, and a name begins with a capital', () => {
  assert.equal(areaTitle({ label: 'varav vuxna' }, { label: 'Omsorg' }), 'Omsorg: vuxna');
  assert.equal(areaTitle({ label: 'avskrivningar' }, undefined), 'Avskrivningar');
  assert.equal(areaTitle({ label: 'varav handläggare' }, undefined), 'Handläggare');
});
