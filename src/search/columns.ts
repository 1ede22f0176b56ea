/** The file of names as it goes over the wire: lists as columns, since alike values side by side compress better. */
import type { Names } from './names.ts';

/** Rows as one list for each key, in their order; 0 where a row has no such key, as no value is. */
type Columns = Record<string, unknown[]>;

const lists = ['districts', 'indicators', 'goals', 'themes', 'pages'] as const;

/** The file of names, its lists as columns. */
export type PackedNames = Omit<Names, (typeof lists)[number]> & Record<(typeof lists)[number], Columns>;

/** Names as they are written. */
export function packNames(names: Names): PackedNames {
  return { ...names, ...each((list) => columnsOf(names[list])) };
}

/** Names as they are read. */
export function unpackNames(packed: PackedNames): Names {
  return { ...packed, ...each((list) => rowsOf(packed[list])) } as Names;
}

function each<T>(made: (list: (typeof lists)[number]) => T): Record<(typeof lists)[number], T> {
  return Object.fromEntries(lists.map((list) => [list, made(list)])) as Record<(typeof lists)[number], T>;
}

function columnsOf(rows: readonly object[]): Columns {
  const all = rows as readonly Record<string, unknown>[];
  const keys = [...new Set(all.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(keys.map((key) => [key, all.map(({ [key]: value = 0 }) => value)]));
}

function rowsOf(columns: Columns): object[] {
  const all = Object.entries(columns);
  const rows = all[0]?.[1] ?? [];
  return rows.map((_, n) =>
    Object.fromEntries(all.map(([key, values]) => [key, values[n]]).filter(([, value]) => value !== 0)),
  );
}
