import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';

test('columns without a heading are told at once', () => {
  const { facts } = importBody(
    'KF:s inriktningsmål: 1. En stad',
    '',
    'Mnkr\tBudget\t\t',
    'Förskola\t20,0\t21,0\t-1,0',
    'Skola\t30,0\t29,0\t1,0',
  );
  assert.deepEqual(
    facts.doubts.map(({ reason }) => reason.split(':')[0]),
    ['Kolumnerna 3 och 4 saknar rubrik'],
  );
});

test('figures under a heading that another column has, too, are in doubt', () => {
  const { facts } = importBody(
    ...['KF:s inriktningsmål: 1. En stad', '', 'Uppföljning av ekonomi', ''],
    ...['Mnkr\tKostnad\tIntäkt\tKostnad\tIntäkt', 'Förskola\t20,0\t-1,0\t21,0\t-2,0'],
  );
  assert.deepEqual(
    facts.doubts.flatMap((each) => ('cell' in each ? [each.reason.split(':')[0]] : [])),
    ['Kolumnerna 2, 3, 4 och 5 saknar egen rubrik'],
  );
});

test('figures under no heading are in doubt', () => {
  const { facts, messages } = importBody(
    ...['KF:s inriktningsmål: 1. En stad', '', 'Uppföljning av ekonomi', ''],
    ...['Mnkr\tBudget\t\tAvvikelse', 'Äldreomsorg\t311,0\t315,0\t-4,0', 'Förskola\t20,0\t\t1,0'],
  );
  assert.deepEqual(
    facts.doubts.flatMap((each) => ('cell' in each ? [[each.cell, each.candidates]] : [])),
    [['tables/0', ['315,0']]],
  );
  assert.ok(messages.some(({ ruleId }) => ruleId === 'table-heading'));
});

test('figures that those without a label may go on with are in doubt too', () => {
  const { facts } = importBody(
    ...['KF:s inriktningsmål: 1. En stad', '', 'Uppföljning av ekonomi', '', 'Tkr\tBudget\tPrognos'],
    ...['Skola\t12\t14', '\t2\t3', 'Förskola\t340\t341', '\t400\t000', 'Parker\t12\t14'],
  );
  const open = facts.doubts.flatMap((each) => (/tal/.test(each.reason) && 'candidates' in each ? [each.candidates.at(-1)] : [])); // prettier-ignore
  assert.deepEqual(open, ['3', '341', '000']);
});
