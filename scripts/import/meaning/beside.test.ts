import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideFigures } from './beside.ts';

const found = (columns: string, ...rows: string[]) =>
  besideFigures({
    columns: columns.split('|'),
    rows: rows.map((row) => {
      const [label = '', ...cells] = row.split('|');
      const made = cells.map((text) =>
        text === '' ? null : { text, value: 1, unit: null, bound: null, line: 1 },
      );
      return { label, parent: null, cells: made, line: 1 };
    }),
    lines: [1, 1],
  }).flatMap(({ doubt }) => doubt.candidates);

test('figures within the labels of a table are those of one beside it', () => {
  assert.deepEqual(
    found(
      'Antal besök Plan Utfall Antal lag|2022|2023',
      'Badhus 1 104 1 087 Handboll|18|31',
      'Isbanor 322 340 Bandy|42|55',
    ),
    ['1 104 1 087', '322 340'],
  );
  assert.deepEqual(found('Besök Plan Lag|2022', 'Badhus 104 Handboll|18', 'Isbanor 322 Bandy|42'), [
    '104',
    '322',
  ]);
});

test('figures behind words in the midst of a table may be those of one beside it', () => {
  assert.deepEqual(
    found(
      'Besök|Plan||Lag|2022',
      'Badhus|1 104||Handboll|18',
      'Isbanor|322||Bandy|42',
      'Summa|1 426||Summa|60',
    ),
    ['18', '42', '60'],
  );
});

test('figures in names, years, and a column of words that come again are none', () => {
  assert.deepEqual(found('Enhet|Budget', 'Lag 2 Norr|12', 'Lag 3 Söder|14'), []);
  assert.deepEqual(found('Mnkr|Budget', 'Bidrag 2022 till lag|12', 'varav 5 % av bidrag|14'), []);
  assert.deepEqual(found('Park|Budget|Läge|Prognos|Rest', 'Norr|1|Pågår|2|3', 'Söder|1|Pågår|2|4'), []);
  assert.deepEqual(found('Park|Budget|Läge', 'Norr|1|Pågår', 'Söder|1|Färdig'), []);
});
