import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TableName } from '../../src/dictionary.ts';
import type { Moved } from '../build/registry/moved.ts';
import { compare } from './compare.ts';
import { type Cells, type CsvTables, noTables } from './tables.ts';
import { levelOf } from './version.ts';

/** A figure that a release holds: 7 % of district x, but for what is told. */
function figure(more: Record<string, string> = {}): Cells {
  const row = { district: 'x', indicator: 'y', measure: 'utfall', year: '2023', span: 't1', ...more };
  const slot = `${row.district}/${row.indicator}/${row.measure}/${row.year}-${row.span}`;
  return {
    id: slot,
    ...row,
    value: '7',
    unit: '%',
    text: '7 %',
    report: 'x-2023-t1',
    line: '20',
    column: 'outcome',
    ...more,
  };
}
const tables = (more: Partial<Record<TableName, Cells[]>>): CsvTables => ({ ...noTables, ...more });
const observed = (...observations: Cells[]) => tables({ observations });
const told = (before: CsvTables, after: CsvTables, moved: Moved[] = []) =>
  compare(before, after, moved).figures.map(({ change, earlier, id }) => [change, earlier, id]);
const move = (from: string, to: string, kind: Moved['kind'] = 'indicator'): Moved => ({
  kind,
  from,
  to,
  reason: 'Bytte namn.',
  date: '2026-01-01',
});

test('a figure that came is minor, one that changed or went is major, words are a patch', () => {
  const other = figure({ indicator: 'z' });
  const level = (before: CsvTables, after: CsvTables) => levelOf(compare(before, after, []));
  assert.equal(level(observed(figure()), observed(figure())), null);
  assert.equal(level(observed(figure()), observed(figure(), other)), 'minor');
  assert.equal(level(observed(figure()), observed(figure({ value: '8' }), other)), 'major');
  assert.equal(level(observed(figure(), other), observed(other)), 'major');
  assert.equal(level(observed(figure()), observed(figure({ line: '21', text: '7%' }))), 'patch');
  const doubt = figure({ value: '', missing: 'olasligt', worth: 'osaker' });
  assert.equal(level(observed(doubt), observed(figure({ worth: 'rattad' }))), 'minor');
  assert.equal(level(observed(figure()), observed(doubt)), 'major');
});

test('words are the figure where there is no number, in whatever case', () => {
  const words = (text: string) => observed(figure({ value: '', unit: '', missing: 'ord', text }));
  assert.deepEqual(told(words('Öka'), words('öka')), []);
  assert.deepEqual(told(words('Öka'), words('Minska')), [['changed', null, 'x/y/utfall/2023-t1']]);
});

test('another address of the site and a new column are no change', () => {
  const before = observed(figure({ address: 'https://a.example/' }));
  const after = observed(figure({ address: 'https://b.example/', colour: 'red' }));
  assert.deepEqual(compare(before, after, []), { figures: [], words: {} });
});

test('a renamed indicator keeps its figures: the earlier id leads to the new one', () => {
  const after = observed(figure({ indicator: 'z' }));
  assert.deepEqual(told(observed(figure()), after, [move('y', 'z')]), [
    ['moved', 'x/y/utfall/2023-t1', 'x/z/utfall/2023-t1'],
  ]);
  assert.deepEqual(told(observed(figure()), after, [move('y', 'w'), move('w', 'z')]), [
    ['moved', 'x/y/utfall/2023-t1', 'x/z/utfall/2023-t1'],
  ]);
  assert.deepEqual(
    told(observed(figure()), after)
      .map(([change]) => change)
      .sort(),
    ['added', 'withdrawn'],
  );
});

test('a renamed district keeps its figures', () => {
  const after = observed(figure({ district: 'q' }));
  assert.deepEqual(told(observed(figure()), after, [move('x', 'q', 'district')]), [
    ['moved', 'x/y/utfall/2023-t1', 'q/y/utfall/2023-t1'],
  ]);
});

test('indicators that were merged: what says the same is one, what differs stands under its report', () => {
  const [y, z] = [figure(), figure({ indicator: 'z', line: '30' })];
  // Both rows of one report say 7 %: one figure with two places.
  assert.deepEqual(told(observed(y, z), observed(z), [move('y', 'z')]), [
    ['moved', 'x/y/utfall/2023-t1', 'x/z/utfall/2023-t1'],
  ]);
  const own = { value: '9', text: '9 %' };
  const aside = figure({ ...own, id: 'x/z/utfall/2023-t1/x-2023-t1', indicator: 'z' });
  assert.deepEqual(told(observed(figure(own), z), observed(z, aside), [move('y', 'z')]), [
    ['moved', 'x/y/utfall/2023-t1', 'x/z/utfall/2023-t1/x-2023-t1'],
  ]);
});

