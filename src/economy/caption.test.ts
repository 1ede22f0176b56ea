import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Table } from '../model.ts';
import { captionOf } from './caption.ts';

const budget: Table = {
  kind: 'driftbudget',
  section: 'Uppföljning av driftbudget',
  unit: 'mnkr',
  rows: [],
  columns: [],
  lines: [1, 2],
};
const units: Table = {
  kind: 'resultatenheter',
  section: 'Resultatenheter',
  unit: null,
  rows: [],
  columns: [],
  lines: [1, 2],
};

test('a caption says kind, section and unit, but nothing twice', () => {
  assert.equal(captionOf(budget, false), 'Driftbudget · Uppföljning av driftbudget · Belopp i mnkr');
  assert.equal(captionOf(units, false), 'Resultatenheter');
});

test('below a heading that names the kind, a caption says only the rest', () => {
  assert.equal(captionOf(budget, true), 'Uppföljning av driftbudget · Belopp i mnkr');
  assert.equal(captionOf(units, true), '');
});

test('a unit that no heading prints is said to be none', () => {
  const cell = { text: '12', value: 12, unit: 'tkr', unitFrom: 'proof', bound: null, line: 1 } as const;
  const rows = [{ label: 'Segel', parent: null, cells: [null, cell], line: 1 }];
  assert.equal(
    captionOf({ ...units, unit: 'tkr', rows }, true),
    'Belopp i tkr: enheten är inte tryckt, men summan stämmer med den i driftbudgeten',
  );
});
