import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addsUp,
  balanceOf,
  hasBalance,
  headingYear,
  isCosts,
  isIncome,
  isNet,
  isNetAbove,
  isPart,
  isSum,
  rolesOf,
  roundingOf,
} from './money.ts';
import { decimalsOf } from './figure/number.ts';

const printed = (text: string) => ({ value: Number(text.replace(',', '.')), text });
const row = (cells: string) => cells.split(' ').map((text) => (text === '.' ? null : printed(text)));

test('sums, nets and parts are told by their first word, and a longer word is another', () => {
  const told = (is: (label: string) => boolean) =>
    [
      'Totalt',
      'Total',
      'Summa enheter',
      'S:a',
      'Netto:',
      'Anslag (netto)',
      'Kostnader',
      'intäkter (tkr)',
      'varav barn',
      'Därav ränta',
    ].filter(is);
  assert.deepEqual(told(isSum), ['Totalt', 'Total', 'Summa enheter', 'S:a']);
  assert.deepEqual(told(isNet), ['Netto:', 'Anslag (netto)']);
  assert.deepEqual(told(isNetAbove), ['Anslag (netto)']);
  assert.deepEqual([told(isCosts), told(isIncome)], [['Kostnader'], ['intäkter (tkr)']]);
  assert.deepEqual(told(isPart), ['varav barn', 'Därav ränta']);
  assert.ok(
    ![isSum, isNet, isPart, isCosts].some(
      (is) => is('Totalförsvar') || is('Nettobudget') || is('Varavgift') || is('Kostnadsslag'),
    ),
  );
});

test('columns have their roles however their headings are spelled and wherever they stand', () => {
  const roles = rolesOf(['Budget 2020', 'Prognos tertial 2020', 'Budget-justeringar', 'Avvikelse (+/-)']);
  assert.deepEqual(roles, { budget: 0, requested: 2, performance: -1, forecast: 1, deviation: 3 });
  const both = ['Budget', 'Prognos (före resultatöverföringar)', 'Prognos (efter resultatöverföringar)'];
  assert.equal(rolesOf(both).forecast, 2);
  assert.equal(rolesOf(['Budget', 'Bokslut 2020', 'Avvikelse']).forecast, 1);
  const shares = rolesOf(['Budget', 'Prognos', 'Avvikelse, %', 'Avvikelse']);
  assert.equal(shares.deviation, 3, 'a share of the budget is no deviation in kronor');
  assert.equal(hasBalance(rolesOf(['Budget 2022', 'Prognos'])), false);
});

test("columns have their roles in the report's own year alone", () => {
  const plan = ['Budget VP 2021', 'Bokslut 2020', 'Prognos T2 2021', 'Budget 2022', 'Jmf budget 2021-2022'];
  const none = { requested: -1, performance: -1, forecast: -1, deviation: -1 };
  assert.deepEqual(rolesOf(plan, 2022), { budget: 3, ...none });
  assert.deepEqual(rolesOf(plan), { budget: 3, ...none }, 'else the last year that headings name');
  assert.deepEqual(rolesOf(['Budget 2021', 'Prognos 2021'], 2022), { budget: -1, ...none });
  const both = ['Budget 2025', 'Budget 2026', 'Prognos 2026', 'Avvikelse'];
  assert.equal(rolesOf(both).budget, 1);
  const volumes = ['Planering', 'Utfall apr 2026', 'Utfall jan-apr 2025'];
  assert.equal(rolesOf(volumes, 2026).forecast, -1, 'nothing is counted from an outcome without a deviation');
});

test('a heading has the one year that it names', () => {
  const headings = ['BUDGET 2022', 'Prognos Tertial/2020', 'Jmf budget 2021-2022', 'Budget', 'Konto 20201'];
  assert.deepEqual(headings.map(headingYear), [2022, 2020, null, null, null]);
});

test('budget and its changes less the forecast is the deviation, and an empty deviation is none', () => {
  const roles = rolesOf(['Budget', 'Begärda budgetjusteringar', 'Prognos', 'Avvikelse']);
  assert.deepEqual(balanceOf(row('705,6 . 712,1 -6,5'), roles), {
    made: -6.5,
    holds: true,
    holdsTurned: false,
    isTurned: false,
  });
  assert.equal(balanceOf(row('705,6 1,0 712,1 -6,5'), roles)?.holds, false);
  assert.equal(balanceOf(row('10,0 2,0 12,0 .'), roles)?.holds, true);
  assert.equal(balanceOf(row('. 2,0 12,0 -10,0'), roles), null);
  assert.equal(balanceOf(row('10,0 2,0 12,0'), rolesOf(['Budget', 'Prognos', 'Kommentar'])), null);
});

test('figures in other units of money are held to each other in one, as exact as they are printed', () => {
  const roles = rolesOf(['Budget', 'Utfall', 'Avvikelse']);
  const inUnits = (deviation: string) => [
    { ...printed('398,4'), unit: 'mnkr' },
    { ...printed('399,6'), unit: 'mnkr' },
    { ...printed(deviation), unit: 'tkr' },
  ];
  assert.equal(balanceOf(inUnits('-1150'), roles)?.made, -1200);
  assert.equal(balanceOf(inUnits('-1150'), roles)?.holds, true);
  assert.equal(balanceOf(inUnits('-900'), roles)?.holds, false);
});

test('rounding is half a step for few figures, grows more slowly than their number, and a zero has none', () => {
  assert.ok(Math.abs(roundingOf([printed('1,5'), printed('2,5')]) - 0.1) < 1e-5);
  assert.ok(roundingOf(Array.from({ length: 12 }, () => printed('1,5'))) < 0.32);
  assert.ok(roundingOf([printed('0'), printed('0,0')]) < 1e-5);
});

test('what was rounded figure by figure still adds up when it is rounded together', () => {
  const exact = fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 3 });
  const rounded = (hundredths: number) =>
    printed((Math.round(hundredths / 10) / 10).toFixed(1).replace('.', ','));
  fc.assert(
    fc.property(exact, (parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      fc.pre(rounded(whole).value !== 0 && parts.every((part) => rounded(part).value !== 0));
      return addsUp(parts.map(rounded), rounded(whole));
    }),
  );
});

test('rounding is never more than half a step for each figure', () => {
  const figure = fc.constantFrom('1', '1,5', '1,25');
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 30 }), (texts) => {
      const worst = texts.reduce((sum, text) => sum + 10 ** -decimalsOf(text) / 2, 0);
      return roundingOf(texts.map(printed)) <= worst + 1e-5;
    }),
  );
});
