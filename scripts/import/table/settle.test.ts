import assert from 'node:assert/strict';
import { test } from 'node:test';
import { header } from './header.ts';
import { heads } from '../report/fixtures/heads.ts';

const roles = (line: string, year: number | null = 2023) =>
  header(line.split('|'), year, heads)?.columns.map((each) => each.role);

test('years tell outcome, previous outcome and columns of their own', () => {
  assert.deepEqual(roles('Indikator|Utfall 2023|Utfall 2022|Utfall 2021|Årsmål 2023|KF:s årsmål|Period'), ['name', 'outcome', 'previousOutcome', null, 'target', 'councilTarget', 'period']); // prettier-ignore
  assert.deepEqual(roles('Indikator|Utfall 2021|Prognos 2022|Årsmål 2022|Årsmål 2023|KF:s årsmål|Periodicitet'), ['name', 'previousOutcome', null, null, 'target', 'councilTarget', 'periodicity']); // prettier-ignore
});

test('a letter is a sex where it stands beside the other', () => {
  assert.deepEqual(roles('Indikator|Utfall|K|M|Period'), [
    'name',
    'outcome',
    'outcomeWomen',
    'outcomeMen',
    'period',
  ]);
  assert.deepEqual(roles('Indikator|Utfall|M|Period'), ['name', 'outcome', null, 'period']);
});

test('an outcome of a part of the year before is no year’s outcome', () => {
  for (const part of ['jan–aug', 'januari - augusti', 'T2', 'tertial 2'])
    assert.deepEqual(
      roles(`Indikator|Utfall ${part} 2023|Utfall ${part} 2022|Årsmål|Period`),
      ['name', 'outcome', null, 'target', 'period'],
      part,
    );
});

test('of the outcomes of the parts of a year the latest is the report’s own', () => {
  const own = (headings: string) => {
    const columns = header(`Indikator|${headings}|Årsmål|Period`.split('|'), 2024, heads)!.columns;
    return columns.filter((each) => each.role === 'outcome').map((each) => each.heading);
  };
  assert.deepEqual(own('Utfall T1 2024|Utfall T2 2024'), ['Utfall T2 2024']);
  assert.deepEqual(own('Utfall T2 2024|Utfall T1 2024|Utfall T2 2023'), ['Utfall T2 2024']);
  assert.deepEqual(own('Utfall jan–apr 2024|Utfall jan–aug 2024'), ['Utfall jan–aug 2024']);
  assert.deepEqual(own('Utfall tertial 1|Utfall tertial 2'), ['Utfall tertial 2']);
  assert.deepEqual(own('Utfall T1 2024|Utfall T2 2024|Utfall 2024'), ['Utfall 2024']);
  assert.deepEqual(own('Periodens utfall|Utfall T1 2024'), ['Periodens utfall']);
});

test('of two outcomes of the year before, the annual report’s is the previous one', () => {
  const head = header(
    ['Indikator', 'Periodens utfall', 'Periodens utfall 2022', 'Utfall VB 2022', 'Årsmål'],
    2023,
    heads,
  );
  assert.deepEqual(
    head?.columns.map(({ role }) => role),
    ['name', 'outcome', null, 'previousOutcome', 'target'],
  );
});

test('of two columns headed alike it is open which is the thing; behind other names they are another table’s', () => {
  const open = (line: string) => header(line.split('|'), 2023, heads)!.columns.map(({ role, perhaps }) => role ?? `? ${perhaps ?? ''}`); // prettier-ignore
  assert.deepEqual(open('Indikator|Utfall|Årsmål|Utfall|Årsmål|Period'), ['name', '? outcome', '? target', '? outcome', '? target', 'period']); // prettier-ignore
  assert.deepEqual(open('Indikator|Utfall|Årsmål|Indikator|Utfall|Årsmål'), ['name', 'outcome', 'target', '? ', '? ', '? ']); // prettier-ignore
  assert.deepEqual(open('Indikator|2022|2023|Årsmål'), ['name', '? ', '? outcome', 'target']);
});

test('an outcome up to a day is of its year, or of a part of it', () => {
  assert.deepEqual(roles('Indikator|Utfall 2023-04-30|Utfall 2022-04-30|Utfall 2022-12-31|Årsmål'), ['name', 'outcome', null, 'previousOutcome', 'target']); // prettier-ignore
  assert.deepEqual(roles('Indikator|Utfall 2023-04-30|Utfall 2023-08-31|Årsmål'), ['name', null, 'outcome', 'target']); // prettier-ignore
});
