import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../../lines/lines.ts';
import { indicatorHeader } from './header.ts';
import { tableHeaders } from '../lines/table-header.ts';

function read(text: string, tertial: number | null) {
  const lines = new Lines(text.split('\n'));
  return indicatorHeader(tableHeaders(lines, [1, lines.last]), { year: 2023, tertial, isPlan: false }, lines);
}

function roles(text: string, tertial: number | null = 1): (string | null)[] {
  return read(text, tertial).columns.map((each) => each.role);
}

test('columns stand as the lines of the header have them, each of which tells the order of some', () => {
  const header = 'Arsmal KF:s Periodens man/pojkar kvinnor/flickor Utfall VB\nIndikator 2023 arsmal utfall 2022 Prognos Period'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'target', 'councilTarget', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'period']); // prettier-ignore
});

test('a header whose lines tell nothing has the order of the city', () => {
  const header = 'Indikator Periodens Utfall Utfall Utfall VB Prognos Arsmal KF:s Period\nutfall man kvinnor 2022 arsmal'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'target', 'councilTarget', 'period']); // prettier-ignore
});

test('“Perioden” behind the columns of men and women is last year’s, before them the outcome', () => {
  const header = 'Indikator Perioden Utfall män/ Utfall Periodens Prognos Års KF:s Period\ns utfall pojkar kvinnor/ utfall VB 2022 helår mål årsmål'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'target', 'councilTarget', 'period']); // prettier-ignore
});

test('last year’s outcome may be told in words, on the header’s second line', () => {
  const header = 'Indikator Periodens Utfall man Utfall Utfall Arsmal KF:s arsmal Period\nutfall kvinnor foregaende\när'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'target', 'councilTarget', 'period']); // prettier-ignore
});

test('last year’s outcome is told by the beginning of its word, where a narrow column broke it', () => {
  const header = 'Indikator Periodens utfall Utfall Prognos Arsmal Period\nforegaen helar\nTotalt Man Kvinnor de ar'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'target', 'period']); // prettier-ignore
});

test('a heading is told by the beginning of its word, one letter of which may be misread in every header', () => {
  const header = 'Indikator Periodens utfall Utfall Prognos Arsmal Period\nféregaend helar\nTotalt Man Kvinnor ear'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'target', 'period']); // prettier-ignore
});

test('men and women stand beside a total, whose heading may be lost', () => {
  assert.deepEqual(roles('Indikator Periodens Man Kvinnor VB 2022 Arsmal Period'), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'target', 'period']); // prettier-ignore
  assert.deepEqual(roles('Indikator Man Kvinnor Arsmal Period'), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'target', 'period']); // prettier-ignore
});

test('a header without the word Period has no such column, and one of two years before has both', () => {
  const header = 'Indikator Utfall 2023 pojkar flickor VB 2022 VB 2021 arsmal'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', null, 'target']); // prettier-ignore
});

test('of two targets side by side the second is the council’s', () => {
  const header = 'Utfall man kvinnor ns KF:s Utfall\nIndikator 2023 pojkar flickor arsmal arsmal 2022 Period'; // prettier-ignore
  assert.deepEqual(roles(header, null), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'target', 'councilTarget', 'previousOutcome', 'period']); // prettier-ignore
});

test('an annual report’s own outcome may be called VB too', () => {
  const header = 'Utfall VB utfall kvinnor Namndens KF:s\nIndikator 2023 man/pojkar kor VB 2022 arsmal arsmal'; // prettier-ignore
  assert.deepEqual(roles(header, null), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'target', 'councilTarget']); // prettier-ignore
});

test('a forecast of the year before a plan’s is no forecast of its year', () => {
  const header = 'Indikator Utfall 2021 Prognos 2022 Arsmal KF:s arsmal Periodicitet';
  assert.deepEqual(roles(header, null), ['name', 'previousOutcome', null, 'target', 'councilTarget', 'periodicity']); // prettier-ignore
});

test('a year that one header has behind “Prognos” is of the outcome before it', () => {
  const row = 'Antal hundar 4 st 5 st 6 st 6 st 2023';
  const city = `Indikator Periodens utfall Utfall VB 2022 Prognos helår Årsmål Period\n${row}\n`;
  const apart = `Indikator Periodens utfall Utfall VB Prognos 2022 helår Årsmål Period\n${row}`;
  assert.deepEqual(roles(`${city}${city}${apart}`), roles(city));
});

