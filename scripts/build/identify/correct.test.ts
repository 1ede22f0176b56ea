import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correct } from './correct.ts';
import { cell, correction, facts, row } from '../invented.ts';

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
});
