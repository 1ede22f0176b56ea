import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNamed, namesOf } from './names.ts';

const district = (name: string, places: string[], predecessors: string[] = []) => ({
  name,
  places,
  predecessors,
});

test('a district is known by its parts and by what it was before', () => {
  const all = new Map([
    ['gamla', district('Gamla sidan', ['Udden', 'Strand'])],
    ['nya', district('Nya sidan', ['Strand'], ['gamla'])],
  ]);
  assert.deepEqual(namesOf(all.get('nya')!, all), ['Nya sidan', 'Strand', 'Gamla sidan', 'Udden']);
});

test('names are found from their beginnings, with or without accents and hyphens', () => {
  const names = 'Enskede-Årsta-Vantör Gamla Enskede Östberga';
  for (const typed of ['', 'ens', 'årsta', 'ARSTA', 'arsta-v', 'gamla ensk', 'östb'])
    assert.ok(isNamed(names, typed), typed);
  for (const typed of ['sta', 'nskede', 'vällingby']) assert.ok(!isNamed(names, typed), typed);
});
