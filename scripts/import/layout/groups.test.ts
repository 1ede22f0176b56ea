import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heads } from '../report/fixtures/heads.ts';
import { laidLines } from '../report/fixtures/laid-lines.ts';
import { layoutBlanks } from './blanks.ts';
import { filledLines, wordsOf } from './blanks/grid.ts';
import { groupsIn, groupsOver } from './groups.ts';

const ruled = filledLines(
  [
    '               Jan–mars              Helår',
    'Mnkr       Utfall   Budget     Budget   Prognos   Ändring',
  ].map(wordsOf),
);
const { size } = ruled[0]!;

/** The headings of a head, where rulings reach so many letters' size to both sides of those above. */
function over(...reach: readonly [number, number][]): string[] {
  const [{ words: above, bottom }, { words: below }] = ruled as [(typeof ruled)[0], (typeof ruled)[0]];
  const across = reach.map(([left, right], n) => ({
    left: above[n]!.left - left * size,
    right: above[n]!.right + right * size,
    top: bottom,
    bottom,
  }));
  const from = below[0]!.right;
  const { groups, own } = groupsIn(ruled, { from, lanes: [], rulings: { across }, knows: () => false });
  return own.at(-1)!.words.map((word) => [...groupsOver(groups, word), word.text].join(' '));
}

test('a ruling below a heading tells over which columns it stands', () => {
  const told = ['Mnkr', 'Jan–mars Utfall', 'Jan–mars Budget', 'Helår Budget', 'Helår Prognos', 'Helår Ändring'];
  assert.deepEqual(over([2.5, 2.5], [7, 7]), told);
}); // prettier-ignore

test('a ruling that a heading is not in the middle of, or below a heading of one column, tells nothing', () => {
  for (const reach of [[[2, 30]], [[0, 0], [0, 0]], [[40, 40]]] as [number, number][][])
    assert.deepEqual(over(...reach), ['Mnkr', 'Utfall', 'Budget', 'Budget', 'Prognos', 'Ändring']);
}); // prettier-ignore

/** The headings of a text's table. */
const headed = (...lines: string[]) => laidLines(lines)[0]!.split('\t');

test('headings in the middle over several columns head each of them, whatever they stand right above', () => {
  assert.deepEqual(
    headed(
      '                                    Helår                                 Jan–mars',
      'Mnkr                  Budget       Prognos       Avvikelse       Utfall 2031   Utfall 2030',
      'Bryggor              1 200,5       1 203,1            -2,6             601,3         588,2',
      'Bastur                  12,5          12,5             0,0               6,1           5,9',
    ),
    ['Mnkr', 'Helår Budget', 'Helår Prognos', 'Helår Avvikelse', 'Jan–mars Utfall 2031', 'Jan–mars Utfall 2030'],
  );
}); // prettier-ignore

test('a heading over some columns heads no other', () => {
  assert.deepEqual(
    headed(
      '                         Nettobudget',
      'Mnkr          Kostnader       Intäkter        Netto        Prognos      Avvikelse',
      'Bryggor           112,5          -12,1        100,4          101,3           -0,9',
      'Bastur             12,5           -0,4         12,1           12,1            0,0',
    ),
    ['Mnkr', 'Nettobudget Kostnader', 'Nettobudget Intäkter', 'Nettobudget Netto', 'Prognos', 'Avvikelse'],
  );
}); // prettier-ignore

test('a column may stand beside those that headings are over', () => {
  assert.deepEqual(
    headed(
      '                   Budget                  Prognos',
      'Mnkr          Kostnader   Intäkter    Kostnader   Intäkter   Avvikelse',
      'Bryggor           112,5      -12,1        113,0      -12,1        -0,5',
      'Bastur             12,5       -0,4         12,4       -0,5         0,2',
    ),
    ['Mnkr', 'Budget Kostnader', 'Budget Intäkter', 'Prognos Kostnader', 'Prognos Intäkter', 'Avvikelse'],
  );
}); // prettier-ignore

test('what a heading is over is told by columns that are headed alike, be they known or not', () => {
  for (const upper of [
    '                   Plan               Utfall',
    '              Plan               Utfall',
  ])
    assert.deepEqual(
      headed(
        upper,
        'Enhet         Hyra      El       Hyra      El   Skillnad',
        'Bryggor      112,5    12,1      113,0    12,1       -0,5',
        'Bastur        12,5     0,4       12,4     0,5        0,2',
      ),
      ['Enhet', 'Plan Hyra', 'Plan El', 'Utfall Hyra', 'Utfall El', 'Skillnad'],
    );
  assert.deepEqual(
    headed(
      '                    2029                2030',
      'Mnkr          Budget   Bokslut    Budget   Prognos   Skillnad',
      'Bryggor        112,5      12,1     113,0      12,1       -0,5',
      'Bastur          12,5       0,4      12,4       0,5        0,2',
    ),
    ['Mnkr', '2029 Budget', '2029 Bokslut', '2030 Budget', '2030 Prognos', 'Skillnad'],
  );
});

