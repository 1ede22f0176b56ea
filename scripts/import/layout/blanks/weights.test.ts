import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unheldIn, type Case } from '../../report/fixtures/unheld.ts';
import { layoutBlanks } from '../blanks.ts';
import { blankWeights as weights } from '../../weights.ts';
import { heads } from '../../report/fixtures/heads.ts';

/** What a table's rows say, their cells parted by bars, and what is in doubt after a question mark. */
function read(lines: readonly string[]): string[] {
  const { lines: laid, open } = layoutBlanks(lines, null, { isWord: () => true, heads });
  const rows = laid.slice(1).map(({ text }) => text.replaceAll('\t', ' | '));
  return [...rows, ...open.map(({ readings }) => `${readings.join(' or ')}?`)];
}

/** Tables that each hold some weights: their lines, and what their rows say. */
const tables: Case<keyof typeof weights>[] = [
  {
    holds: ['rather', 'blanks', 'below', 'hint', 'margin'],
    lines: [
      'Indikator                 Periodens utfall Årsmål    KF:s årsmål',
      'Köpt el                                 61 %    5,5 GWh   12 345',
      ' Antal träd per 1000 invånare               1 204  157 921 kr 31 st',
    ],
    said: [
      'Köpt el | 61 % | 5,5 GWh | 12 345',
      'Antal träd per 1000 invånare | 1 204 | 157 921 kr | 31 st',
      ...['1?', '204?', '157?', '921?'],
    ],
  },
  {
    holds: ['figures'],
    lines: [
      'Indikator                     Utfall   VB 2022   Årsmål',
      'Köpt el                      61 % 5,5 GWh',
      'Köpt vatten                  7,5         7,5',
    ],
    said: ['Köpt el | 61 % | 5,5 GWh | ', 'Köpt vatten | 7,5 | 7,5 | '],
  },
  {
    holds: ['askew'],
    lines: [
      'Indikator                   Periodens utfall    Årsmål    KF:s årsmål',
      'Köpt el                      61 %  157 921 kr',
      'Köpt vatten                      204      12 345',
    ],
    said: ['Köpt el | 61 % | 157 921 kr | ', 'Köpt vatten | 204 | 12 345 | '],
  },
  {
    holds: ['apart', 'words', 'below', 'hint', 'margin'],
    lines: [
      'Verksamhet                    Budget Prognos Avvikelse',
      ' Antal nya bänkar                 överskott  7,5    7,5',
      'Köpt el                              12 345         -0,7',
    ],
    said: ['Antal nya bänkar | överskott | 7,5 | 7,5', 'Köpt el | 12 345 |  | -0,7'],
  },
  {
    holds: ['near'],
    lines: [
      'Indikator                     Utfall    VB      Årsmål          Period',
      '   Andel nöjda i vården 13                    14    45 926 timmar 2023',
    ],
    said: ['Andel nöjda i vården 13 |  | 14 | 45 926 timmar | 2023'],
  },
  {
    holds: ['places'],
    lines: [
      'Indikator                            Utfall VB      Prognos                    KF:s',
      '                                         2022          helår Årsmål          årsmål Period',
      'Antal lån av böcker                       73                61         60                 2023',
    ],
    said: ['Antal lån av böcker | 73 | 61 | 60 |  | 2023', '61?', '60?'],
  },
  {
    holds: ['hardly', 'apart', 'rather', 'blanks'],
    lines: [
      'Indikator                Utfall    Prognos   Årsmål             Period',
      '    Räknade fåglar vid dammen i  61 %      9   5,5 GWh  Tertial 2 2023',
      'Antal lån av böcker                    1 204     2,1 %   2023',
    ],
    said: [
      'Räknade fåglar vid dammen i | 61 % | 9 | 5,5 GWh | Tertial 2 2023',
      'Antal lån av böcker |  | 1 204 | 2,1 % | 2023',
    ],
  },
  {
    holds: ['gap'],
    lines: [
      ' Aktivitet                              Start             Slut              Status',
      ' Måla bänkar i parken       2023-02-01        2023-06-30        Pågår',
    ],
    said: ['Måla bänkar i parken | 2023-02-01 | 2023-06-30 | Pågår'],
  },
  {
    holds: ['never'],
    lines: [
      ' Aktivitet                                                            Start             Slut              Status',
      ' Måla bänkar i parken       2023-02-01        2023-06-30        X',
      ' Räkna fåglar               2023-03-01        2023-09-30',
    ],
    said: ['Måla bänkar i parken | 2023-02-01 | 2023-06-30 | X', 'Räkna fåglar | 2023-03-01 | 2023-09-30 | '],
  },
];

test('each table is read as it should be', () => {
  for (const { lines, said } of tables) assert.deepEqual(read(lines), said);
});

test('each weight has a table that a quarter more or less of it reads otherwise', () => {
  assert.deepEqual(unheldIn(weights, tables, read), []);
});
