import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';

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
