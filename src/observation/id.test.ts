import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation, Source } from '../series.ts';
import { observationIds } from './id.ts';
import { observation } from './invented.ts';

const printed = (report: string, line = 7): Source => ({ report, line, column: 'outcome', text: '', row: 0 });
const ids = (...all: (Partial<Observation> & { value: number })[]) => observationIds(all.map(observation));

test('an id is made of what is measured: another value, place or unit does not change it', () => {
  const [id] = ids({ value: 1 });
  assert.equal(id, 'x/y/utfall/2023-ar');
  assert.deepEqual(ids({ value: 2, unit: 'st', sources: [printed('x-2024-t1', 90)] }), [id]);
});

test('women and men, and each kind of time, have ids of their own', () => {
  assert.deepEqual(
    ids(
      { value: 1, measure: 'utfall-kvinnor' },
      { value: 1, period: { year: 2023, span: 't1' } },
      { value: 1, period: { year: 2023, span: 'ar', reported: 't1' } },
      { value: 1, period: { year: 2023, span: 'rullande12', reported: 't2', until: '2023-08' } },
    ),
    [
      'x/y/utfall-kvinnor/2023-ar',
      'x/y/utfall/2023-t1',
      'x/y/utfall/2023-ar-t1',
      'x/y/utfall/2023-rullande12-t2',
    ],
  );
});

test('each forecast belongs to its report', () => {
  const forecast = (value: number, report: string) => ({
    value,
    measure: 'prognos' as const,
    sources: [printed(report)],
  });
  assert.deepEqual(ids(forecast(1, 'x-2023-t1'), forecast(1, 'x-2023-t2')), [
    'x/y/prognos/2023-ar/x-2023-t1',
    'x/y/prognos/2023-ar/x-2023-t2',
  ]);
});

test('where reports differ the newest has the bare id, also when an older report comes later', () => {
  const old = { value: 1, sources: [printed('x-2023-vb')] };
  const revised = { value: 2, sources: [printed('x-2024-vb')] };
  const between = { value: 3, sources: [printed('x-2024-t1')] };
  const [a, b] = ids(old, revised);
  assert.deepEqual([a, b], ['x/y/utfall/2023-ar/x-2023-vb', 'x/y/utfall/2023-ar']);
  assert.deepEqual(ids(old, between, revised), [a, 'x/y/utfall/2023-ar/x-2024-t1', b]);
});

test('two figures of one report for one time are told apart by their order', () => {
  const at = (value: number, line: number) => ({ value, sources: [printed('x-2023-vb', line)] });
  assert.deepEqual(ids(at(1, 90), at(2, 7), at(3, 40)), [
    'x/y/utfall/2023-ar/x-2023-vb/2',
    'x/y/utfall/2023-ar',
    'x/y/utfall/2023-ar/x-2023-vb',
  ]);
});
