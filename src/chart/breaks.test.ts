import assert from 'node:assert/strict';
import { test } from 'node:test';
import { districtBreaks, indicatorBreaks, placeBreaks } from './breaks.ts';
import { frame } from './geometry.ts';
import { widthOf } from './measure.ts';
import { narrowest } from './room.ts';

const jarva = { id: 'jarva', from: '2023', to: null, predecessors: ['kista', 'spanga'], successors: [] };
const spanga = { id: 'spanga', from: null, to: '2023', predecessors: [], successors: ['jarva'] };
const name = (id: string) => id.toUpperCase();
const predecessors = (id: string) => (id === 'jarva' ? jarva.predecessors : []);

test('a change of districts is one break, told by whichever side is shown', () => {
  const [only] = districtBreaks([jarva], name, predecessors);
  assert.equal(only?.x, 2023);
  assert.match(only?.note ?? '', /KISTA och SPANGA blev JARVA/);
  // One side alone never says that a part became the whole.
  assert.match(districtBreaks([spanga], name, predecessors)[0]?.note ?? '', /KISTA och SPANGA blev JARVA/);
  assert.equal(districtBreaks([jarva, spanga], name, predecessors).length, 1);
});

test('each new district is a break of its own, and those of one time are drawn as one', () => {
  const inner = { id: 'inre', from: '2023', to: null, predecessors: ['norr', 'oster'], successors: [] };
  const both = districtBreaks([jarva, inner], name, predecessors);
  assert.deepEqual(
    both.map(({ note, of }) => [note, of]),
    [
      ['KISTA och SPANGA blev JARVA 2023.', ['JARVA']],
      ['NORR och OSTER blev INRE 2023.', ['INRE']],
    ],
  );
  assert.deepEqual(
    placeBreaks(both, 2020, 2025).map(({ label, of }) => [label, of]),
    [['Ny indelning 2023', ['JARVA', 'INRE']]],
  );
});

test('a change within a year stands within the year', () => {
  const changed = { id: 'x', from: '2020-07-01', to: null, predecessors: ['y'], successors: [] };
  assert.equal(districtBreaks([changed], name, predecessors)[0]?.x, 2020.5);
});

test('a new name is no break', () => {
  const change = { year: 2024, with: [], note: '' };
  assert.deepEqual(
    indicatorBreaks([
      { ...change, kind: 'renamed' },
      { ...change, kind: 'target' },
      { ...change, kind: 'redefined' },
    ]).map(({ label }) => label),
    ['Ny definition 2024'],
  );
});

/** Years of breaks, each with the line of text of its label and how far right of its line that begins. */
const rows = (label: string, ...years: number[]) =>
  placeBreaks(
    years.map((x) => ({ x, label, note: '', of: [] })),
    2019,
    2027,
  ).map(({ x, row, dx }) => [x, row, dx]);

test('labels that would overlap on a phone stand on lines of their own, none crossed by a line', () => {
  assert.deepEqual(rows('Ny indelning 2023', 2020.5, 2023), [
    [2020.5, 1, 5],
    [2023, 0, 5],
  ]);
  assert.deepEqual(rows('Ny indelning 2023', 2025, 2026), [
    [2025, 0, -83],
    [2026, 1, -71],
  ]);
  assert.deepEqual(rows('Ny indelning 2023', 2020, 2021, 2022), [
    [2020, 2, 5],
    [2021, 1, 5],
    [2022, 0, 5],
  ]);
});

test('labels with room for both stand on one line, those off the axis nowhere', () => {
  assert.deepEqual(rows('Delad 2023', 2019.5, 2026.5, 2030), [
    [2019.5, 0, 5],
    [2026.5, 0, -46],
  ]);
});

test('a label that would be cut off on a phone stands over its line, within the drawing and never left of the line', () => {
  for (let year = 2019.5; year < 2027; year += 0.5) {
    const line = ((year - 2019) / 8) * narrowest;
    const [only] = placeBreaks([{ x: year, label: 'Sammanslagen 2025', note: '', of: [] }], 2019, 2027);
    const from = line + (only?.dx ?? NaN);
    const to = from + widthOf('Sammanslagen 2025', 13);
    assert.ok(to > line && to <= narrowest + frame.right, `${year}: ${from}–${to}, line at ${line}`);
    assert.ok(from >= 0, `${year}: ${from}`);
  }
});
