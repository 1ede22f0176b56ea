import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heads } from '../report/fixtures/heads.ts';
import { unheldIn, type Case } from '../report/fixtures/unheld.ts';
import { laneWeights as weights } from '../weights.ts';
import { blankPages } from './blanks.ts';
import { layout } from './layout.ts';

/** What a table's head and rows say, where no line was moved, their cells parted by bars. */
function read(lines: readonly string[]): string[] {
  const laid = layout(blankPages(lines, null), { isWord: () => true, heads }).lines;
  return laid.flatMap(({ text }) => (text ? [text.replaceAll('\t', ' | ')] : []));
}

/** Tables that each hold some weights: their lines, and what they say. */
const tables: Case<keyof typeof weights>[] = [
  {
    holds: ['hardly'],
    lines: [
      'Indikator              Män       Utfall   2022',
      '                               kvinnor    2023',
      'Andel nöjda gäster  Tertial 1             5,5 GWh',
    ],
    said: ['Indikator | Män | Utfall kvinnor | 2022 2023', 'Andel nöjda gäster | Tertial 1 |  | 5,5 GWh'],
  },
  {
    holds: ['rather', 'unknown'],
    lines: [
      '                      Budget',
      'Indikator             2022      Män',
      'Gröna tak               61 % Tertial 1',
    ],
    said: ['Indikator | Budget 2022 | Män', 'Gröna tak | 61 % | Tertial 1'],
  },
  {
    holds: ['crossing'],
    lines: [
      'Indikator               Periodicitet   VB',
      '                                     2022',
      'Andel nöjda gäster                2023 5,5 GWh',
    ],
    said: ['Indikator | Periodicitet | VB 2022', 'Andel nöjda gäster | 2023 | 5,5 GWh'],
  },
  {
    holds: ['within'],
    lines: [
      'Aktivitet                  VB 2022  VB       Vem   KF:s årsmål',
      '                                    2022',
      'Antal nya bänkar                 9    204    5,5 GWh  Tertial 1',
    ],
    said: [
      'Aktivitet | VB 2022 | VB 2022 | Vem | KF:s årsmål',
      'Antal nya bänkar | 9 | 204 | 5,5 GWh | Tertial 1',
    ],
  },
  {
    holds: ['hint'],
    lines: [
      '                                   Utfall',
      'Indikator                    Läge  män',
      'Andel nöjda gäster              Tertial 1',
      'Gröna tak                  61 % Tertial 1',
    ],
    said: [
      'Indikator | Läge | Utfall män',
      'Andel nöjda gäster |  | Tertial 1',
      'Gröna tak | 61 % | Tertial 1',
    ],
  },
  {
    holds: ['word'],
    lines: [
      'Mnkr                  Utfall Andel nya    Vem',
      '                             platser',
      'Gröna tak                          7,5  31 st',
    ],
    said: ['Mnkr | Utfall | Andel nya platser | Vem', 'Gröna tak |  | 7,5 | 31 st'],
  },
  {
    holds: ['narrow'],
    lines: [
      '                             Budget                 VB   Andel nya  Utfall',
      'Indikator                    2022       Avvikelse     2022 platser  kvinnor',
      'Köpt el                       2023       5,5 GWh  5,5 GWh   7,5     5,5 GWh',
      'Köpt el                                   31 st                       204',
      'Andel nöjda gäster         Tertial 1       7,5     31 st    öka    Tertial 1',
    ],
    said: [
      'Indikator | Budget 2022 | Avvikelse | VB 2022 | Andel nya platser | Utfall kvinnor',
      'Köpt el | 2023 | 5,5 GWh | 5,5 GWh | 7,5 | 5,5 GWh',
      'Köpt el |  | 31 st |  |  | 204',
      'Andel nöjda gäster | Tertial 1 | 7,5 | 31 st | öka | Tertial 1',
    ],
  },
  {
    holds: ['part'],
    lines: [
      '                           Periodens utfall',
      'Indikator                 Män        Kvinnor     VB',
      'Köpt el                     31 st       öka         9',
    ],
    said: ['Indikator | Periodens utfall Män | Periodens utfall Kvinnor | VB', 'Köpt el | 31 st | öka | 9'],
  },
  {
    holds: ['away', 'edge'],
    lines: [
      '                       Prognos Begärda',
      'Indikator             helår   ändringar  mot plan',
      'Gröna tak                9      31 st    -0,7',
      'Gröna tak              7,5    61 %',
    ],
    said: [
      'Indikator | Prognos helår | Begärda ändringar | mot plan',
      'Gröna tak | 9 | 31 st | -0,7',
      'Gröna tak | 7,5 | 61 % | ',
    ],
  },
  {
    holds: ['bare'],
    lines: [
      '                                                               Helår',
      'Mnkr                                                  Budget                                 Prognos                               Avvikelse',
      'Bryggor                                                 12,5                                    12,1                                     0,4',
      'Bastur                                                   2,5                                     2,1                                     0,4',
    ],
    said: [
      'Mnkr | Helår Budget | Helår Prognos | Avvikelse',
      'Bryggor | 12,5 | 12,1 | 0,4',
      'Bastur | 2,5 | 2,1 | 0,4',
    ],
  },
];

test('each table is read as it should be', () => {
  for (const { lines, said } of tables) assert.deepEqual(read(lines), said);
});

test('each weight has a table that a quarter more or less of it reads otherwise', () => {
  assert.deepEqual(unheldIn(weights, tables, read), []);
});
