import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { councilGoal } from '../../fuzz/report.ts';
import { groupHeadings as groups } from './group-headings.ts';
import { heads as known } from '../report/fixtures/heads.ts';

const groupHeadings = (above: string[], own: string[]) =>
  groups(above, own, (text) => known.column(text).role !== null);

test('what stands above a group of columns, above its first or above each of them, is told behind each heading', () => {
  const told = ['Utfall, 2022', 'Mål, 2022', 'Utfall, 2023', 'Mål, 2023', 'Period'];
  const own = ['Utfall', 'Mål', 'Utfall', 'Mål', 'Period'];
  assert.deepEqual(groupHeadings(['2022', '', '2023'], own), told);
  assert.deepEqual(groupHeadings(['2022', '2022', '2023', '2023'], own), told);
  assert.equal(groupHeadings(['2022'], own), null);
  assert.equal(groupHeadings(['Antal', 'Mål', 'Antal', 'Mål'], own), null);
  assert.equal(groupHeadings(['Periodens', 'KF:s'], ['utfall', 'utfall']), null);
  assert.equal(groupHeadings(['Årsmål', 'KF:s årsmål'], ['Minska', 'Minska']), null);
});

/** The figures of the first indicator by column, and what of it is in doubt. */
function read(...lines: string[]) {
  const { cells, doubts } = importBody(councilGoal, '', ...lines).facts.indicators[0]!;
  const { more, ...own } = cells;
  return {
    own: Object.fromEntries(Object.entries(own).flatMap(([role, cell]) => (cell ? [[role, cell.text]] : []))),
    more: more.map(({ column, cell }) => [column, cell.text]),
    doubts: doubts.map(({ cell, candidates }) => [cell, ...candidates]),
  };
}

/** Heads of two rows as tabs and as blanks print them. */
function heads(one: string, other: string): string[][] {
  const row = 'Andel gröna tak\t58 %\t60 %\t61 %\t65 %';
  return [
    [`\t${one}\t\t${other}\t`, 'Indikator\tUtfall\tÅrsmål\tUtfall\tÅrsmål', row],
    [`Indikator\t${one}\t\t${other}\t`, '\tUtfall\tÅrsmål\tUtfall\tÅrsmål', row],
    [
      `                        ${one.padEnd(34)}${other}`,
      'Indikator',
      '                        Utfall            Årsmål          Utfall            Årsmål',
      'Andel gröna tak         58 %              60 %            61 %              65 %',
      'Andel gröna gårdar      48 %              50 %            51 %              55 %',
    ],
  ];
}

test('years over groups of columns tell this year’s figures from those of the year before', () => {
  for (const [before, now] of [['2022', '2023'], ['Föregående år', 'Innevarande år']] as const)
    for (const head of heads(before, now)) {
      const { own, more, doubts } = read(...head);
      assert.deepEqual(own, { outcome: '61 %', previousOutcome: '58 %', target: '65 %' }, head.join('\n'));
      assert.deepEqual([more.map(([, text]) => text), doubts], [['60 %'], []]);
    } // prettier-ignore
});

test('groups that nothing tells to be the whole leave their figures as candidates', () => {
  for (const head of heads('Egen regi', 'Entreprenad')) {
    const { own, more, doubts } = read(...head);
    assert.deepEqual(own, {}, head.join('\n'));
    assert.deepEqual(more[0], ['Utfall, Egen regi', '58 %']);
    assert.deepEqual(doubts, [['outcome', '58 %', '61 %'], ['target', '60 %', '65 %']]); // prettier-ignore
  }
});

test('the sexes over groups of columns, and below headings over all of them', () => {
  for (const head of heads('Kvinnor', 'Män'))
    assert.deepEqual(read(...head).own, { outcomeWomen: '58 %', outcomeMen: '61 %' }, head.join('\n'));
});

test('parts below headings over all of them, which stand above any', () => {
  const row = 'Andel gröna tak\t60 %\t61 %\t59 %\t65 %\t66 %\t64 %';
  const parts = 'Totalt\tKvinnor\tMän\tTotalt\tKvinnor\tMän';
  for (const lines of [
    ['Indikator\tUtfall\t\t\tÅrsmål\t\t', `\t${parts}`, row],
    ['\t\tUtfall\t\t\tÅrsmål\t', `Indikator\t${parts}`, row],
    [
      '                     Utfall                          Årsmål',
      'Indikator            Totalt    Kvinnor    Män        Totalt    Kvinnor    Män',
      'Andel gröna tak      60 %      61 %       59 %       65 %      66 %       64 %',
      'Andel gröna gårdar   50 %      51 %       49 %       55 %      56 %       54 %',
    ],
  ]) {
    const { own, more, doubts } = read(...lines);
    assert.deepEqual(own, { outcome: '60 %', outcomeMen: '59 %', outcomeWomen: '61 %', target: '65 %' }, lines.join('\n'));
    assert.deepEqual([more.map(([, text]) => text), doubts], [['66 %', '64 %'], []]);
  }
  const head = ['Indikator\tUtfall\t\tMål\t', '\t2022\t2023\tNämnd\tKF'];
  assert.deepEqual(read(...head, 'Andel gröna tak\t60 %\t61 %\t65 %\t66 %').own, { previousOutcome: '60 %', outcome: '61 %', target: '65 %', councilTarget: '66 %' });
}); // prettier-ignore
