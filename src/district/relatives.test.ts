import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesOnRelatives, relativesWithReports } from './relatives.ts';

const district = (id: string, predecessors: string[], successors: string[], reports: string[] = []) => ({
  id,
  name: id,
  predecessors,
  successors,
  reports,
});

test('a district without reports knows which of those before and after it have some', () => {
  const jarva = district('jarva', ['kista', 'spanga'], []);
  const kista = district('kista', [], ['jarva']);
  const spanga = district('spanga', [], ['jarva'], ['spanga-2022-vp']);
  const all = new Map([jarva, kista, spanga].map((one) => [one.id, one]));
  assert.deepEqual(relativesWithReports(jarva, all), [spanga]);
  assert.deepEqual(relativesWithReports(kista, all), []);
  assert.deepEqual(notesOnRelatives(jarva, all), ['spanga, föregångare: 1\u00a0rapport']);
  assert.deepEqual(notesOnRelatives(spanga, all), []);
});
