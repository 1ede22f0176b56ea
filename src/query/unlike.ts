import { none, type Opened, type View } from './view.ts';

/**
 * What keeps rows that are sorted by a number from being like: the first column of units or kinds of time in which they
 * differ, with its choices. Null where they are alike or sorted by something else.
 */
export function unlikeOrder(
  view: View,
  { columns }: Opened,
  rows: readonly number[],
  sorted: string | undefined,
): { key: string; choices: string[] } | null {
  if (sorted === undefined || !view.measures.includes(sorted)) return null;
  const values = columns.get(sorted) ?? [];
  const having = rows.filter((row) => values[row] !== null);
  for (const key of ['enhet', 'tid', 'redovisad', 'rapportslag']) {
    const kinds = columns.get(key);
    const choices = new Set(having.map((row) => String(kinds?.[row] ?? none)));
    if (kinds && choices.size > 1) return { key, choices: [...choices] };
  }
  return null;
}
