import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { boardGoal, councilGoal, indicatorHeader } from '../../fuzz/report.ts';

const row = (outcome: string, period = 'Tertial 1 2023') =>
  `Andel nöjda\t${outcome}\t\t\t79 %\t82 %\t85 %\t86 %\t${period}`;
const doubted = (...lines: string[]) =>
  importBody(councilGoal, '', ...lines).facts.indicators.map(({ doubts }) => doubts.length > 0);

test('rows of one name, goal and period with other figures are in doubt, all of them', () => {
  const { facts, messages } = importBody(councilGoal, '', indicatorHeader, row('81 %'), '', '2023', '', indicatorHeader, row('77 %')); // prettier-ignore
  assert.deepEqual(facts.indicators.map(({ cells }) => [cells.outcome?.text, cells.outcome?.value]), [['81 %', null], ['77 %', null]]); // prettier-ignore
  assert.equal(messages.filter(({ ruleId }) => ruleId === 'table-name').length, 2);
});

test('of another period, or under another goal, they are not', () => {
  assert.deepEqual(doubted(indicatorHeader, row('81 %'), row('77 %', '2023')), [false, false]);
  assert.deepEqual(doubted(indicatorHeader, row('81 %'), '', boardGoal, '', indicatorHeader, row('77 %')), [
    false,
    false,
  ]);
});
