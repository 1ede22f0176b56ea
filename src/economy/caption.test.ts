import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionOf } from './caption.ts';

const budget = { kind: 'driftbudget', section: 'Uppföljning av driftbudget', unit: 'mnkr' } as const;
const units = { kind: 'resultatenheter', section: 'Resultatenheter', unit: null } as const;

test('a caption says kind, section and unit, but nothing twice', () => {
  assert.equal(captionOf(budget, false), 'Driftbudget · Uppföljning av driftbudget · Belopp i mnkr');
  assert.equal(captionOf(units, false), 'Resultatenheter');
});

test('below a heading that names the kind, a caption says only the rest', () => {
  assert.equal(captionOf(budget, true), 'Uppföljning av driftbudget · Belopp i mnkr');
  assert.equal(captionOf(units, true), '');
});
