import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './eased-targets.ts';

const report = (year: number, target: number, council = 99) =>
  facts({
    id: `langholmen-${year}-t1`,
    year,
    indicators: [
      row(
        { target: cell(`${target} %`, target), councilTarget: cell(`${council} %`, council) },
        { previousYear: year - 1, period: `Tertial 1 ${year}` },
      ),
    ],
  });
const found = (from: number, to: number, record: Parameters<typeof evidence>[1] = {}, council?: number) =>
  findingsOf(check, evidence([report(2023, from), report(2024, to, council)], record));

test('a target weaker than in the report before is asked about, with both places', () => {
  const [one] = found(90, 85);
  assert.equal(
    one!.sentence.replaceAll('\u00a0', ' '),
    '1 av 1 årsmål som går att jämföra är svagare än i tertialrapport 1 2023: Nöjda sjömän (från 90 % till 85 %). Varför?',
  );
  assert.deepEqual(
    [one!.report, one!.lines, one!.elsewhere],
    ['langholmen-2024-t1', [20], [{ report: 'langholmen-2023-t1', line: 20 }]],
  );
  assert.match(found(90, 85, {}, 85)[0]!.sentence, /till 85\s%, samma som kommunfullmäktiges\)/);
  assert.equal(found(80, 85, { direction: 'down' }).length, 1);
});

test('a stronger target, no known direction, a count and a change that is noted are not; a new name is none', () => {
  assert.deepEqual(found(85, 90), []);
  assert.deepEqual(found(90, 85, { direction: null }), []);
  assert.deepEqual(found(90, 85, { accumulates: true }), []);
  const noted = (kind: 'redefined' | 'target' | 'renamed') =>
    found(90, 85, { changes: [{ kind, year: 2024, with: [], note: 'Nytt.' }] }).length;
  assert.deepEqual([noted('redefined'), noted('target'), noted('renamed')], [0, 0, 1]);
});
