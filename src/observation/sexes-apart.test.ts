import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation, Series } from '../series.ts';
import { observation } from './invented.ts';
import { sexesApart } from './sexes-apart.ts';

/** A board's outcome of one year for both, women and men. */
const board = (
  district: string,
  women: number,
  men: number,
  more: Partial<Omit<Observation, 'value'>> = {},
): Series => ({
  id: `${district}/y`,
  district,
  indicator: 'y',
  observations: [
    observation({ district, value: (women + men) / 2 }),
    observation({ district, measure: 'utfall-kvinnor', value: women, ...more }),
    observation({ district, measure: 'utfall-man', value: men }),
  ],
});

const told = (...all: Series[]) => {
  const found = sexesApart(all, { sexes: 'rate', people: null });
  const names = (some: { series: Series }[]) => some.map(({ series }) => series.district).join(' ');
  return (
    found && [names(found.women), names(found.men), names(found.same), found.widest?.series.district ?? null]
  );
};

test('boards stand by whose outcome is higher, and the widest apart is named whichever way it is', () => {
  const all = [board('a', 12, 10), board('b', 10, 15), board('c', 8, 8), board('d', 9, 8)];
  assert.deepEqual(told(...all), ['a d', 'b', 'c', 'b']);
  assert.deepEqual(told(board('c', 8, 8)), ['', '', 'c', null]);
});

test('a board whose two outcomes hardly make their total is told apart from the others, and is never the widest', () => {
  const misfit = board('a', 30, 10);
  misfit.observations[0] = observation({ district: 'a', value: 11 });
  const about = { sexes: 'rate' as const, people: null };
  const found = sexesApart([misfit, board('b', 12, 10)], about)!;
  assert.deepEqual(told(misfit, board('b', 12, 10)), ['b', '', '', 'b']);
  assert.deepEqual(
    found.misfits.map(({ series }) => series.district),
    ['a'],
  );
  assert.deepEqual(told(misfit), ['', '', '', null]);
});

test('of different times nothing is the widest apart: the newest is told', () => {
  const then = (series: Series, year: number): Series => ({
    ...series,
    observations: series.observations.map((one) => ({ ...one, period: { ...one.period, year } })),
  });
  const [old, now, also] = [board('a', 20, 10), board('b', 12, 10), board('c', 13, 10)];
  assert.deepEqual(told(then(old, 2020), then(now, 2024), then(also, 2024)), ['a b c', '', '', 'c']);
});

test('a figure with a flaw, one alone and another unit are not compared', () => {
  assert.equal(told(board('a', 12, 10, { small: true })), null);
  assert.equal(told(board('a', 12, 10, { worth: 'osaker' })), null);
  assert.equal(told(board('a', 12, 10, { unit: 'st' })), null);
  const [outcome, women] = board('a', 12, 10).observations;
  assert.equal(told({ ...board('a', 12, 10), observations: [outcome!, women!] }), null);
});