test('a line that prints “Utfall” over each outcome tells what stands before all of them, and behind', () => {
  const header = 'Indikator Namnd KF:s Utfall Utfall Utfall Utfall Progno Period\nens arsmal periode man kvinnor VB 2022 s\narsmal n'; // prettier-ignore
  assert.deepEqual(roles(header), ['name', 'target', 'councilTarget', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'forecast', 'period']); // prettier-ignore
});

test('“Årsmål” right behind “KF:s” is a column of its own where that goes on below', () => {
  const header = 'Indikator Perioden Utfall Utfall Utfall VB Helars- KF:s Arsmal Period\ns utfall man/ kvinnor! 2022 prognos arsmal\npojkar flickor'; // prettier-ignore
  assert.deepEqual(roles(header).slice(-3), ['councilTarget', 'target', 'period']);
  const other = 'KF:s Arsmal\nIndikator Utfall man/pojkar kvinnor/flickor Utfall 2022 Prognos 2023 Arsmal 2023 2023 Period'; // prettier-ignore
  assert.deepEqual(roles(other).slice(-3), ['target', 'councilTarget', 'period']);
});

test('“Utfall perioden” is the outcome, which may stand behind the targets', () => {
  const header = 'Indikator Namndens arsmal KF:s arsmal Utfall perioden Utfall man Utfall kvinnor Utfall VB 2022 Prognos Period'; // prettier-ignore
  assert.deepEqual(roles(header).slice(1, 5), ['target', 'councilTarget', 'outcome', 'outcomeMen']);
  const other = 'Indikator Utfall VB Utfall Utfall Utfall Prognos Namnden KF:s Period\n2022 perioden man kvinnor s arsmal arsmal'; // prettier-ignore
  assert.deepEqual(roles(other).slice(1, 4), ['previousOutcome', 'outcome', 'outcomeMen']);
});

test('beside an outcome of a year before, one without a year is the report’s own', () => {
  const header = 'Indikator Utfall 2022 Utfall Man/pojkar Kvinnor/flickor Prognos 2023 Arsmal 2023 KF:s arsmal 2023 Period'; // prettier-ignore
  assert.deepEqual(roles(header).slice(1, 5), ['previousOutcome', 'outcome', 'outcomeMen', 'outcomeWomen']);
});

test('where the order is not the city’s, nothing is known of columns beside each other whose order no line tells', () => {
  const other = 'Indikator Utfall Periode Utfall Utfall Progno KF:s Period\nVB ns man kvinnor s arsmal';
  assert.deepEqual(read(other, 1).untold[0], ['outcome', 'previousOutcome']);
  const city = 'Indikator Utfall Periode Utfall Utfall Progno KF:s Period\nns man kvinnor VB s arsmal';
  assert.deepEqual(read(city, 1).untold, []);
});

test('“Årsmål” tells its place where no header has a target of the council’s', () => {
  const header = 'Indikator Arsmal Utfall perioden Utfall man Utfall kvinnor Utfall VB 2022 Prognos Period';
  assert.deepEqual(read(header, 1).untold, []);
  assert.deepEqual(roles(header).slice(1, 3), ['target', 'outcome']);
});

test('a header of periods that repeat has the period’s outcome where it says so, as no plan’s has', () => {
  const header = 'Indikator Periodens utfall Utfall VB 2022 Arsmal KF:s arsmal Periodicitet';
  assert.deepEqual(roles(header, null), ['name', 'outcome', 'previousOutcome', 'target', 'councilTarget', 'periodicity']); // prettier-ignore
});

test('a report of a year that is over has no forecast where no header was read', () => {
  assert.ok(roles('Andel båtar 45 % 50 % 2023').includes('forecast'));
  assert.deepEqual(roles('Andel båtar 45 % 50 % 2023', null), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'target', 'councilTarget', 'period']); // prettier-ignore
});

test('“Totalt” beside men and women is the outcome, whose word stands above all three', () => {
  const header = 'Arets utfall\nIndikator Totalt Man Kvinnor Arsmal KF:s arsmal Period';
  assert.deepEqual(roles(header, null), ['name', 'outcome', 'outcomeMen', 'outcomeWomen', 'target', 'councilTarget', 'period']); // prettier-ignore
});