test('a figure that a newer report revises has changed, and what it was before is no new figure', () => {
  const revised = figure({ value: '8', report: 'x-2024-t1' });
  const aside = figure({ id: 'x/y/utfall/2023-t1/x-2023-t1' });
  assert.deepEqual(told(observed(figure()), observed(revised, aside)), [
    ['changed', null, 'x/y/utfall/2023-t1'],
  ]);
});

test('a forecast that is withdrawn is not the next one that says the same, and follows its indicator and district', () => {
  const forecast = (report: string, indicator = 'y') =>
    figure({
      id: `x/${indicator}/prognos/2023-ar/${report}`,
      measure: 'prognos',
      span: 'ar',
      indicator,
      report,
    });
  const [first, second] = [forecast('x-2023-t1'), forecast('x-2023-t2')];
  assert.deepEqual(told(observed(first, second), observed(first)), [
    ['withdrawn', null, 'x/y/prognos/2023-ar/x-2023-t2'],
  ]);
  assert.deepEqual(told(observed(first), observed(forecast('x-2023-t1', 'z')), [move('y', 'z')]), [
    ['moved', 'x/y/prognos/2023-ar/x-2023-t1', 'x/z/prognos/2023-ar/x-2023-t1'],
  ]);
  const renamed = { ...forecast('q-2023-t1'), id: 'q/y/prognos/2023-ar/q-2023-t1', district: 'q' };
  assert.deepEqual(told(observed(first), observed(renamed), [move('x', 'q', 'district')]), [
    ['moved', 'x/y/prognos/2023-ar/x-2023-t1', 'q/y/prognos/2023-ar/q-2023-t1'],
  ]);
});

test('goals, money, activities and decisions count as figures too', () => {
  const goal = { report: 'x-2023-t1', line: '4', level: 'namndmal', number: '', name: 'Lugna gator' };
  const goals = (more: Record<string, string>) => tables({ goals: [{ ...goal, ...more }] });
  const change = (before: CsvTables, after: CsvTables) => told(before, after).map(([one]) => one);
  assert.deepEqual(change(goals({ assessment: 'helt' }), goals({ assessment: 'inte' })), ['changed']);
  // A name that is spelt right now is found again by its line, and is no figure.
  const spelt = compare(
    goals({ assessment: 'helt', name: 'Lugna gatcr' }),
    goals({ assessment: 'helt' }),
    [],
  );
  assert.deepEqual(spelt, { figures: [], words: { goals: 1 } });
  const cell = {
    report: 'x-2023-t1',
    line: '9',
    kind: 'driftbudget',
    label: 'Hyra',
    heading: 'Budget',
    value: '1',
  };
  const twice = (value: string) => tables({ budget: [cell, { ...cell, line: '10', value }] });
  assert.deepEqual(told(twice('2'), twice('3')), [
    ['changed', null, 'x-2023-t1/driftbudget/-/-/hyra/budget/2'],
  ]);
});

test('findings and reports that differ are counted, and never major', () => {
  const findings = (...ids: string[]) => tables({ findings: ids.map((id) => ({ id, sentence: id })) });
  assert.deepEqual(compare(findings('a', 'b'), findings('b', 'c'), []), {
    figures: [],
    words: { findings: 1 },
  });
});

test('what came and went mirror each other, whatever the figures are', () => {
  const some = fc.uniqueArray(
    fc.record({
      indicator: fc.constantFrom('a', 'b', 'c'),
      year: fc.constantFrom('2022', '2023'),
      value: fc.constantFrom('1', '2', ''),
    }),
    { selector: ({ indicator, year }) => `${indicator} ${year}` },
  );
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [a, b] = [observed(...one.map(figure)), observed(...other.map(figure))];
      const count = (before: CsvTables, after: CsvTables, change: string) =>
        told(before, after).filter(([is]) => is === change).length;
      assert.equal(count(a, b, 'added'), count(b, a, 'withdrawn'));
      assert.equal(count(a, b, 'changed'), count(b, a, 'changed'));
      assert.equal(count(a, a, 'changed') + count(a, a, 'added') + count(a, a, 'moved'), 0);
      assert.equal(one.length + count(a, b, 'added') - count(a, b, 'withdrawn'), other.length);
    }),
  );
});
