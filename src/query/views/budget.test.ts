import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind, Raw } from '../view.ts';
import type { Names } from '../names.ts';
import { budgetView } from './budget.ts';

const kinds = new Proxy({}, { get: (): Kind => 'text' }) as Readonly<Record<string, Kind>>;
const names: Names = {
  kinds: { observations: kinds, activities: kinds, budget: kinds, statements: kinds },
  districts: {},
  indicators: {},
  goals: {},
};

test('a unit that no heading prints is told beside it, one of the table is not; a row leads to its report’s economy', () => {
  const row = {
    report: 'norrvik-2031-t1', line: 3, page: null, district: 'norrvik', kind: 'resultatenheter', label: 'Segelloftet',
    parent: null, heading: 'Resultat', role: null, value: 12, unit: 'tkr', bound: null, text: '12', worth: 'tryckt',
    in_doubt: null,
  }; // prettier-ignore
  const raw = Object.fromEntries(
    Object.entries({ ...row, unit_from: 'proof' }).map(([key, value]) => [
      key,
      [value, key === 'unit_from' ? 'table' : value],
    ]),
  ) as unknown as Raw;
  const { tell, path } = budgetView(names).open(raw);
  assert.deepEqual(tell(0, 'enhet').notes, ['inte tryckt']);
  assert.deepEqual(tell(1, 'enhet').notes, []);
  // The unit stands in its own column.
  assert.deepEqual([tell(0, 'varde').text, tell(1, 'varde').text], ['12', '12']);
  assert.equal(path(0), '/stadsdelar/norrvik/ekonomi/2031-t1/');
});

test('a part is named after its whole, and an abbreviation stays as it is printed', () => {
  const row = {
    report: 'norrvik-2031-t1', line: 3, page: null, district: 'norrvik', kind: 'driftbudget', parent: 'Hamn och brygga',
    heading: 'Budget', role: 'budget', value: 12, unit: 'mnkr', unit_from: 'table', bound: null, text: '12',
    worth: 'tryckt', in_doubt: null,
  }; // prettier-ignore
  const labels = ['varav Bojar', 'varav BoU', 'därav LSS', 'Kajer'];
  const raw = Object.fromEntries([
    ...Object.entries(row).map(([key, value]) => [key, labels.map(() => value)]),
    ['label', labels],
  ]) as unknown as Raw;
  const { columns } = budgetView(names).open(raw);
  assert.deepEqual(columns.get('post'), [
    'Hamn och brygga: bojar',
    'Hamn och brygga: BoU',
    'Hamn och brygga: LSS',
    'Hamn och brygga: kajer',
  ]);
});
