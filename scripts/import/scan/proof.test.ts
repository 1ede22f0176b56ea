import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Column } from '../../../src/model.ts';
import type { ScanCell } from './cell-line.ts';
import { prove } from './proof.ts';

/** Proves a row of printed figures; gives its figures, why they were changed, and what is in doubt. */
function row(name: string, printed: Partial<Record<Column, string>>, analysis = '', year = 2020) {
  const cells = new Map(
    Object.entries(printed).map(([role, text]): [Column, ScanCell] => {
      const [figure, unit] = text.split(' ');
      return [role as Column, { figure: figure!, unit: unit ?? '', words: null, wrapped: false, line: 1 }];
    }),
  );
  const { repairs, doubts } = prove({ name, year, analysis, cells });
  return {
    figures: [...cells.values()].map((cell) => cell.figure),
    proofs: repairs.map((each) => each.proof),
    doubts: doubts.map((each) => `${each.cell}: ${each.candidates.join(', ')}`),
  };
}

test('a share is not above 100 %, and a total lies between men and women', () => {
  const { figures, doubts } = row('Andel avslutade insatser', {
    outcome: '50 %',
    outcomeMen: '415 %',
    outcomeWomen: '75 %',
    previousOutcome: '544 %',
    target: '42 %',
  });
  assert.deepEqual(figures, ['50', '41,5', '75', '54,4', '42']);
  assert.deepEqual(doubts, []);
});

test('a sick leave is not above 25 %', () => {
  const { figures, doubts } = row('Sjukfrånvaro dag 1-14', {
    outcome: '64 %',
    outcomeMen: '48 %',
    outcomeWomen: '71 %',
    previousOutcome: '62 %',
  });
  assert.deepEqual(figures, ['6,4', '4,8', '7,1', '6,2']);
  assert.deepEqual(doubts, []);
});

test('parts add up to the total', () => {
  const parts = { outcome: '31,4 %', outcomeMen: '12 %', outcomeWomen: '302 %', previousOutcome: '32,0 %' };
  assert.deepEqual(row('Andel legitimerade', parts).figures, ['31,4', '1,2', '30,2', '32,0']);
});

test('the analysis of the row states the figure', () => {
  const { figures, proofs } = row(
    'Sjukfrånvaro',
    { outcome: '74 %', outcomeMen: '4,9 %', outcomeWomen: '79 %', forecast: '85 %', target: '75 %' },
    'Prognosen för helåret på 8,5 % är osäker.',
  );
  assert.deepEqual(figures, ['7,4', '4,9', '7,9', '8,5', '7,5']);
  assert.equal(proofs[0], 'radens analys anger 8,5');
});

test('the council’s target for the year is known', () => {
  const { figures, proofs } = row(
    'Andel barn som lever i familjer som har ekonomiskt bistånd',
    { target: '29 %', councilTarget: '27 %' },
    '',
    2023,
  );
  assert.deepEqual(figures, ['2,9', '2,7']);
  assert.match(proofs[0]!, /kommunfullmäktiges årsmål för 2023/);
});

test('what cannot be proved stands as printed, in doubt', () => {
  const energy = row('Totalt köpt energi', {
    previousOutcome: '3,13 GWh',
    target: '33 GWh',
    councilTarget: '1945 GWh',
  });
  assert.deepEqual(energy, {
    figures: ['3,13', '33', '1945'],
    proofs: [],
    doubts: ['target: 33 GWh, 3,3 GWh'],
  });
  assert.deepEqual(row('Andel nöjda', { target: '5 %', councilTarget: '75 %' }).doubts, [
    'target: 5 %, 75 %',
  ]);
  assert.deepEqual(row('Andel trygga', { previousOutcome: '65 %', councilTarget: 'T7T %' }).doubts, [
    'councilTarget: T7T %, 77 %',
  ]);
  assert.match(
    row('Andel trygga', { previousOutcome: '61 %', target: '63 %', councilTarget: '717 %' }).doubts[0]!,
    /71,7 %.*77 %/,
  );
});

test('figures that may stand are left alone', () => {
  const plain = row('Antal ungdomar', {
    outcome: '0 st',
    previousOutcome: '320 st',
    forecast: '185',
    target: '320 st',
    councilTarget: '9000 st',
  });
  assert.deepEqual([plain.proofs, plain.doubts], [[], []]);
});

test('a share that was high is not aimed at 0 %', () => {
  const { figures, doubts } = row('Andel inköp med krav', { previousOutcome: '100 %', target: '0 %' });
  assert.deepEqual(figures, ['100', '0']);
  assert.match(doubts.join(), /^target: 0 %, 10 %, .*, 90 %, 100 %$/);
  assert.deepEqual(row('Andel hot', { previousOutcome: '2 %', target: '0 %' }).doubts, []);
});

test('a plus before a target may be what is left of +/-', () => {
  const { doubts } = row('Nämndens prognossäkerhet', { previousOutcome: '-2 %', target: '+1 %' });
  assert.deepEqual(doubts, ['target: +1 %, +/- 1 %, 1 %']);
});

test("a share's target of another size than its outcomes is a doubt, unless the council's stands by it", () => {
  const target = (council: string, previous: string, aim: string) =>
    row('Andel trygga boende', { previousOutcome: previous, target: aim, councilTarget: council }).doubts;
  assert.ok(target('T7T %', '65 %', '7 %').includes('target: 7 %, 77 %'));
  for (const doubts of [target('7 %', '65 %', '7 %'), target('70 %', '65 %', '60 %')])
    assert.deepEqual(
      doubts.filter((each) => each.startsWith('target')),
      [],
    );
  assert.deepEqual(row('Andel konsulter', { outcome: '0 %', target: '35 %' }).doubts, ['target: 35 %, 3,5 %']); // prettier-ignore
});
