import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, facts, row } from '../build/invented.ts';
import type { Annotation } from './annotation.ts';
import { score } from './score.ts';
import { accuracySet } from './set.ts';

const report = facts({
  indicators: [row({ outcome: cell('41 %', 41), target: cell('1 283,5 st', 1283.5) })],
});
const [read] = report.indicators;
const annotated = (indicator: Partial<Annotation['indicators'][number]>): Annotation => ({
  report: { board: report.board, type: report.type, year: report.year, tertial: report.tertial, date: report.date },
  goals: [],
  indicators: [{ name: read!.name, outcome: '41%', target: '1283,5 st', ...indicator }],
  activities: [],
  tables: [],
}); // prettier-ignore
const cells = (indicator: Partial<Annotation['indicators'][number]>, of = report) =>
  score(of, annotated(indicator)).cells;

test('a figure is right whatever its dress', () => {
  assert.deepEqual(cells({}), { of: 2, right: 2, doubted: 0, extra: 0 });
});

test('a figure that differs is wrong, one that is not printed is extra, one that was not read is lost', () => {
  assert.deepEqual(cells({ outcome: '47 %' }), { of: 2, right: 1, doubted: 0, extra: 0 });
  assert.deepEqual(cells({ outcome: '' }), { of: 1, right: 1, doubted: 0, extra: 1 });
  assert.deepEqual(cells({ forecast: '40 %' }), { of: 3, right: 2, doubted: 0, extra: 0 });
});

test('a figure in doubt is neither right nor wrong', () => {
  const doubts = [{ cell: 'outcome', reason: 'Otydligt', candidates: ['47 %', '41 %'] }];
  const open = { ...report, indicators: [{ ...read!, cells: { ...read!.cells, outcome: null }, doubts }] };
  assert.deepEqual(cells({}, open), { of: 2, right: 1, doubted: 1, extra: 0 });
  assert.deepEqual(cells({ outcome: '47 %', ambiguous: 'Bläcket är borta' }), { of: 2, right: 1, doubted: 1, extra: 0 }); // prettier-ignore
});

test('a row is known by its name, be it a little wrong; a row of another name is missing, and the read one extra', () => {
  const near = score(report, annotated({ name: `${read!.name}n` }));
  assert.deepEqual([near.rows.right, near.names.of, near.names.right], [1, 1, 0]);
  const far = score(report, annotated({ name: 'Antal lyktstolpar per kilometer cykelväg' }));
  assert.deepEqual(far.rows, { of: 1, right: 0, doubted: 0, extra: 1 });
  assert.deepEqual(far.cells, { of: 2, right: 0, doubted: 0, extra: 2 });
});

test('what begins below the last line that was annotated is not scored', () => {
  const part = { ...annotated({}), upto: read!.lines[0] - 1, indicators: [] };
  assert.deepEqual(score(report, part).rows, { of: 0, right: 0, doubted: 0, extra: 0 });
});

test('the counts of a set are summed, its shares never rounded up, and nothing is said of nothing', () => {
  const about = { kind: 'text', seen: 'never', invented: false, importer: '1', date: '2026-01-01', reports: 2 } as const; // prettier-ignore
  const { id, fields } = accuracySet(about, [score(report, annotated({})), score(report, annotated({ outcome: '47 %' }))]); // prettier-ignore
  assert.equal(id, 'text-never');
  const { of, right, share } = fields.cells;
  assert.deepEqual([of, right, share], [4, 3, 0.75]);
  assert.deepEqual([fields.tables.of, fields.tables.share, fields.tables.low], [0, null, null]);
});
