import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeaderLine, tableHeaders } from './table-header.ts';

test('headings of dates right above a whole row are a header, above dates alone they are not', () => {
  const head = 'Startdatum Slutdatum Avvikelse';
  const found = (...lines: string[]) => tableHeaders(lines, [1, lines.length]).map((each) => each.kind);
  assert.deepEqual(found(head, '', 'Parken ska städas 2026-01-01 2026-12-31'), ['activity']);
  assert.deepEqual(found(head, '', '2026-01-01 2026-12-31'), []);
});

test('a year that a narrow column broke is a word of the header', () => {
  assert.ok(isHeaderLine(['orl', 'fli', '19', 'år']));
  assert.ok(!isHeaderLine(['fli', '19']));
});
