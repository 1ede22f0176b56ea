import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { councilGoal, indicatorHeader } from '../../fuzz/report.ts';

test('a row that is named by a sex is in doubt, with all its figures; one that counts women is not', () => {
  const doubtsOf = (name: string) => {
    const row = `${name}\t82 %\t\t\t\t84 %\t86 %\t\tTertial 1 2023`;
    const [made] = importBody(councilGoal, '', indicatorHeader, row).facts.indicators;
    return [made!.doubts.map(({ cell }) => cell), made!.cells.outcome!.value];
  };
  for (const name of [
    'Kvinnor',
    '- kvinnor',
    'varav män',
    'Andel nöjda Kvinnor',
    'Flickor Andel nöjda',
    'Totalt',
  ])
    assert.deepEqual(doubtsOf(name), [['name', 'outcome', 'forecast', 'target'], null], name);
  for (const name of ['Andel kvinnor', 'Sjukfrånvaro, män', 'Antal flickor i kulturskolan'])
    assert.deepEqual(doubtsOf(name), [[], 82], name);
});

test('rows of a table with a column of the sexes are in doubt, whatever is named beside them', () => {
  const head = indicatorHeader.replace('Indikator', 'Indikator\tKön');
  const rows = ['Antal lån\tKvinnor\t180 st', '\tMän\t211 st', 'Antal besök\tKvinnor Män Totalt\t12 14 26'];
  const { indicators } = importBody(
    councilGoal,
    '',
    head,
    ...rows.map((row) => `${row}${'\t'.repeat(7)}`),
  ).facts;
  assert.equal(indicators.length, 3);
  for (const { doubts, cells } of indicators) {
    assert.ok(doubts.some(({ cell }) => cell === 'name'));
    assert.equal(cells.outcome?.value ?? null, null);
  }
});
