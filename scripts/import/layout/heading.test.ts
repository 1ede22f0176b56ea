import assert from 'node:assert/strict';
import { partBy } from '../table/group-headings.ts';
import { test } from 'node:test';
import { filledLines, letter, lineAt, wordsOf } from './blanks/grid.ts';
import { tableHead } from './heading.ts';
import { rulingsOf } from './ruling.ts';
import { heads, knows } from '../report/fixtures/heads.ts';

/** The head of a table whose name column is headed on a line, from 0; each letter stands at its place in its line. */
function headOf(lines: readonly string[], at: number) {
  const placed = filledLines(lines.map(wordsOf));
  const nth = placed.findIndex((line) => lineAt(line.top) === at);
  return tableHead(placed, nth, { rulings: rulingsOf([], 1.25), heads, knows });
}

/** The headings of its other columns. */
function headings(lines: readonly string[], at: number): string[] | null {
  return (
    headOf(lines, at)
      ?.headings.slice(1)
      .map(({ text }) => text) ?? null
  );
}

test('headings that touch on a page are two, and a column ends between them', () => {
  const lines = [
    '                         Utfall    Utfall                                  ',
    '                Periodensmän/      kvinnor/    Utfall VB                  ',
    'Indikator       utfall   pojkar    flickor     2022         Årsmål   Period',
  ];
  assert.deepEqual(headings(lines, 2), ['Periodens utfall', 'Utfall män/ pojkar', 'Utfall kvinnor/ flickor', 'Utfall VB 2022', 'Årsmål', 'Period']); // prettier-ignore
  const edge = headOf(lines, 2)!.edges[1]! / letter.width;
  assert.ok(edge > 22 && edge <= 25, `${edge}`);
});

test('the beginning of a heading is no part of a merged one', () => {
  assert.deepEqual(['KF:s', 'Nämndens', 'KF', 'Nämnd'].map(partBy), [null, null, 'whose', 'whose']);
});

test('headings one blank apart, broken in mid-word, are told by what reports are known to head columns with', () => {
  const lines = [
    '   Indikator                 Periode Utfall     Utfall      Utfall     Progno     Årsmål   Period',
    '                             ns utfall män/     kvinnor     VB         s helår',
    '                                       pojkar   / flickor   2021',
  ];
  assert.deepEqual(headings(lines, 0), ['Periodens utfall', 'Utfall män/ pojkar', 'Utfall kvinnor / flickor', 'Utfall VB 2021', 'Prognos helår', 'Årsmål', 'Period']); // prettier-ignore
});

test('the name’s heading may stand at the foot of its head or in its middle', () => {
  const lines = [
    '                         Periodens                          KF:s',
    '  Indikator                              Utfall 2021',
    '                         utfall                             årsmål      Period',
    '  Antal träd             12              14                 15          2022',
  ];
  assert.deepEqual(headings(lines, 1), ['Periodens utfall', 'Utfall 2021', 'KF:s årsmål', 'Period']);
});

test('a heading over several columns is each one’s', () => {
  const lines = [
    '                            Periodens utfall',
    '  Indikator          Totalt       Män       Kvinnor      Årsmål     Period',
  ];
  assert.deepEqual(headings(lines, 1), ['Periodens utfall Totalt', 'Periodens utfall Män', 'Periodens utfall Kvinnor', 'Årsmål', 'Period']); // prettier-ignore
});

test('the first line of the first row is no heading, nor is a word in a text', () => {
  const lines = ['Indikator              Årsmål       Period', '                       Tas fram av', 'Antal träd             nämnd        2022']; // prettier-ignore
  assert.deepEqual(headings(lines, 0), ['Årsmål', 'Period']);
  assert.equal(headings(['Indikator för området är inte mätt'], 0), null);
});

test('a line of a text that begins as heads do is none: no gap parts its words', () => {
  const lines = [
    'Bedömningen grundas på',
    'kommunfullmäktiges indikatorer samt målet för perioden och prognos för året.',
  ];
  assert.equal(headings(lines, 1), null);
});

test('a heading over parts may tell its year and stand between them; "2023 Utfall" are the ends of two headings', () => {
  const lines = [
    '                                          Utfall 2024',
    'Indikator                 Totalt          Män              Kvinnor       Utfall VB 2023 Utfall VB 2022 Årsmål    Period',
  ];
  assert.deepEqual(headings(lines, 1), ['Utfall 2024 Totalt', 'Utfall 2024 Män', 'Utfall 2024 Kvinnor', 'Utfall VB 2023', 'Utfall VB 2022', 'Årsmål', 'Period']); // prettier-ignore
});

test('words that stand alike belong together, where headings that nearly touch may be read in two ways', () => {
  const lines = [
    'Indikator           Periodens   Utfall kvin-           Prognos   Årsmål   Period',
    '                    utfall      nor/flickor Utfall 2023 helår',
  ];
  assert.deepEqual(headings(lines, 0), ['Periodens utfall', 'Utfall kvin- nor/flickor', 'Utfall 2023', 'Prognos helår', 'Årsmål', 'Period']); // prettier-ignore
});

test('a text that prints a blank line below each of its lines', () => {
  const lines = ['                    Periodens   KF:s', '', 'Indikator           utfall      årsmål     Period', '', 'Antal träd          14          15         2022']; // prettier-ignore
  assert.deepEqual(headings(lines, 2), ['Periodens utfall', 'KF:s årsmål', 'Period']);
});

test('of headings one blank apart what says whose something is begins one, and last year’s target is no outcome', () => {
  const crowded = [
    'Indikator                   Utfall VB 2024 Prognos helår Årsmål KF:s årsmål',
    'Andel nöjda                     47 %          47 %         48 %        44 %',
  ];
  assert.deepEqual(headings(crowded, 0), ['Utfall VB 2024', 'Prognos helår', 'Årsmål', 'KF:s årsmål']);
  const before = [
    'Indikator                  Årsmål föregående år              Årsmål              Utfall',
    'Andel nöjda                58,6 %                            57,5 %              56,4 %',
  ];
  assert.deepEqual(headings(before, 0), ['Årsmål föregående år', 'Årsmål', 'Utfall']);
});

test('what stands above the headings of a table is none of the table’s title, be that what heads names', () => {
  const lines = [
    'Nämndens indikatorer',
    '',
    '                          Utfall                                    Mål',
    'Indikator           Totalt    Kvinnor    Män    Utfall 2025    Nämnd            KF Period',
  ];
  assert.equal(headings(lines, 0), null);
  assert.deepEqual(headings(lines, 3), ['Utfall Totalt', 'Utfall Kvinnor', 'Utfall Män', 'Utfall 2025', 'Mål Nämnd', 'Mål KF', 'Period']); // prettier-ignore
});

test('an empty table above another is no title of it', () => {
  const lines = [
    '                 män/      kvinnor/',
    'Indikator        pojkar    flickor      Årsmål',
    '',
    'Indikator        Utfall    Årsmål',
  ];
  assert.notEqual(headings(lines, 1), null);
});
