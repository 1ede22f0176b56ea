import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionary } from '../../dictionary.ts';
import { grouped } from '../group.ts';
import type { Names } from '../names.ts';
import { unlikeOrder } from '../unlike.ts';
import { kindOf, type Raw } from '../view.ts';
import { observationsView } from './observations.ts';

const kinds = Object.fromEntries(
  dictionary.observations.columns.map(({ name, type }) => [name, kindOf[type]]),
);
const names: Names = {
  kinds: { observations: kinds, activities: kinds, budget: kinds, statements: kinds },
  districts: {},
  indicators: {
    'hundar-per-rastgard': {
      name: 'Hundar per rastgård',
      theme: null,
      direction: 'up',
      accumulates: false,
      scope: null,
      survey: false,
    },
  },
  goals: {},
};
const view = observationsView(names);

/** Rows of the file: an outcome of Norrvik, but for what is told. */
function opened(...rows: Record<string, string | number | boolean | null>[]) {
  const row = {
    district: 'norrvik', indicator: 'hundar-per-rastgard', measure: 'utfall', year: 2031, span: 't1', reported: null,
    until: null, value: 12, unit: 'hundar', bound: null, text: '12', missing: null, worth: 'tryckt',
    report: 'norrvik-2031-t1', line: 3, page: null, other_sources: null, caveats: null, small: false, disputed: false,
  }; // prettier-ignore
  return view.open(
    Object.fromEntries(
      Object.keys(row).map((key) => [key, rows.map((one) => ({ ...row, ...one })[key as 'unit'])]),
    ) as Raw,
  );
}

test('rolling years of two reports of a year are not like, in a group or in an order', () => {
  const rolling = { span: 'rullande12', until: null };
  const of = opened({ ...rolling, reported: 't1' }, { ...rolling, reported: 't2', value: 14 });
  const [group] = grouped(view, of, [0, 1], ['indikator'], 'varde');
  assert.deepEqual(group!.spread, { because: 'unlike', key: 'redovisad' });
  assert.deepEqual(unlikeOrder(view, of, [0, 1], 'varde'), { key: 'redovisad', choices: ['t1', 't2'] });
});

test('an outcome stands beside the target that its report prints, wherever that is printed too', () => {
  const target = { measure: 'arsmal', span: 'ar' };
  const of = opened(
    { span: 't2', report: 'norrvik-2031-t2', value: 15 },
    { ...target, value: 20, other_sources: 'norrvik-2031-t2:5' },
    { ...target, value: 10, report: 'norrvik-2031-vb' },
  );
  assert.equal(of.columns.get('arsmal')![0], 20);
});

test('every column of the view has what it shows', () => {
  const of = opened({});
  for (const key of [...view.shown, ...view.groups, ...view.filters, ...view.alike, view.heading])
    assert.ok(of.columns.has(key) && view.columns.some((one) => one.key === key), key);
  for (const { key } of view.columns) assert.equal(of.columns.get(key)?.length, 1, key);
});
