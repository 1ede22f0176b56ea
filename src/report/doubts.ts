import type { Doubt, Facts } from '../model.ts';

/** A doubt with the row it is about. */
export interface PlacedDoubt {
  line: number | null;
  name: string;
  doubt: Doubt;
}

/** All doubts of a report: those about it as a whole first, then row by row. */
export function doubtsOf(facts: Facts): PlacedDoubt[] {
  return [
    ...facts.doubts.map((doubt) => ({ line: null, name: facts.title, doubt })),
    ...facts.indicators.flatMap((row) =>
      row.doubts.map((doubt) => ({ line: row.lines[0], name: row.name, doubt })),
    ),
  ];
}
