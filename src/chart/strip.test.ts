import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { observation } from '../observation/invented.ts';
import type { Observation } from '../series.ts';
import { medianOf, outliersOf } from './spread.ts';
import { placeLabels, stack } from './strip-marks.ts';
import { stripChart, type StripFigure } from './strip.ts';

const board = (name: string, value: number, more: Partial<Omit<Observation, 'value'>> = {}): StripFigure => ({
  name,
  outcome: observation({ value, ...more }),
  group: 'nar',
  councilTarget: null,
});
const options = { title: 'Y', unit: '%' };
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

test('boards of one time share a lane; the newest time comes first', () => {
  const chart = stripChart(
    [
      board('A', 10, { period: { year: 2022, span: 'ar' } }),
      board('B', 20),
      board('C', 30, { period: { year: 2023, span: 't1' } }),
    ],
    options,
  );
  assert.deepEqual(
    chart?.lanes.map(({ when, dots }) => [plain(when), dots.map(({ name }) => name)]),
    [
      ['helåret 2023', ['B']],
      ['jan–apr 2023', ['C']],
      ['helåret 2022', ['A']],
    ],
  );
});

test('from three boards on the median is told, and the ends and who is far from the others are named', () => {
  const values = [10, 12, 13, 13, 14, 15, 40];
  const chart = stripChart(
    values.map((value, n) => board(String.fromCharCode(65 + n), value)),
    options,
  );
  assert.equal(chart?.lanes[0]?.median?.at, 13);
  assert.deepEqual(
    chart?.lanes[0]?.dots.filter(({ named }) => named).map(({ name }) => name),
    ['A', 'G'],
  );
  assert.equal(
    plain(chart?.lead),
    'Helåret 2023: medianen av 7 nämnder är 13 %. Lägst A, 10 %, högst G, 40 %.',
  );
  const two = stripChart([board('A', 10), board('B', 12)], options);
  assert.equal(two?.lanes[0]?.median, null);
  assert.equal(plain(two?.lead), 'Helåret 2023: A, 10 %; B, 12 %.');
});

test('an abbreviated unit ends a sentence without a second stop', () => {
  const some = [10, 11, 12].map((value, n) => board(`${n}`, value, { unit: 'barn/avd.' }));
  const { lead, words } = stripChart(some, { title: 'Y', unit: 'barn/avd.' })!;
  assert.doesNotMatch([lead, ...words].join(' '), /\.\./);
});

test('a figure that may not be compared stands there by name, without its value', () => {
  const caveats = [{ kind: 'ofullstandig' as const, report: 'x-2023-t1', line: 9 }];
  const [dot] = stripChart([board('A', 10, { caveats })], options)!.lanes[0]!.dots;
  assert.equal(dot?.told, 'med förbehåll');
  assert.match(dot!.value, /ofullständig enligt rapporten/);
});

test('what is in doubt or in another unit is not drawn', () => {
  assert.equal(
    stripChart([board('A', 10, { worth: 'osaker' }), board('B', 9, { unit: 'st' })], options),
    null,
  );
});

test('half of the figures lie on either side of the median, and no outlier lies between two that are none', () => {
  const figures = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(figures, (some) => {
      const ordered = some.toSorted((a, b) => a - b);
      const median = medianOf(ordered)!;
      assert.ok(ordered.filter((one) => one < median).length <= ordered.length / 2);
      assert.ok(ordered.filter((one) => one > median).length <= ordered.length / 2);
      const out = outliersOf(ordered);
      const rest = ordered.filter((one) => !out.includes(one));
      assert.ok(out.every((one) => one < rest[0]! || one > rest.at(-1)!));
    }),
  );
});

test('no mark lies on another', () => {
  const places = fc.array(fc.integer({ min: 0, max: 268 }), { maxLength: 30 });
  fc.assert(
    fc.property(places, (some) => {
      const ordered = some.toSorted((a, b) => a - b);
      const levels = stack(ordered);
      for (const [n, place] of ordered.entries())
        for (const m of ordered.keys())
          if (m < n && levels[m] === levels[n]) assert.ok(place - ordered[m]! >= 13);
    }),
  );
});

test('labels that would overlap stand on lines of their own', () => {
  const labels = placeLabels([
    { at: 0.5, text: 'Hägersten-Älvsjö', strong: '38 %' },
    { at: 0.52, text: 'Norra innerstaden', strong: '39 %' },
    { at: 1, text: 'Farsta', strong: '60 %' },
  ]);
  assert.notEqual(labels[0]!.row, labels[1]!.row);
  assert.equal(labels[2]!.anchor, 'end');
});

test('an outcome that only an analysis gives is drawn among the others, and told as that', () => {
  const chart = stripChart([board('A', 10), { ...board('B', 12), said: true }], options);
  assert.deepEqual(
    chart?.lanes[0]?.dots.map(({ told }) => plain(told)),
    ['10 %', '12 %, enligt analysen'],
  );
  assert.equal(plain(chart?.lead), 'Helåret 2023: A, 10 %; B, 12 %, enligt analysen.');
});
