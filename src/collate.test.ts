import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collate, initial } from './collate.ts';

test('å, ä and ö stand last, numbers by their size', () => {
  assert.deepEqual(['Östermalm', 'Älvsjö', 'Årsta', 'Zon'].sort(collate), [
    'Zon',
    'Årsta',
    'Älvsjö',
    'Östermalm',
  ]);
  assert.deepEqual(['1.10', '1.2'].sort(collate), ['1.2', '1.10']);
});

test('a list is parted by first letters', () => assert.equal(initial('”älvsjö”'), 'Ä'));
