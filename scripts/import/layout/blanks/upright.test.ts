import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heads } from '../../report/fixtures/heads.ts';
import { laidLines } from '../../report/fixtures/laid-lines.ts';
import { wordsOf } from './grid.ts';
import { setUpright } from './upright.ts';

const rows = [
  'Indikator',
  'Andel målade bänkar              81 %         84 %    85 %       2031',
  'Antal hyrda båtar                12 st                14 st      2031',
];

test('headings that ran upwards on a page head the columns at which they stand', () => {
  const head = [
    '                                                      Årsmål',
    '',
    '',
    '                                 Periodens utfall',
    '                                              Prognos helår',
    '',
    '                                                                 Period',
    '',
  ];
  assert.deepEqual(laidLines([...head, ...rows]), [
    'Indikator\tPeriodens utfall\tPrognos helår\tÅrsmål\tPeriod',
    'Andel målade bänkar\t81 %\t84 %\t85 %\t2031',
    'Antal hyrda båtar\t12 st\t\t14 st\t2031',
  ]);
});

test('a heading on lines of its own, a lone one and a text are none of them', () => {
  const unchanged = (...lines: string[]) => {
    const printed = lines.map(wordsOf);
    assert.deepEqual(setUpright(printed, heads), printed);
  };
  unchanged('                    Utfall', 'Indikator           2031          Årsmål');
  unchanged('                    Utfall', 'Indikator');
  unchanged('                    Utfall', '                         Hamnen är full', '                              Årsmål', 'Indikator'); // prettier-ignore
  unchanged('                    Utfall', '                     Årsmål', 'Indikator');
});
