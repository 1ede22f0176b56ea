import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Goal, GoalLevel } from '../model.ts';
import type { Block } from './blocks.ts';
import { chaptersOf, indicatorsIn, linesIn, pageSpan } from './chapters.ts';

const goal = (line: number, level: GoalLevel, number: string, parent: string | null = null): Goal =>
  ({ id: number, level, number, parent, name: `Mål ${number}`, lines: [line, line] }) as unknown as Goal;
const goalBlock = (one: Goal): Block => ({ kind: 'goal', line: one.lines[0], goal: one });
const rows = (kind: 'indicators' | 'activities' | 'decisions', line: number, count: number): Block =>
  ({
    kind,
    line,
    rows: Array.from({ length: count }, (_, n) => ({
      index: line + n,
      record: { lines: [line + n, line + n] },
    })),
  }) as unknown as Block;
const table = (line: number): Block =>
  ({ kind: 'table', line, table: { rows: [{}, {}] } }) as unknown as Block;

const one = goal(20, 'inriktningsmal', '1');
const oneOne = goal(22, 'verksamhetsomradesmal', '1.1', '1');
const oneTwo = goal(40, 'verksamhetsomradesmal', '1.2', '1');
const goals = [one, oneOne, oneTwo];
const blocks = [
  rows('decisions', 5, 3),
  goalBlock(one),
  goalBlock(oneOne),
  rows('indicators', 24, 4),
  goalBlock(oneTwo),
  table(44),
  rows('activities', 50, 2),
  table(70),
  table(80),
];

test('a report is cut into what it proposes, each goal of the council with the goal above it, and its economy', () => {
  const chapters = chaptersOf({ goals }, blocks);
  assert.deepEqual(
    chapters.map(({ id, pages }) => [id, pages.flat().map(({ line }) => line)]),
    [
      ['forslag', [5]],
      ['mal-1.1', [20, 22, 24]],
      ['mal-1.2', [40, 44, 50]],
      ['ekonomi', [70, 80]],
    ],
  );
  assert.equal(chapters[1]!.above, one);
});

test('without goals a report is one chapter, and its economy', () => {
  const ids = chaptersOf({ goals: [] }, [rows('indicators', 3, 2), table(9)]).map(({ id }) => id);
  assert.deepEqual(ids, ['uppgifter', 'ekonomi']);
});

test('a goal with no other below it is a chapter of its own; two with one number have an address each', () => {
  const twice = [goal(1, 'inriktningsmal', '2'), goal(9, 'verksamhetsomradesmal', '2', 'x')];
  const ids = chaptersOf({ goals: twice }, twice.map(goalBlock)).map(({ id }) => id);
  assert.deepEqual(ids, ['mal-2', 'mal-2-2']);
});

test('a long chapter has several pages, the next before a goal of the board where one stands in the second half', () => {
  const board = goal(200, 'namndmal', '1.1.1');
  const long = [
    goalBlock(oneOne),
    rows('indicators', 100, 30),
    goalBlock(board),
    rows('activities', 210, 40),
  ];
  const [chapter] = chaptersOf({ goals: [oneOne, board] }, long);
  assert.deepEqual(
    chapter!.pages.map((page) => page.map(({ kind, line }) => `${kind} ${line}`)),
    [
      ['goal 22', 'indicators 100'],
      ['goal 200', 'activities 210'],
    ],
  );
});

test('every row is on one page, in its order, and no page is empty', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(sizes, (counts) => {
      const all = counts.map((count, n) => rows(n % 2 ? 'activities' : 'indicators', 1000 * (n + 1), count));
      const chapters = chaptersOf({ goals: [] }, all);
      const pages = chapters.flatMap((chapter) => chapter.pages);
      const keys = (some: readonly Block[]) =>
        some.flatMap((block) =>
          'rows' in block ? block.rows.map(({ index }) => `${block.kind} ${index}`) : [],
        );
      assert.deepEqual(keys(pages.flat()), keys(all));
      assert.ok(pages.every((page) => page.length > 0));
    }),
  );
});

test('a page holds the anchors of its own rows', () => {
  const anchors = new Map([
    ['indicators/24', [24, 25]],
    ['goals/1.1', [22]],
    ['activities/50', [50]],
  ]);
  const [, chapter] = chaptersOf({ goals }, blocks);
  assert.deepEqual(linesIn(chapter!.pages[0]!, anchors), [22, 24, 25]);
  assert.deepEqual(indicatorsIn(chapter!.pages[0]!), [24, 25, 26, 27]);
});

test('the pages of a chapter are told only where its first and its last are known', () => {
  const [, chapter] = chaptersOf({ goals }, blocks);
  assert.deepEqual(pageSpan(chapter!, [1, 10, 21, 24, 60]), [2, 4]);
  assert.equal(pageSpan(chapter!, null), null);
  assert.equal(pageSpan(chapter!, [null, null, 24]), null);
});
