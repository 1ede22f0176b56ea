import { compareKeys, type Key } from '../table/key.ts';

/** Rows in the order of their keys; what has none comes last whichever way, and rows with equal keys keep their order. */
export function sorted<Row>(rows: readonly Row[], keyOf: (row: Row) => Key, descending: boolean): Row[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compareKeys(a.key, b.key, descending))
    .map(({ row }) => row);
}

/**
 * What choices are sorted by: their places among their words in Swedish order, which is quicker to compare than words.
 * null for a choice of no word.
 */
export function ranks(choices: Iterable<string>, word: (choice: string) => string): Map<string, number> {
  const words = [...new Set(choices)].map((choice) => ({ choice, key: word(choice) }));
  return new Map(
    sorted(words, ({ key }) => key, false).map(({ choice }, place): [string, number] => [choice, place]),
  );
}
