import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Table } from '../../../src/model.ts';
import { evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './sums.ts';

const found = (one: Table) =>
  findingsOf(check, evidence([facts({ tables: [one] })])).map(({ sentence, lines }) => [
    sentence.replaceAll('\u00a0', ' '),
    lines,
  ]);

test('columns that make their sum are in order, "varav" left out', () => {
  const text = `Mnkr | Budget | Prognos
    Förskola | 437,0 | 437,6
    Individ- och familjeomsorg | 311,0 | 315,0
    varav vuxna | 56,8 | 56,8
    varav nyanlända | 0,0 | -10,0
    Totalt | 748,0 | 752,6`;
  assert.deepEqual(found(table('verksamhetsomraden', text)), []);
});

test('a column that does not is asked about, with what it makes', () => {
  const text = 'Mnkr | Budget | Prognos\nA | 1,0 | 2,0\nB | 1,5 | 2,0\nSumma | 2,9 | 4,0';
  assert.deepEqual(found(table('ovrigt', text)), [
    [
      'Raderna ovanför i tabellen under ”Pengar” ger på raden ”Summa” i ”Budget” 2,5 mnkr, men där står 2,9 mnkr. Vilken siffra gäller?',
      [33],
    ],
  ]);
});

test('a second Summa goes on from the first, or begins anew', () => {
  const on = 'Mnkr | 2022\nA | 10\nB | 5\nSumma | 15\nAvskrivning | 2\nSumma | 17';
  const anew = 'Mnkr | 2022\nA | 10\nB | 5\nSumma | 15\nC | 2\nD | 1\nSumma | 3';
  const wrong = 'Mnkr | 2022\nA | 10\nB | 5\nSumma | 15\nC | 2\nD | 1\nSumma | 20';
  assert.deepEqual([found(table('ovrigt', on)), found(table('ovrigt', anew))], [[], []]);
  assert.match(String(found(table('ovrigt', wrong))[0]![0]), /”Summa” 18 mnkr, men där står 20 mnkr/);
});

test('a row or a part that is counted in something else than money adds nothing to its sum', () => {
  const text =
    'Mnkr | Budget\nFörskola | 10,0\nAntal årsarbetare | 312 st\nHemtjänst | 2,0\nvarav platser | 40 st\nTotalt | 12,0';
  assert.deepEqual(found(table('verksamhetsomraden', text)), []);
  assert.equal(found(table('verksamhetsomraden', text.replace('12,0', '12,5'))).length, 1);
});

test('a Netto below its parts is a sum, and another Netto goes on from it', () => {
  const text =
    'Mnkr | 2022\nIntäkter | -0,6\nKostnader | 11,6\nNetto exkl. kap.kostn: | 11,0\nAvskrivningar | 5,5\nNetto inkl. kap.kostn: | 16,5';
  assert.deepEqual(found(table('verksamhetsomraden', text)), []);
  assert.equal(found(table('verksamhetsomraden', text.replace('16,5', '15,5'))).length, 1);
});

test('a cell with words, an empty column and a mean make no sum', () => {
  const text = 'Antal | Jan | Feb | Medel\nA | 1 | | 1\nB | i.u. | | 3\nTotalt | 9 | | 2';
  assert.deepEqual(found(table('ovrigt', text)), []);
});

test('shares and what is counted for each of something make no sum, nor exceed their whole', () => {
  const text = `Verksamhet | Anställda | Frånvaro | Täthet
    Fyrar | 12 st | 8,0 % | 4,5 båtar/fyr
    varav stora | 2 st | 9,5 % | 6 båtar/fyr
    Bojar | 3 st | 6,0 % | 2,5 båtar/fyr
    Totalt | 15 st | 7,6 % | 4,1 båtar/fyr`;
  assert.deepEqual(found(table('ovrigt', text)), []);
  assert.equal(found(table('ovrigt', text.replace('15 st', '25 st'))).length, 1);
});

test('a mean of months is the mean of those that there are', () => {
  const text = 'Antal | Jan | Feb | Mar | Medel\nPlatser | 456 | 456 | 470 | 461\nDygn | 1,0 | 2,0 | | 1,9';
  assert.deepEqual(
    found(table('volymer', text)).map(([sentence]) => sentence),
    ['Månaderna på raden ”Dygn” har medelvärdet 1,5, men i ”Medel” står 1,9. Vilken siffra gäller?'],
  );
});

test('parts that exceed their whole are asked about, parts of both signs are not', () => {
  const text =
    'Mnkr | Kostnader | Intäkter\nIoF | 6,8 | -6,8\nvarav BoU | 4,6 | -4,6\nvarav Vuxen | 2,5 | -2,5';
  assert.deepEqual(found(table('omslutning', text)), [
    [
      'Delarna (varav) av ”IoF” i tabellen under ”Pengar” är tillsammans större än det hela: i ”Kostnader” 7,1 mnkr av 6,8 mnkr; i ”Intäkter” −7,1 mnkr av −6,8 mnkr. Vilken siffra gäller?',
      [31, 32, 33],
    ],
  ]);
  const signs = 'Mnkr | Prognos\nIoF | 315,0\nvarav barn | 325,0\nvarav nyanlända | -10,0';
  assert.deepEqual(found(table('verksamhetsomraden', signs)), []);
});

/** Tenths as a report prints them. */
const text = (tenths: number) => (tenths / 10).toFixed(1).replace('.', ',');
const tenths = fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1, maxLength: 12 });

test('an exact sum is never asked about, and one that is off by more than rounding always is', () => {
  fc.assert(
    fc.property(tenths, fc.integer({ min: 60, max: 900 }), (terms, off) => {
      const sum = terms.reduce((all, one) => all + one, 0);
      const made = (total: number) =>
        found(
          table(
            'ovrigt',
            ['Mnkr | 2022', ...terms.map((term) => `A | ${text(term)}`), `Summa | ${text(total)}`].join('\n'),
          ),
        ).length;
      return made(sum) === 0 && made(sum + off) === 1 && made(sum - off) === 1;
    }),
  );
});
