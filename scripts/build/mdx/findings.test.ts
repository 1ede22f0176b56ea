import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import type { Finding } from '../../../src/series.ts';
import { findingsSection } from './findings.ts';

const heading = (...districts: string[]) => {
  const found = districts.map((district) => ({ district }) as Finding);
  return findingsSection(found, { indicator: 'x' }).map((node) => toString(node))[0];
};

test('the heading says whether one board is asked or several, and is left out when none is', () => {
  assert.equal(heading('farsta', 'farsta'), 'Frågor till nämnden');
  assert.equal(heading('farsta', 'bromma'), 'Frågor till nämnderna');
  assert.equal(heading(), undefined);
});
