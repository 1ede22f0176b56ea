import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../lines/lines.ts';
import { indicatorHeader } from './columns.ts';
import { tableHeaders } from './table-header.ts';

function roles(text: string): (string | null)[] {
  const lines = text.split('\n');
  const headers = tableHeaders(lines, [1, lines.length]);
  return indicatorHeader(headers, 2023, new Lines(lines)).columns.map((each) => each.role);
}

test('columns stand as the lines of the header have them, each of which tells the order of some', () => {
  const header = 'Arsmal KF:s Periodens man/pojkar kvinnor/flickor Utfall VB\nIndikator 2023 arsmal utfall 2022 Prognos Period'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'target', 'councilTarget', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'period']); // prettier-ignore
});

test('a header whose lines tell nothing has the order of the city', () => {
  const header = 'Indikator Periodens Utfall Utfall Utfall VB Prognos Arsmal KF:s Period\nutfall man kvinnor 2022 arsmal'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'target', 'councilTarget', 'period']); // prettier-ignore
});

test('a header without the word Period has no such column, and one of two years before has both', () => {
  const header = 'Indikator Utfall 2023 pojkar flickor VB 2022 VB 2021 arsmal'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', null, 'target']); // prettier-ignore
});
