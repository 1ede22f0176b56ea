import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../../fuzz/read-report.ts';
import { councilGoal, indicatorHeader } from '../../../fuzz/report.ts';

const known = [indicatorHeader, 'Andel nöjda\t71 %\t\t\t70 %\t72 %\t73 %\t74 %\tTertial 1 2023', ''];

/** What is told of rows that stand as text in a report that has a table, too. */
const told = (...lines: string[]) =>
  importBody(councilGoal, '', ...known, ...lines, '', 'Mer kommer i nästa rapport.').facts.doubts.flatMap(
    (each) => ('about' in each && each.reason.startsWith('Tal står') ? [each.lines[1] - each.lines[0]] : []),
  );

test('rows of figures that are left in a text are told', () => {
  assert.deepEqual(told('Så här gick det i parkerna.', 'Antal lag      77    79    81', 'Antal spår     17    19    21'), [1]); // prettier-ignore
  assert.deepEqual(told('50,0 49,1 51,9 Tertial 1', 'Andel nöjda lag', '%', '51,1 50,1 1 052,9 Tertial 1'), [3]); // prettier-ignore
});

test('the sums of a table that are left in a text are told, be they alone', () => {
  assert.deepEqual(told('Så här gick det i parkerna.', '', 'Nya bryggor 1,5 2,5', '', 'Summa 2,0 2,5'), [0]);
  assert.deepEqual(told('Totalt 2024 2025', '', 'Totalt 12', '', 'Totalt 12 13 bryggor är lagade.'), []);
});

test('headings, a sentence, a long number, years of a chart and a lone line are none', () => {
  assert.deepEqual(told('Andelen gick från 71 % till 72 % och 80 %.', 'Det är 1 234 567 kronor av 2 345 678 i år.'), []); // prettier-ignore
  assert.deepEqual(told('#### Parkerna', 'De är gröna.', '', '#### Torgen', 'De är grå.'), []);
  assert.deepEqual(told('2019 2020 2021 2022', '2023 2024 2025'), []);
  assert.deepEqual(told('Lagen fick 77 79 81 poäng.'), []);
});
