/** Which rows a question is about, and how many each further choice would leave. */
import { fold, plain } from '../search/letters.ts';
import { type Columns, type Filter, none, type Value } from './view.ts';

/** Rows by their numbers in the file, in its order, and for each asked column how many rows each of its choices has among those that every other filter lets through. */
export interface Selection {
  rows: number[];
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Selects the rows that every filter lets through, and counts the choices of the columns named in `counted`. */
export function select(
  size: number,
  columns: Columns,
  filters: ReadonlyMap<string, Filter>,
  counted: readonly string[],
): Selection {
  const tests = [...filters].map(([key, filter]) => ({
    key,
    passes: testOf(columns.get(key) ?? [], filter),
  }));
  const counters = counted.map((key) => ({
    key,
    values: columns.get(key) ?? [],
    counts: new Map<string, number>(),
  }));
  const rows: number[] = [];
  for (let row = 0; row < size; row++) {
    // A row that one filter alone keeps out is still among those that the filter's own choices are counted in.
    let out: string | null = null;
    let outs = 0;
    for (const { key, passes } of tests) {
      if (passes(row)) continue;
      out = key;
      if (++outs > 1) break;
    }
    if (outs > 1) continue;
    if (outs === 0) rows.push(row);
    for (const { key, values, counts } of counters) {
      if (outs === 1 && key !== out) continue;
      const choice = String(values[row] ?? none);
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
  }
  return { rows, counts: new Map(counters.map(({ key, counts }) => [key, counts])) };
}

function testOf(values: readonly Value[], filter: Filter): (row: number) => boolean {
  if (filter.kind === 'choice') {
    const chosen = new Set(filter.choices);
    return (row) => chosen.has(String(values[row] ?? none));
  }
  if (filter.kind === 'text') {
    const words = folded(filter.text).split(/\s+/).filter(Boolean);
    const known = new Map<Value, boolean>();
    return (row) => {
      const value = values[row] ?? null;
      let passes = known.get(value);
      if (passes === undefined) {
        const text = value === null ? null : folded(String(value));
        passes = text !== null && words.every((word) => text.includes(word));
        known.set(value, passes);
      }
      return passes;
    };
  }
  const { from, to } = filter;
  return (row) => {
    const value = values[row] ?? null;
    return value !== null && (from === null || value >= from) && (to === null || value <= to);
  };
}

/** As the search compares words: small letters, å and ä as a, ö as o. */
function folded(text: string): string {
  return fold(plain(text));
}
