import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity, Facts } from '../../../src/model.ts';
import { facts, identified, indicator, registry, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { series } from '../series.ts';
import { check } from './vanished.ts';

const names = ['Andel nöjda sjömän', 'Andel lagade nät', 'Andel rena bryggor'] as const;
const activity = (name: string, end: string): Activity => ({
  goal: '1.1',
  name,
  start: null,
  end,
  deviation: false,
  status: null,
  owner: 'namnd',
  lines: [30, 30],
});
const report = (year: number, rows: readonly string[], more: Partial<Facts> = {}) =>
  facts({
    id: `langholmen-${year}-t1`,
    year,
    indicators: rows.map((name, index) => row({}, { name, owner: 'namnd', lines: [20 + index, 20 + index] })),
    ...more,
  });
const found = (earlier: Facts, later: Facts, heir: string[] = []) => {
  const changes = heir.length ? [{ kind: 'split' as const, year: 2024, with: heir, note: 'Delad.' }] : [];
  const printed = [earlier, later].flatMap(({ indicators }) => indicators.map(({ name }) => name));
  const used = names.filter((name) => printed.includes(name));
  const entries = registry(
    {
      indicators: new Map(
        used.map((name) => [
          `nr-${names.indexOf(name)}`,
          indicator({ name, names: [name], changes: name === names[1] ? changes : [] }),
        ]),
      ),
    },
    [earlier.id, later.id],
  );
  const reports = identified(entries, earlier, later);
  return findingsOf(check, { reports, series: series(reports, entries.indicators), registry: entries });
};

test("a board's own indicator that is gone is told, with where it stood", () => {
  const [one, ...more] = found(report(2023, names.slice(0, 2)), report(2024, names.slice(0, 1)));
  assert.equal(more.length, 0);
  assert.match(
    one!.sentence,
    /^1 av nämndens 2 egna indikatorer i tertialrapport 1 2023 .*: Andel lagade nät\. Varför/,
  );
  assert.deepEqual(one!.elsewhere, [{ report: 'langholmen-2023-t1', line: 21 }]);
});

test("the council's that are gone are counted after the board's own, which alone are named", () => {
  const earlier = report(2023, names);
  earlier.indicators[2] = { ...earlier.indicators[2]!, owner: 'kf' };
  assert.equal(
    found(earlier, report(2024, names.slice(0, 1)))[0]?.sentence,
    '1 av nämndens 2 egna indikatorer i tertialrapport 1 2023 finns inte i tertialrapport 1 2024: Andel lagade nät. Inte heller 1 av kommunfullmäktiges finns kvar. Varför följs de inte längre?',
  );
});

test('one that goes on as another is not', () => {
  const earlier = report(2023, names.slice(0, 2));
  assert.deepEqual(found(earlier, report(2024, [names[0], names[2]]), ['nr-2']), []);
});

test('an activity is missed only while it should go on', () => {
  const rows = names.slice(0, 1);
  const earlier = report(2023, rows, {
    activities: [activity('Ro', '2024-12-31'), activity('Meta', '2023-12-31')],
  });
  const [one, ...more] = found(earlier, report(2024, rows));
  assert.equal(more.length, 0);
  assert.match(one!.sentence, /^En aktivitet .*: ”Ro”\. Vad blev det av den\?$/);
});
