import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Column } from '../../../src/model.ts';
import { assign, cutOf } from './columns.ts';
import { unmeasured, type Measure } from './evidence.ts';
import { readings, whyNever } from './misread.ts';

/** Reads a row of figures as an OCR printed them; gives what they say, why they were changed, and what is in doubt. */
function row(printed: Partial<Record<Column, string>>, measure: Partial<Measure> = {}) {
  const columns = Object.keys(printed) as Column[];
  const cells = columns.map((role) => printed[role]!.split(' '));
  const share = measure.most != null;
  const { said, proofs, doubts } = assign({
    cuts: [
      cutOf(
        cells.map(([figure, unit], at) =>
          readings(
            { figure: figure!, unit: unit ?? '', loose: false },
            {
              figures: cells.flatMap(([other], nth) => (nth === at ? [] : [other!])),
              share,
              decimals: measure.elsewhere !== undefined,
            },
          ),
        ),
      ),
    ],
    columns,
    owner: 'kf',
    span: null,
    late: false,
    measure: { ...unmeasured, ...measure },
    place: 'order',
    noise: 1,
  });
  return {
    figures: said.map((each) => each!.text.split(' ')[0]!),
    proofs: proofs.map((each) => each.why),
    doubts: doubts.map((each) => `${each.cell}: ${each.candidates.join(', ')}`),
  };
}

test('a share is not above 100 %, and a total lies between men and women', () => {
  const { figures, doubts } = row(
    {
      outcome: '50 %',
      outcomeMen: '415 %',
      outcomeWomen: '75 %',
      previousOutcome: '544 %',
      target: '42 %',
    },
    { most: 100 },
  );
  assert.deepEqual(figures, ['50', '41,5', '75', '54,4', '42']);
  assert.deepEqual(doubts, []);
});

test('a sick leave is not above 25 %', () => {
  const { figures, doubts } = row(
    { outcome: '64 %', outcomeMen: '48 %', outcomeWomen: '71 %', previousOutcome: '62 %' },
    { most: 25 },
  );
  assert.deepEqual(figures, ['6,4', '4,8', '7,1', '6,2']);
  assert.deepEqual(doubts, []);
});

test('parts add up to the total', () => {
  const parts = { outcome: '31,4 %', outcomeMen: '12 %', outcomeWomen: '302 %', previousOutcome: '32,0 %' };
  assert.deepEqual(row(parts, { most: 100 }).figures, ['31,4', '1,2', '30,2', '32,0']);
});

test('the analysis of the row states the figure, if it is of the same unit', () => {
  const printed = {
    outcome: '7,4 %',
    outcomeMen: '4,9 %',
    outcomeWomen: '79 %',
    forecast: '85 %',
    target: '75 %',
  };
  const { figures, proofs } = row(printed, {
    most: 25,
    analysis: 'Prognosen för helåret på 8,5 % är osäker.',
  });
  assert.deepEqual(figures, ['7,4', '4,9', '7,9', '8,5', '7,5']);
  assert.ok(proofs.some((each) => each.includes('radens analys anger 8,5')));
  const targets = { previousOutcome: '44 %', target: '45 %', councilTarget: '45 %' };
  const money = row(targets, { most: 100, analysis: 'Det kostade 4,5 mnkr.' });
  assert.deepEqual([money.figures, money.doubts], [['44', '45', '45'], []]);
});

test('the council’s target for the year is known', () => {
  const { figures, proofs } = row(
    { target: '29 %', councilTarget: '27 %' },
    { most: 100, councilTarget: '2,7' },
  );
  assert.deepEqual(figures, ['2,9', '2,7']);
  assert.match(proofs.join(), /kommunfullmäktiges årsmål för året är 2,7/);
});

