import assert from 'node:assert/strict';
import { test } from 'node:test';
import { header, joinHeaders, sameHeader } from './header.ts';
import { heads } from '../report/fixtures/heads.ts';

const roles = (line: string, year: number | null = 2023) =>
  header(line.split('|'), year, heads)?.columns.map((each) => each.role);

test('spellings of a four-month report’s header', () => {
  const expected = ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'target', 'councilTarget', 'period'];
  assert.deepEqual(roles('Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Utfall VB 2022|Prognos helår|Årsmål|KF:s årsmål|Period'), expected);
  assert.deepEqual(roles('Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Periodens utfall VB 2022|Prognos helår|Årsmål|KF:s årsmål|Period'), expected);
  assert.deepEqual(roles('INDIKATOR|Periodens utfall|Utfall män/pojkar|Utfall kvinnor/flickor|Utfall 2022|Prognos helår 2023|Arsmål|KFs årsmål|Period|'), expected);
}); // prettier-ignore

test('a heading whose blank a reader lost', () => {
  assert.deepEqual(roles('Indikator|Årets utfall|Utfall föregåendeår|Årsmål'), ['name', 'outcome', 'previousOutcome', 'target']); // prettier-ignore
});

test('activities whose dates stand in one column, and what deviates is said so', () => {
  assert.deepEqual(roles('Aktivitet|Start- och slutdatum|Avviker'), ['name', 'start', 'deviation']);
  assert.deepEqual(roles('Indikator|Före- gående utfall|Utfall|Årsmål'), ['name', 'previousOutcome', 'outcome', 'target']); // prettier-ignore
});

test('names that are headed with whose they are, or with two words for them', () => {
  for (const name of ['KF-indikator', 'Nämndindikator', 'KF:s indikatorer', 'Indikator/mått', 'Indikator / nyckeltal'])
    assert.deepEqual(roles(`${name}|Periodens utfall|Årsmål`), ['name', 'outcome', 'target'], name);
  assert.equal(roles('Budgetindikator|Periodens utfall|Årsmål'), undefined);
}); // prettier-ignore

test('a column of icons, and what is no header', () => {
  assert.equal(header(['', 'Aktivitet', 'Startdatum', 'Slutdatum'], 2023, heads)?.icons, true);
  assert.equal(header(['Indikator', 'skriven som text'], 2023, heads), null);
  assert.equal(header(['Indikatorer om trygghet', 'Årsmål', 'Period'], 2023, heads), null);
  assert.equal(header(['Mnkr', 'Budget', 'Avvikelse'], 2023, heads), null);
});

test('a header cut in two rows; the first row of the table is none of it', () => {
  const upper = ['Indikator', 'Periodens', 'Utfall män/', 'Årsmål', 'Period'];
  assert.equal(
    joinHeaders(upper, ['', 'utfall', 'pojkar', '', ''], 2023, heads)?.columns[1]?.role,
    'outcome',
  );
  assert.equal(joinHeaders(upper, ['', 'Antal barn', '', '5', '2023'], 2023, heads), null);
  assert.equal(
    joinHeaders(['Indikator', 'Årsmål', 'Period'], ['', 'stöd i rätt tid', ''], 2023, heads),
    null,
  );
});

test('headers are the same however they are spelt', () => {
  const read = (line: string) => header(line.split('|'), 2023, heads)!;
  assert.ok(
    sameHeader(read('Indikator|Arsmål|KF:s  årsmål|Period'), read('|Indikator|Årsmål|KFs årsmål|Period')),
  );
  assert.ok(!sameHeader(read('Indikator|Årsmål|Period'), read('Aktivitet|Startdatum|Slutdatum')));
});

test('what is the city’s, one sex’s target or last year’s target is none of the board’s own', () => {
  for (const heading of ['Mål flickor', 'Årsmål, Män', 'Utfall, Staden', 'Årsmål föregående år', 'Föregående års mål'])
    assert.deepEqual(roles(`Indikator|Utfall|${heading}|Mål totalt`), ['name', 'outcome', 'others', 'target'], heading); // prettier-ignore
});

test('a deviation and a forecast are said against what they are held', () => {
  assert.deepEqual(roles('Indikator|Utfall|Avvikelse mot årsmål|Prognos mot årsmål|Årsmål'), ['name', 'outcome', 'deviation', 'forecast', 'target']); // prettier-ignore
});

test('of outcomes of two spans of months none is told to be the report’s', () => {
  const roles = (...headings: string[]) => header(['Indikator', ...headings], 2023, heads)?.columns.map(({ role }) => role); // prettier-ignore
  assert.ok(roles('Utfall jan–apr', 'Årsmål')?.includes('outcome'));
  for (const spans of [['jan–apr', 'maj–aug'], ['maj–aug', 'jan–aug']])
    assert.ok(!roles(...spans.map((span) => `Utfall ${span}`), 'Årsmål')?.includes('outcome'), spans.join()); // prettier-ignore
});
