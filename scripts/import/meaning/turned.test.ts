import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';

test('a table whose columns are indicators is told, and in doubt', () => {
  const turned = (...rows: string[]) => {
    const { facts, messages } = importBody('KF:s inriktningsmål: 1. En stad', '', '\tAndel belysta stigar\tAndel röjda diken', ...rows, ''); // prettier-ignore
    const rules = messages.filter(({ ruleId }) => ruleId === 'table-turned').length;
    const doubts = facts.doubts.flatMap((each) => ('cell' in each ? [[each.cell, each.candidates]] : []));
    return [rules, doubts];
  };
  const expected = [1, [['tables/0', ['Andel belysta stigar', 'Andel röjda diken']]]];
  assert.deepEqual(turned('Utfall\t81 %\t73 %', 'Årsmål\t85 %\t74 %'), expected);
  assert.deepEqual(turned('Utfall\t81 %\t73 %', 'Prognos\t85 %\t74 %'), [0, []]);
});
