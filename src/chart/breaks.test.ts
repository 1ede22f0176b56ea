import assert from 'node:assert/strict';
import { test } from 'node:test';
import { districtBreaks, indicatorBreaks, placeBreaks } from './breaks.ts';

const jarva = { id: 'jarva', from: '2023', to: null, predecessors: ['kista', 'spanga'], successors: [] };
const spanga = { id: 'spanga', from: null, to: '2023', predecessors: [], successors: ['jarva'] };
const name = (id: string) => id.toUpperCase();

test('a change of districts is one break, told by whichever side is shown', () => {
  const [only] = districtBreaks([jarva], name);
  assert.equal(only?.x, 2023);
  assert.match(only?.note ?? '', /KISTA och SPANGA blev JARVA/);
  assert.equal(districtBreaks([jarva, spanga], name).length, 1);
});

test('a change within a year stands within the year', () => {
  const changed = { id: 'x', from: '2020-07-01', to: null, predecessors: ['y'], successors: [] };
  assert.equal(districtBreaks([changed], name)[0]?.x, 2020.5);
});

test('a new name is no break', () => {
  const change = { year: 2024, with: [], note: '' };
  assert.deepEqual(
    indicatorBreaks([
      { ...change, kind: 'renamed' },
      { ...change, kind: 'redefined' },
    ]).map(({ label }) => label),
    ['Ny definition 2024'],
  );
});

test('labels that would overlap stand on lines of their own', () => {
  const label = 'Ny indelning 2023';
  const placed = placeBreaks(
    [
      { x: 2022, label, note: '' },
      { x: 2022.5, label, note: '' },
      { x: 2030, label, note: '' },
    ],
    2020,
    2026,
  );
  assert.deepEqual(
    placed.map(({ x, row }) => [x, row]),
    [
      [2022, 0],
      [2022.5, 1],
    ],
  );
});
