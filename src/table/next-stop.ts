/** Where a link of a table stands: its row, and its cell in the row, counted from 0. */
export interface Place {
  row: number;
  cell: number;
}

/** The keys that go from link to link in a table. */
export const arrowKeys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End'] as const;
export type ArrowKey = (typeof arrowKeys)[number];

/**
 * The number of the link that a key goes to from number `at`; `places`: all links, row by row. Up and down keep to the
 * column, over rows without a link there; past the first and the last link it stays.
 */
export function nextStop(places: readonly Place[], at: number, key: ArrowKey): number {
  const last = places.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(at + 1, last);
  if (key === 'ArrowLeft') return Math.max(at - 1, 0);
  const from = places[at];
  if (!from) return at;
  const others = places.map((_, number) => number);
  const ahead =
    key === 'ArrowDown'
      ? others.filter((one) => places[one]!.row > from.row)
      : others.filter((one) => places[one]!.row < from.row).reverse();
  return ahead.find((one) => places[one]!.cell === from.cell) ?? ahead[0] ?? at;
}
