import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonColumns, comparisonRows } from './csv-rows.ts';
import type { ComparedFigure } from './figures.ts';

const figure = (value: number): ComparedFigure => ({
  text: `${value} %`,
  value,
  unit: '%',
  period: 'jan–apr 2020',
  year: 2020,
  worth: 'lagad',
  marks: [],
  report: 'farsta-2020-t1',
  page: null,
  line: 7,
  href: '/rapporter/farsta-2020-t1/#L7',
  source: 'T1 2020, rad 7',
});

test('a comparison is saved as one row a figure, only of the districts chosen', () => {
  const row = {
    href: '',
    outcome: figure(8),
    target: figure(7),
    council: null,
    drawn: [],
    women: null,
    men: null,
  };
  const districts = ['farsta', 'bromma'].map((id) => ({ id, ...row }));
  const rows = comparisonRows(
    [{ id: 'sjukfranvaro', name: 'Sjukfrånvaro', chart: true, parts: false, districts }],
    [
      { id: 'farsta', name: 'Farsta' },
      { id: 'jarva', name: 'Järva' },
    ],
    'https://example.org/jamfor/',
  );
  assert.deepEqual(
    rows.map((one) => [one['district'], one['measure'], one['value']]),
    [
      ['Farsta', 'utfall', 8],
      ['Farsta', 'arsmal', 7],
    ],
  );
  assert.equal(rows[0]?.['url'], 'https://example.org/rapporter/farsta-2020-t1/#L7');
  assert.deepEqual(Object.keys(rows[0] ?? {}), comparisonColumns);
});
