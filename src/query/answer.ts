/** From a question to its answer: select, group, sort. */
import type { Key } from '../table/key.ts';
import { type Group, grouped, isUnsaid } from './group.ts';
import { select } from './select.ts';
import { ranks, sorted } from './sort.ts';
import { none, type Opened, type Query, type View } from './view.ts';

/** So many rows or groups stand on a page. */
export const pageSize = 50;

/** The answer to a question. */
export interface Answer {
  /** Selected rows, in the order asked for. */
  rows: readonly number[];
  /** The groups in the order asked for; null where the question asks for none. */
  groups: readonly Group[] | null;
  /** How many rows each choice of a column would have. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Answers a question. */
export function answer(view: View, opened: Opened, query: Query): Answer {
  const counted = view.columns.filter(({ kind }) => kind === 'choice').map(({ key }) => key);
  const { rows, counts } = select(opened.size, opened.columns, query.filters, counted);
  if (query.group.length === 0) return { rows: sortedRows(view, opened, rows, query), groups: null, counts };
  const measure = query.measure ?? view.measures[0] ?? '';
  const groups = grouped(view, opened, rows, query.group, measure);
  return { rows, groups: sortedGroups(view, groups, query), counts };
}

function sortedRows(view: View, { columns }: Opened, rows: readonly number[], { sort }: Query) {
  if (!sort) return rows;
  const values = columns.get(sort.key) ?? [];
  const column = view.columns.find(({ key }) => key === sort.key);
  const order =
    column?.kind === 'choice'
      ? ranks(new Set(rows.map((row) => String(values[row] ?? none))), column.word ?? String)
      : null;
  return sorted(rows, (row) => keyOf(values[row] ?? null, order), sort.descending);
}

function keyOf(value: Key, order: ReadonlyMap<string, number> | null): Key {
  return value === null || order === null ? value : order.get(String(value))!;
}

/** Groups stand in the order of their names, the first column before the second, unless something else is asked for. */
function sortedGroups(view: View, groups: readonly Group[], { sort, group }: Query): readonly Group[] {
  const byName = group.toReversed().reduce<readonly Group[]>((some, key) => {
    return sorted(some, nameKey(view, some, group, key), false);
  }, groups);
  if (!sort) return byName;
  const key = group.includes(sort.key) ? nameKey(view, groups, group, sort.key) : figureKey[sort.key];
  return key ? sorted(byName, key, sort.descending) : byName;
}

function nameKey(view: View, groups: readonly Group[], by: readonly string[], key: string) {
  const column = view.columns.find((one) => one.key === key);
  const at = by.indexOf(key);
  if (column?.kind !== 'choice') return ({ choices }: Group): Key => numberOrText(choices[at]!);
  const order = ranks(new Set(groups.map(({ choices }) => choices[at]!)), column.word ?? String);
  return ({ choices }: Group): Key => (choices[at] === none ? null : order.get(choices[at]!)!);
}

function numberOrText(choice: string): Key {
  return choice === none ? null : Number.isNaN(Number(choice)) ? choice : Number(choice);
}

const figureKey: Readonly<Record<string, (group: Group) => Key>> = {
  rader: ({ rows }) => rows.length,
  minst: ({ spread }) => (spread === null || isUnsaid(spread) ? null : spread.min),
  median: ({ spread }) => (spread === null || isUnsaid(spread) ? null : spread.median),
  storst: ({ spread }) => (spread === null || isUnsaid(spread) ? null : spread.max),
  summa: ({ sum }) => (typeof sum === 'number' ? sum : null),
};
