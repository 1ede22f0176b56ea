import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../src/model.ts';
import { dangling } from './references.ts';
import { cell, facts, goal, row, table } from '../invented.ts';

test('facts that refer to nothing but what is there', () => {
  assert.deepEqual(dangling(facts({ tables: [table('driftbudget', 'Mnkr|Budget\nSumma|5,0')] })), []);
  assert.deepEqual(
    dangling(facts({ tertial: null })),
    [],
    'a tertial that is not known is filed as the first',
  );
});

const mention = { indicator: 9999, cell: 'outcome', text: '5 %', value: 5, unit: '%', line: 20 } as const;
const broken: [string, Partial<Facts>, string][] = [
  ['another district', { district: 'grona-lund' }, 'id: langholmen-2023-t1, and district, year, type and tertial make grona-lund-2023-t1'],
  ['the beginning of a district', { id: 'langholmen-norra-2023-t1' }, 'id: langholmen-norra-2023-t1, and district, year, type and tertial make langholmen-2023-t1'],
  ['another year', { year: 2024 }, 'id: langholmen-2023-t1, and district, year, type and tertial make langholmen-2024-t1'],
  ['another kind', { type: 'verksamhetsplan', tertial: null }, 'id: langholmen-2023-t1, and district, year, type and tertial make langholmen-2023-vp'],
  ['a goal twice', { goals: [goal(), goal()] }, "goals[1].id: 1.1 is another goal's id too"],
  ['a goal above that is not there', { goals: [goal({ parent: '1' })] }, 'goals[0].parent: there is no goal 1'],
  ['a row under a goal that is not there', { indicators: [row({}, { goal: '9.9' })] }, 'indicators[0].goal: there is no goal 9.9'],
  ['a mention of no row', { mentions: [mention] }, 'mentions[0].indicator: there is no indicators/9999: the report has 1 indicators'],
  ['a statement about no row', { stated: [{ about: 'nas-inte', indicator: 7, line: 20 }] }, 'stated[0]: there is no indicators/7: the report has 1 indicators'],
  ['a statement about no goal', { stated: [{ about: 'bedomning', goal: 4, assessment: 'helt', line: 20 }] }, 'stated[0]: there is no goals/4: the report has 1 goals'],
  ['a statement about no table', { stated: [{ about: 'behov', table: 2, row: 0, way: 'okat', surplus: false, line: 20 }] }, 'stated[0]: there is no tables/2: the report has 0 tables'],
  ['a statement about no row of a table', { tables: [table('driftbudget', 'Mnkr|Budget\nSumma|5,0')], stated: [{ about: 'behov', table: 0, row: 1, way: 'okat', surplus: false, line: 20 }] }, 'stated[0].row: there is no row 1 of tables/0, which has 1'],
  ['an owner that is not there', { owners: [[1, 40, 'goals/999']] }, 'owners[0]: there is no goals/999: the report has 1 goals'],
  ['a doubt about no table', { doubts: [{ cell: 'tables/3', reason: 'a', candidates: [] }] }, 'doubts[0].cell: there is no tables/3: the report has 0 tables'],
  ['a line beyond the report', { indicators: [row({ outcome: cell('5 %', 5, '%', 41) })] }, 'indicators[0].cells.outcome.line: there is no line 41: the report has 40'],
  ['a caveat beyond the report', { indicators: [row({}, { caveats: [{ kind: 'felaktig', cells: ['outcome'], line: 50 }] })] }, 'indicators[0].caveats[0].line: there is no line 50: the report has 40'],
  ['lines the wrong way round', { goals: [goal({ lines: [12, 10] })] }, 'goals[0].lines: line 12 comes after line 10'],
  ['a line that nobody owns', { owners: [[1, 10, 'prose'], [12, 40, 'prose']] }, 'owners[1]: lines 12–40, expected to begin on line 11'],
  ['lines at the end that nobody owns', { owners: [[1, 39, 'prose']] }, 'owners: they end on line 39: the report has 40 lines'],
]; // prettier-ignore
for (const [name, change, expected] of broken)
  test(name, () =>
    assert.deepEqual(
      dangling(facts(change)).map(({ field, reason }) => `${field}: ${reason}`),
      [expected],
    ),
  );