test('the figures of a column are in doubt that is under one heading by its figures and under another by its own', () => {
  const { open } = layoutBlanks(
    [
      '                        Helår                           Jan–april',
      'Mnkr       Budget       Prognos      Avvikelse    Utfall       Utfall 2030',
      'Bryggor    112,5        113,0        -0,5         50,0         48,0',
      'Bastur     12,5         12,4         0,1          6,2          6,0',
    ],
    null,
    { isWord: () => false, heads },
  );
  assert.deepEqual(
    open.map(({ line, readings, columns }) => [line, readings, columns!.at]),
    [
      [2, ['-0,5'], [3]],
      [3, ['0,1'], [3]],
    ],
  );
});

test('headings that begin where a column does are over all columns to the next one’s', () => {
  assert.deepEqual(
    headed(
      'Mnkr       Budget                  Prognos',
      '           Kostnader   Intäkter    Kostnader   Intäkter',
      'Bryggor    112,5       -12,1       113,0       -12,1',
      'Bastur     12,5        -0,4        12,4        -0,5',
    ),
    ['Mnkr', 'Budget Kostnader', 'Budget Intäkter', 'Prognos Kostnader', 'Prognos Intäkter'],
  );
});

test('headings that end where a column does are over all to the next one’s, or from the one before', () => {
  const rows = [
    'Bryggor        112,5      -12,1        113,0      -12,1',
    'Bastur          12,5       -0,4         12,4       -0,5',
  ];
  const told = ['Mnkr', 'Budget Kostnader', 'Budget Intäkter', 'Prognos Kostnader', 'Prognos Intäkter'];
  for (const upper of [
    'Mnkr          Budget                 Prognos',
    'Mnkr                     Budget                 Prognos',
  ])
    assert.deepEqual(headed(upper, '           Kostnader   Intäkter    Kostnader   Intäkter', ...rows), told);
});

test('a heading may begin where the last column does, and be over that one alone', () => {
  assert.deepEqual(
    headed(
      'Mnkr       Budget                  Prognos',
      '           Kostnader   Intäkter    Kostnader',
      'Bryggor    112,5       -12,1       113,0',
      'Bastur     12,5        -0,4        12,4',
    ),
    ['Mnkr', 'Budget Kostnader', 'Budget Intäkter', 'Prognos Kostnader'],
  );
});

test('a heading on two lines is over no column but its own', () => {
  assert.deepEqual(
    headed(
      '                        Begärda',
      'Mnkr       Budget       budgetjusteringar     Prognos',
      'Bryggor     112,5                    -1,1       113,0',
      'Bastur       12,5                     0,4        12,4',
    ),
    ['Mnkr', 'Budget', 'Begärda budgetjusteringar', 'Prognos'],
  );
  assert.deepEqual(
    headed(
      'Mnkr       Beslutad              Periodens',
      '           Budget     Prognos    Utfall      Avvikelse',
      'Bryggor    112,5      112,5      113,0       -0,5',
      'Bastur     12,5       12,5       12,4        0,1',
    ),
    ['Mnkr', 'Beslutad Budget', 'Prognos', 'Periodens Utfall', 'Avvikelse'],
  );
});

test('what is before and after is told by what stands over both', () => {
  const rows = [
    'Bryggor                     112,5             113,0            112,5                        0,0',
    'Bastur                       12,5              12,4             12,5                        0,0',
  ];
  const told = ['Mnkr', 'Budget', 'Prognos före resultatöverföring', 'Prognos efter resultatöverföring', 'Avvikelse']; // prettier-ignore
  assert.deepEqual(
    headed(
      'Mnkr                       Budget                   Prognos                        Avvikelse',
      '                                  före resultatöverföring efter resultatöverföring',
      ...rows,
    ),
    told,
  );
  assert.deepEqual(
    headed(
      '                                                     Prognos',
      '                                      före resultat-  efter resultat-',
      'Mnkr                       Budget         överföring       överföring                  Avvikelse',
      ...rows,
    ),
    told,
  );
});

test('headings in the middle over columns whose figures stand on the left head those, too', () => {
  assert.deepEqual(
    headed(
      '                        Helår                              Jan–mars',
      'Mnkr       Budget       Prognos      Avvikelse    Utfall       Utfall 2030',
      'Bryggor    112,5        113,0        -0,5         50,0         48,0',
      'Bastur     12,5         12,4         0,1          6,2          6,0',
    ),
    ['Mnkr', 'Helår Budget', 'Helår Prognos', 'Helår Avvikelse', 'Jan–mars Utfall', 'Jan–mars Utfall 2030'],
  );
}); // prettier-ignore
