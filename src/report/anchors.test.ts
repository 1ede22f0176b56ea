import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Cell, Facts, Indicator } from '../model.ts';
import { anchorsOf, rowKey } from './anchors.ts';
import { blocksOf } from './blocks.ts';

const cell = (line: number): Cell => ({ text: '1', value: 1, unit: null, bound: null, line });
const none = {
  outcome: null,
  outcomeMen: null,
  outcomeWomen: null,
  previousOutcome: null,
  forecast: null,
  target: null,
  councilTarget: null,
  more: [],
};
const row = (first: number, last: number): Indicator => ({
  goal: null,
  name: 'A',
  owner: 'kf',
  cells: { ...none, outcome: cell(first), target: cell(last) },
  previousYear: null,
  period: null,
  periodicity: null,
  lines: [first, last],
  doubts: [],
});
const facts = {
  source: { pages: null },
  goals: [],
  tables: [],
  activities: [],
  decisions: [],
  attachments: [],
  mentions: [],
  repairs: [],
  unread: [],
  indicators: [row(10, 12), row(12, 13)],
} as unknown as Facts;

test('neighbouring rows are one block', () => assert.equal(blocksOf(facts, undefined).length, 1));

test('a row answers for each line its cells name, no line has two anchors, wanted lines go to the row above', () => {
  const anchors = anchorsOf(facts, blocksOf(facts, undefined), [11, 12, 99]);
  assert.deepEqual(anchors.get(rowKey('indicators', 0)), [10, 12, 11]);
  assert.deepEqual(anchors.get(rowKey('indicators', 1)), [13, 99]);
});

test('the line of a note can be opened, at the row above it', () => {
  const noted = { ...cell(12), note: { mark: '1)', line: 30 } };
  const rows = [row(10, 11), { ...row(12, 13), cells: { ...none, outcome: noted } }];
  const report = { ...facts, indicators: rows };
  const anchors = anchorsOf(report, blocksOf(report, undefined), []);
  assert.deepEqual(anchors.get(rowKey('indicators', 1)), [12, 30]);
});

test('the line that expects a target to be met, or not to be, can be opened, at the row above it', () => {
  for (const about of ['nas', 'nas-inte'] as const) {
    const report = { ...facts, stated: [{ about, indicator: 0, line: 14 }] };
    const anchors = anchorsOf(report, blocksOf(report, undefined), []);
    assert.deepEqual(anchors.get(rowKey('indicators', 1)), [13, 14]);
  }
});

test('whichever lines rows and others name, each has one anchor', () => {
  const lines = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(
      fc.array(lines, { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 90 })),
      (rows, wanted) => {
        const report = { ...facts, indicators: rows.map(([first, more]) => row(first, first + more)) };
        const given = [...anchorsOf(report, blocksOf(report, undefined), wanted).values()].flat();
        const named = rows.flatMap(([first, more]) => [first, first + more]);
        assert.deepEqual(
          given.toSorted((a, b) => a - b),
          [...new Set([...named, ...wanted])].sort((a, b) => a - b),
        );
      },
    ),
  );
});
