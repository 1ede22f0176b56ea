import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slug } from './slug.ts';

test('names of districts are ids without their dots and rings', () => {
  assert.equal(slug('Hässelby-Vällingby'), 'hasselby-vallingby');
  assert.equal(slug('  Enskede-Årsta-Vantör, 2025 '), 'enskede-arsta-vantor-2025');
});

test('whatever the name, its slug is a part of an address, and its own slug', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (name) => {
      const made = slug(name);
      assert.match(made, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.equal(slug(made), made);
      assert.equal(encodeURIComponent(made), made);
    }),
  );
});
