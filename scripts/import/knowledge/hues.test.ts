import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hueOf, huesNamed, huesShown } from './hues.ts';

test('what colours are called', () => {
  const called = { '#2e9e4f': 'grön', '#92d050': 'grön', '#f2c200': 'gul', '#ffff00': 'gul', '#ed7d31': 'orange', '#c00000': 'röd', '#1f6fc4': 'blå' }; // prettier-ignore
  for (const [colour, name] of Object.entries(called)) assert.equal(hueOf(colour), name, colour);
  for (const none of ['#000000', '#ffffff', '#808080', '#7a7f84', null])
    assert.equal(hueOf(none), null, String(none));
});

test('colours that a text names or shows, in order', () => {
  assert.deepEqual(huesNamed('Grön = klart, gul = snart, röd = inte'), ['grön', 'gul', 'röd']);
  assert.deepEqual(huesNamed('Gröna parker och rödlök'), []);
  assert.deepEqual(huesShown('Torget är rent 🔴 Gul'), ['röd']);
});
