import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakable } from './breakable.ts';

const parts = (name: string) => breakable(name).split(/[\u00ad\u200b]/);

test('a long name breaks after its hyphens and before its last part', () => {
  assert.deepEqual(parts('Enskede-Årsta-Vantör'), ['Enskede-', 'Årsta-', 'Vantör']);
  assert.deepEqual(parts('Hägersten-Älvsjö'), ['Häger', 'sten-', 'Älvsjö']);
  assert.deepEqual(parts('Kungsholmen'), ['Kungs', 'holmen']);
  assert.deepEqual(parts('Norra innerstaden'), ['Norra inner', 'staden']);
});

test('a short name stays whole', () => {
  for (const name of ['Bromma', 'Farsta', 'Järva', 'Älvsjö']) assert.equal(breakable(name), name);
});
