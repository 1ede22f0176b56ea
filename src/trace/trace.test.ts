import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Before, entries, fields, kept, sumOfKeys, textOf, told, traced } from './read.ts';

const none = () => undefined;
/** The sum of what something reads, in a world with these boards. */
const boards = (...all: { id: string; name: string; reports: string[] }[]) =>
  new Map(all.map((one) => [one.id, one]));
const [one, other] = [
  { id: 'a', name: 'Alfa', reports: ['a-1'] },
  { id: 'b', name: 'Beta', reports: [] as string[] },
];

test('a page rests on the fields that it reads and on no others', () => {
  const all = entries('rest', boards(one, other));
  const { value, keys } = traced(() => all.get('a')?.name);
  assert.equal(value, 'Alfa');
  assert.deepEqual([...keys], ['rest a', 'rest a:name']);
});

test('a page that asks for what is not there rests on its absence', () => {
  const [without, within] = [
    entries('without', boards(one)),
    entries('within', boards(one, { ...other, id: 'c' })),
  ];
  assert.deepEqual([...traced(() => without.has('c')).keys], ['without c']);
  assert.deepEqual([...traced(() => within.get('c')).keys], ['within c']);
  const [absent, there] = ['without c', 'within c'].map((key) => sumOfKeys([key], none));
  assert.notEqual(absent?.length, 0);
  assert.notEqual(absent, there);
});

test('who walks through a collection rests on who is in it, and on what is read of each', () => {
  const all = entries('walk', boards(one, other));
  const { keys } = traced(() => [...all.values()].map(({ name }) => name));
  assert.deepEqual([...keys], ['walk :ids', 'walk a:name', 'walk b:name']);
  assert.deepEqual([...traced(() => ({ ...all.get('a')! })).keys].includes('walk a:*'), true);
});

test('what is kept hands on what it read, also to the second who asks', () => {
  const all = entries('kept from', boards(one, other));
  let made = 0;
  const nameOf = kept('name', (id: string) => {
    made++;
    return all.get(id)?.name;
  });
  const reads = [1, 2].map(() => [...traced(() => nameOf('a')).keys]);
  assert.deepEqual(reads, [['name a'], ['name a']]);
  assert.equal(made, 1);
  const sum = sumOfKeys(['name a'], none);
  assert.equal(sum, sumOfKeys(['name a'], none));
  assert.notEqual(
    sum,
    sumOfKeys(['name b'], (key) =>
      key === 'name b' ? { parts: ['kept-from b', 'kept-from b:name'] } : undefined,
    ),
  );
});

test('what is told hands on what it says, whatever it read', () => {
  const all = entries('told from', boards(one, other));
  const count = told('count', () => all.size);
  assert.deepEqual([...traced(() => count('')).keys], ['count ']);
});

test('two things of one name are refused: one would be taken for the other', () => {
  told('twice', () => 1);
  for (const again of [told, kept])
    assert.throws(() => again('twice', () => 2), /“twice” is made in two places/);
  assert.throws(() => entries('twice', boards(one)), /“twice” is made in two places/);
});

/** A build of its own, which knows of an earlier one only what that left: how many of its boards have reports is told. */
async function build(some: readonly (typeof one)[], before: Before = none) {
  const own = (await import(`./read.ts?build=${++builds}`)) as typeof import('./read.ts');
  const all = own.entries('boards', boards(...some));
  let made = 0;
  own.told('reporting', () => {
    made++;
    return [...all.values()].filter(({ reports }) => reports.length > 0).length;
  });
  own.told('name', (id: string) => all.get(id)!.name);
  const sum = own.sumOfKeys(['reporting '], before);
  const left = (key: string) => own.leftOf(key, before);
  return { made, sum, left, gone: () => own.sumOfKeys(['name b'], before) };
}
let builds = 0;

test('what is told is made again only when what it read has changed, and is as before when it says the same', async () => {
  const first = await build([one, other]);
  const same = await build([one, { ...other, name: 'Gamma' }], first.left);
  assert.deepEqual([same.made, same.sum], [0, first.sum]);
  const more = await build([{ ...one, reports: ['a-1', 'a-2'] }, other], same.left);
  assert.deepEqual([more.made, more.sum], [1, first.sum]);
  const fewer = await build([other], more.left);
  assert.equal(fewer.made, 1);
  assert.notEqual(fewer.sum, first.sum);
  assert.deepEqual([(await build([other], fewer.left)).made, fewer.left('boards b:reports')], [0, undefined]);
});

test('what is told of a thing that is gone is not as it was', async () => {
  const first = await build([one, other]);
  const sum = first.gone();
  assert.notEqual((await build([one], first.left)).gone(), sum);
});

test('one thing is read field by field', () => {
  const thing = fields('thing', { a: 1, b: 2 });
  assert.deepEqual([...traced(() => thing.b).keys], ['thing :b']);
});

test('different values have different texts, and a function has none', () => {
  const values = [
    null,
    undefined,
    0,
    '',
    '0',
    [],
    {},
    new Map(),
    new Set(),
    new Map([['a', 1]]),
    new Set([1]),
    [1],
    { a: 1 },
  ];
  assert.equal(new Set(values.map(textOf)).size, values.length);
  assert.throws(() => textOf({ run: () => 1 }));
});

test('of an entry that a page is handed only its name is told', () => {
  const all = entries('handed', boards(one, other));
  assert.equal(
    textOf({ district: all.get('a'), count: new Map([['x', 1]]) }),
    '{"district":{"entry":"handed a"},"count":{"map":[["x",1]]}}',
  );
});
