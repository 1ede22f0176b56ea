import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Area, Areas } from './area.ts';
import { knownAreas } from './areas.ts';

const cell = { text: '1', value: 1, unit: 'mnkr', bound: null, line: 1 };
const area = (label: string, more: Partial<Area> = {}): Area =>
  ({ key: label.toLowerCase(), label, parent: null, total: false, budget: cell, ...more }) as Area;
const report = (id: string, rows: Area[]) => ({ report: id, year: 2024, unit: 'mnkr', rows }) as Areas;

test('an area stands once with all its reports, named as in the newest, its parts below it', () => {
  const part = { key: 'omsorg/varav unga', parent: 'Omsorg' };
  const known = knownAreas([
    report('farsta-2024-t1', [area('Omsorg'), area('varav unga', part), area('Totalt', { total: true })]),
    report('bromma-2023-t1', [area('omsorg'), area('Övrigt', { budget: null })]),
  ]);
  assert.deepEqual([...known.keys()], ['omsorg', 'omsorg-varav-unga']);
  assert.equal(known.get('omsorg')?.label, 'Omsorg');
  assert.deepEqual(
    known.get('omsorg')?.rows.map((row) => row.report),
    ['farsta-2024-t1', 'bromma-2023-t1'],
  );
  assert.deepEqual(known.get('omsorg')?.parts, ['omsorg-varav-unga']);
});

test('a part finds its whole, whatever stands in its name', () => {
  const part = { key: 'hamnar/bryggor/varav kajer', parent: 'Hamnar/bryggor' };
  const known = knownAreas([report('farsta-2024-t1', [area('Hamnar/bryggor'), area('varav kajer', part)])]);
  assert.deepEqual(known.get('hamnar-bryggor')?.parts, ['hamnar-bryggor-varav-kajer']);
});

test('a part whose whole no report has stands for itself', () => {
  const known = knownAreas([
    report('farsta-2024-t1', [area('varav unga', { key: 'omsorg/varav unga', parent: 'Omsorg' })]),
  ]);
  assert.equal(known.get('omsorg-varav-unga')?.parent, null);
});

test('a row whose name has no letter is no area: it would have no address', () => {
  const known = knownAreas([report('farsta-2024-t1', [area('Omsorg'), area('– –')])]);
  assert.deepEqual([...known.keys()], ['omsorg']);
});
