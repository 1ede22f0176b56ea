import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correct } from './correct.ts';
import { cell, correction, facts, row, table } from '../invented.ts';

test('a correction replaces the cell, remembers where, and leaves the facts as they were', () => {
  const report = facts();
  const { reports, problems } = correct([report], [correction]);
  assert.deepEqual(problems, []);
  assert.deepEqual(reports[0]!.facts.indicators[0]!.cells.outcome, cell('15,2 %', 15.2));
  assert.deepEqual([...reports[0]!.corrected], ['indicators/0/cells/outcome']);
  assert.equal(report.indicators[0]!.cells.outcome!.text, '12,5 %');
});

test('a name is corrected on any of its lines', () => {
  const name = { ...correction, line: 21, expected: 'Andel nöjda sjömän', replacement: 'Andel nöjda lotsar' };
  const { reports } = correct([facts()], [name]);
  assert.equal(reports[0]!.facts.indicators[0]!.name, 'Andel nöjda lotsar');
  assert.equal(reports[0]!.facts.indicators[0]!.cells.outcome!.text, '12,5 %');
});

test('a correction that no longer matches names report, line and text', () => {
  for (const change of [{ line: 22 }, { expected: '12,6 %' }, { report: 'langholmen-2024-t1' }]) {
    const { problems } = correct([facts()], [{ ...correction, ...change }]);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.reason, /^langholmen-202[34]-t1:2\d does not say “12,[56] %” any more$/);
    assert.equal(problems[0]!.file, 'content/registry/corrections.yml');
  }
});

test('a correction that fits two cells is refused', () => {
  const twice = facts({ indicators: [row({ outcome: cell(), target: cell() })] });
  const { problems } = correct([twice], [correction]);
  assert.match(problems[0]!.reason, /in 2 places/);
  const named = correct([twice], [{ ...correction, column: 'target' }]);
  assert.deepEqual(named.problems, []);
  assert.deepEqual([...named.reports[0]!.corrected], ['indicators/0/cells/target']);
});

test('a replaced figure is read as every printed one, unless its value is given', () => {
  const outcome = (more: object) => {
    const { reports, problems } = correct([facts()], [{ ...correction, value: null, unit: null, ...more }]);
    return [reports[0]!.facts.indicators[0]!.cells.outcome, problems.map(({ reason }) => reason)];
  };
  assert.deepEqual(outcome({}), [cell('15,2 %', 15.2), []]);
  assert.deepEqual(outcome({ replacement: 'Ökning' }), [cell('Ökning', null, null), []]);
  assert.deepEqual(outcome({ replacement: 'max 9 st' }), [
    { ...cell('max 9 st', 9, 'st'), bound: 'max' },
    [],
  ]);
  assert.deepEqual(outcome({ replacement: '1.283', value: 1283 }), [cell('1.283', 1283, null), []]);
  assert.deepEqual(outcome({ replacement: '1.283' })[1], [
    'langholmen-2023-t1:20 is to be “1.283”, which can be read as 1 283 or 1,283',
  ]);
  assert.deepEqual(outcome({ value: 12.5 })[1], [
    'langholmen-2023-t1:20 is to be “15,2 %”, and its value 12.5',
  ]);
});

test('a figure of a table keeps the unit that the table says, unless the correction prints its own', () => {
  const printed = { ...cell('12,5', 12.5, 'mnkr', 31), unitFrom: 'table' as const };
  const row = { label: 'Bryggor', parent: null, cells: [printed], line: 31 };
  const areas = { ...table('verksamhetsomraden', 'Mnkr | Budget'), rows: [row] };
  const shown = (replacement: string) => {
    const one = { ...correction, line: 31, expected: '12,5', value: null, unit: null, replacement };
    return correct([facts({ tables: [areas] })], [one]).reports[0]!.facts.tables[0]!.rows[0]!.cells[0];
  };
  assert.deepEqual(shown('15,2'), { ...printed, text: '15,2', value: 15.2 });
  assert.deepEqual(shown('15 200 tkr'), cell('15 200 tkr', 15_200, 'tkr', 31));
  assert.deepEqual(shown('inget'), cell('inget', null, null, 31));
});

test('a doubt is decided by its readings, and is gone then', () => {
  const doubts = ['outcome', 'previousOutcome'].map((cell) => ({
    cell,
    reason: 'a',
    candidates: ['7 %', '77 %'],
  }));
  const report = facts({ indicators: [row({}, { doubts })] });
  const decision = { ...correction, line: 21, expected: '7 % / 77 %', value: null, unit: null };
  const decided = correct(
    [report],
    [
      { ...decision, cell: 'outcome', replacement: '77 %' },
      { ...decision, cell: 'previousOutcome', replacement: '' },
    ],
  );
  assert.deepEqual(decided.problems, []);
  const [one] = decided.reports[0]!.facts.indicators;
  assert.deepEqual([one!.cells.outcome, one!.cells.previousOutcome], [cell('77 %', 77, '%', 21), null]);
  assert.deepEqual(one!.doubts, []);
  assert.ok(decided.reports[0]!.corrected.has('indicators/0/cells/outcome'));
});

test('a decision that fits no doubt, or other readings, is refused', () => {
  const doubts = [{ cell: 'outcome', reason: 'a', candidates: ['7 %', '71 %'] }];
  const report = facts({ indicators: [row({}, { doubts })] });
  for (const change of [{ cell: 'target' as const }, { expected: '7 % / 77 %' }, { line: 22 }]) {
    const decision = { ...correction, cell: 'outcome' as const, expected: '7 % / 71 %', ...change };
    const { problems } = correct([report], [decision]);
    assert.match(
      problems[0]!.reason,
      /does not leave open whether (outcome|target) is “7 % \/ 7[17] %” any more$/,
    );
    assert.equal(
      problems[0]!.todo.includes('In doubt there: outcome “7 % / 71 %”.'),
      decision.line !== 22,
      'what may be decided on the line is told',
    );
  }
});

test('a corrected text settles the doubt about it', () => {
  const doubts = [{ cell: 'outcome', reason: 'a', candidates: ['12,5 %', '72,5 %'] }];
  const report = facts({ indicators: [row({ outcome: cell('12,5 %', null, null) }, { doubts })] });
  const [one] = correct([report], [correction]).reports[0]!.facts.indicators;
  assert.deepEqual([one!.cells.outcome!.value, one!.doubts], [15.2, []]);
});

test('the number of a goal is corrected with its name', () => {
  const report = facts();
  const { number, name, lines } = report.goals[0]!;
  const change = { ...correction, line: lines[0], expected: `${number} ${name}` };
  const goal = (replacement: string) =>
    correct([report], [{ ...change, replacement }]).reports[0]!.facts.goals[0]!;
  assert.deepEqual(goal(`1.5 ${name}`), { ...report.goals[0]!, number: '1.5' });
  assert.deepEqual(goal('2.1 Alla kan ro'), { ...report.goals[0]!, number: '2.1', name: 'Alla kan ro' });
});
