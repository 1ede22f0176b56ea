import type { Facts, Goal } from '../model.ts';
import { rowKey } from './anchors.ts';
import type { Block } from './blocks.ts';
import { pageAt } from './page-at.ts';

/** A part of a report with pages of its own: what stands before its goals, each goal of the council, and its economy. */
export interface Chapter {
  /** Last part of its address: "forslag", "mal-1.1", "ekonomi". */
  id: string;
  kind: 'inledning' | 'forslag' | 'mal' | 'ekonomi' | 'uppgifter';
  /** The council's goal that it is about, and the one above it where that is not a chapter; else null. */
  goal: Goal | null;
  above: Goal | null;
  /** Its blocks in the order of their lines, cut to what one page holds; at least one page. */
  pages: Block[][];
}

/** How many stops of the keyboard the rows of one page may make: with those of the frame they are at most 150. */
const room = 80;

/** The chapters of a report, in the order of its lines: every block is in one of them. */
export function chaptersOf(facts: Pick<Facts, 'goals'>, blocks: readonly Block[]): Chapter[] {
  const council = facts.goals.filter(({ level }) => level !== 'namndmal');
  const heads = council.filter((goal) => isChapter(goal, council));
  const starts = heads.map((goal) => startOf(goal, council));
  const economy = economyStart(blocks);
  const between = (from: number, to: number) => blocks.filter(({ line }) => line >= from && line < to);
  const end = economy ?? Infinity;
  const before = between(0, Math.min(starts[0] ?? end, end));
  const chapters = [
    opening(before, heads.length > 0),
    ...heads.map((goal, n) =>
      chapter('mal', goal, between(starts[n]!, Math.min(starts[n + 1] ?? end, end)), aboveOf(goal, council)),
    ),
    economy === null ? null : chapter('ekonomi', null, between(economy, Infinity)),
  ];
  return distinct(chapters.filter((one) => one !== null));
}

/** The highest goals are chapters only where none below them is one. */
function isChapter(goal: Goal, council: readonly Goal[]): boolean {
  return goal.level === 'verksamhetsomradesmal' || !council.some(({ parent }) => parent === goal.id);
}

function aboveOf(goal: Goal, council: readonly Goal[]): Goal | null {
  return council.find(({ id }) => id === goal.parent) ?? null;
}

/** A goal's chapter begins with the goal above it where that stands directly before it. */
function startOf(goal: Goal, council: readonly Goal[]): number {
  const before = council[council.indexOf(goal) - 1];
  return before && before.id === goal.parent ? before.lines[0] : goal.lines[0];
}

/** The line of the first table behind all goals and their rows; null where there is none. */
function economyStart(blocks: readonly Block[]): number | null {
  const last = blocks.findLastIndex(({ kind }) => ['goal', 'indicators', 'activities'].includes(kind));
  return blocks.slice(last + 1).find(({ kind }) => kind === 'table')?.line ?? null;
}

/** What stands before the goals, or everything where there is no goal. */
function opening(blocks: readonly Block[], hasGoals: boolean): Chapter | null {
  if (blocks.length === 0) return null;
  if (!hasGoals) return chapter('uppgifter', null, blocks);
  return chapter(blocks.some(({ kind }) => kind === 'decisions') ? 'forslag' : 'inledning', null, blocks);
}

function chapter(
  kind: Chapter['kind'],
  goal: Goal | null,
  blocks: readonly Block[],
  above: Goal | null = null,
): Chapter {
  const id = goal ? `mal-${goal.number ?? 'utan-nummer'}` : kind;
  return { id, kind, goal, above, pages: pagesOf(blocks) };
}

/** Two goals with one number, which a misread heading makes, still have an address each. */
function distinct(chapters: Chapter[]): Chapter[] {
  return chapters.map((one, n) => {
    const alike = chapters.slice(0, n).filter(({ id }) => id === one.id).length;
    return alike === 0 ? one : { ...one, id: `${one.id}-${alike + 1}` };
  });
}

/**
 * Blocks cut into pages: where a page is full the next one begins, before a goal of the board where one stands in the
 * page's second half. Only a table is never cut.
 */
function pagesOf(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [];
  let page: Block[] = [];
  for (const unit of blocks.flatMap(single)) {
    if (page.length > 0 && weight(page) + weight([unit]) > room) {
      const goal = page.findLastIndex(
        ({ kind }, at) => kind === 'goal' && weight(page.slice(0, at)) > room / 2,
      );
      const kept = goal < 0 ? page : page.slice(0, goal);
      pages.push(joined(kept));
      page = page.slice(kept.length);
    }
    page.push(unit);
  }
  return page.length > 0 || pages.length === 0 ? [...pages, joined(page)] : pages;
}

/** A block row by row. */
function single(block: Block): Block[] {
  if ('rows' in block) return block.rows.map((row) => ({ ...block, rows: [row] }) as Block);
  if (block.kind === 'words') return block.items.map((item) => ({ ...block, items: [item] }));
  return [block];
}

/** Rows that came from one block are one block again: they share its line. */
function joined(units: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const unit of units) {
    const last = blocks.at(-1);
    const isSame = last?.kind === unit.kind && last.line === unit.line;
    if (isSame && 'rows' in last && 'rows' in unit) (last.rows as unknown[]).push(...unit.rows);
    else if (isSame && last.kind === 'words' && unit.kind === 'words') last.items.push(...unit.items);
    else blocks.push(unit);
  }
  return blocks;
}

/** Stops that a block makes: the place of each row and the names that lead elsewhere; folded words make few. */
function weight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    switch (block.kind) {
      case 'indicators':
        return sum + 2 * block.rows.length;
      case 'table':
        return sum + block.table.rows.length + 1;
      case 'goal':
        return sum + 2;
      case 'words':
        return sum + block.items.reduce((letters, { text }) => letters + text.length, 0) / 500;
      default:
        return sum + block.rows.length;
    }
  }, 0);
}

/** The lines that have their anchor among some blocks. */
export function linesIn(blocks: readonly Block[], anchors: ReadonlyMap<string, readonly number[]>): number[] {
  return blocks.flatMap(keysOf).flatMap((key) => anchors.get(key) ?? []);
}

function keysOf(block: Block): string[] {
  switch (block.kind) {
    case 'goal':
      return [rowKey('goals', block.goal.id)];
    case 'table':
      return [
        rowKey('tables', block.line),
        ...block.table.rows.map((_, n) => rowKey(`tables/${block.line}`, n)),
      ];
    case 'words':
      return block.items.map(({ lines }) => rowKey('words', lines[0]));
    default:
      return block.rows.map(({ index }) => rowKey(block.kind, index));
  }
}

/** Places in the report's list of indicators that have their row among some blocks. */
export function indicatorsIn(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => (block.kind === 'indicators' ? block.rows.map(({ index }) => index) : []));
}

/** First and last page of the original that a chapter's rows stand on; null where one of the two is not known. */
export function pageSpan(
  { pages }: Pick<Chapter, 'pages'>,
  firstLines: readonly (number | null)[] | null,
): [first: number, last: number] | null {
  const lines = pages.flat().map(({ line }) => line);
  const [first, last] = [lines[0], lines.at(-1)].map((line) => pageAt(firstLines, line ?? 0));
  return first !== undefined && last !== undefined ? [first, last] : null;
}