test('what cannot be proved stands as printed, in doubt', () => {
  const energy = row({ previousOutcome: '3,13 GWh', target: '33 GWh', councilTarget: '1945 GWh' });
  assert.deepEqual(energy, {
    figures: ['3,13', '33', '1945'],
    proofs: [],
    doubts: ['target: 33 GWh, 3,3 GWh'],
  });
  const share = { most: 100 };
  assert.deepEqual(row({ target: '5 %', councilTarget: '75 %' }, share).doubts, ['target: 5 %, 75 %']);
  assert.match(row({ previousOutcome: '65 %', councilTarget: 'T7T %' }, share).doubts.join(), /^councilTarget: T7T %, 77 %/); // prettier-ignore
  assert.match(
    row({ previousOutcome: '61 %', target: '63 %', councilTarget: '717 %' }, share).doubts[0]!,
    /71,7 %.*77 %/,
  );
});

test('figures that may stand are left alone', () => {
  const plain = row({
    outcome: '0 st',
    previousOutcome: '320 st',
    forecast: '185',
    target: '320 st',
    councilTarget: '9000 st',
  });
  assert.deepEqual([plain.proofs, plain.doubts], [[], []]);
});

test('a share that was high is not aimed at 0 %', () => {
  const { figures, doubts } = row({ previousOutcome: '100 %', target: '0 %' }, { most: 100 });
  assert.deepEqual(figures, ['100', '0']);
  assert.match(doubts.join(), /^target: 0 %, .*\b90 %, 100 %/);
  assert.deepEqual(row({ previousOutcome: '2 %', target: '0 %' }, { most: 100 }).doubts, []);
});

test('a plus before a target may be what is left of +/-', () => {
  assert.deepEqual(row({ previousOutcome: '-2 %', target: '+1 %' }).doubts, ['target: +1 %, +/- 1 %, 1 %']);
});

test("a share's target of another size than its outcomes is a doubt, unless the council's stands by it", () => {
  const target = (council: string, previous: string, aim: string) =>
    row({ previousOutcome: previous, target: aim, councilTarget: council }, { most: 100 }).doubts;
  assert.match(target('T7T %', '65 %', '7 %').join(), /target: 7 %, 77 %/);
  for (const doubts of [target('7 %', '65 %', '7 %'), target('70 %', '65 %', '60 %')])
    assert.deepEqual(doubts, []);
  assert.deepEqual(row({ outcome: '0 %', target: '35 %' }, { most: 100 }).doubts, ['target: 35 %, 3,5 %']);
});

test('figures of the same measure elsewhere tell that a comma is lost', () => {
  assert.deepEqual(row({ target: '35' }, { elsewhere: [3.4, 3.6] }).doubts, ['target: 35, 3,5']);
  const children = { previousOutcome: '41 st', target: '46 st' };
  assert.deepEqual(row(children, { elsewhere: [4.9, 4.8] }).figures, ['4,1', '4,6']);
  assert.deepEqual(row(children).figures, ['41', '46']);
});

test('that every figure of a row lost its comma is in doubt, where none elsewhere tells it', () => {
  const shares = { outcome: '100 %', previousOutcome: '102 %', forecast: '89 %', target: '104 %' };
  assert.match(row(shares, { most: 100 }).doubts.join(), /outcome: 100 %, 10,0 %.*target: 104 %, 10,4 %/);
  assert.deepEqual(row(shares, { most: 100, elsewhere: [9.8, 10.1] }).doubts, []);
});

test('why no table prints a figure so is said in one way, of money and of indicators', () => {
  const said = (...figures: string[]) => new Set(figures.map(whyNever));
  assert.deepEqual(said('(0)', ')', '1O5'), new Set(['bokstäver står för siffror i talet']));
  assert.deepEqual(said('4.5', '=12;5'), new Set(['svenska decimaltal har komma']));
  assert.deepEqual(said('1525 240', '1.250'), new Set(['svenska tal har blanksteg mellan tusental']));
  assert.deepEqual(said('06', '-05'), new Set(['ett tal börjar inte på 0 utan decimalkomma']));
  assert.deepEqual(said('0', '0,5', '-12,5', '1 250', '25'), new Set(['']));
});
