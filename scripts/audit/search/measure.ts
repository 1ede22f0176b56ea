import { judgedQueries, type Half } from './queries.ts';

/** What is measured of a half: shares of its queries, and how many find nothing. */
export interface Measured {
  count: number;
  /** The expected page comes first; is among the first three. */
  first: number;
  three: number;
  /** The mean of 1 ÷ its place, 0 where it is not found. */
  mrr: number;
  none: number;
}

/** A result as it is listed. */
export interface Listed {
  kind: string;
  title: string;
}

/** Measures a search by the judged queries, each half for itself. */
export async function measure(
  search: (query: string) => Promise<readonly Listed[]> | readonly Listed[],
): Promise<Record<Half, Measured>> {
  const halves: Record<Half, Measured> = { tuned: nothing(), apart: nothing() };
  for (const { query, kinds, title, half } of judgedQueries()) {
    const listed = await search(query);
    const place = listed.findIndex((one) => kinds.includes(one.kind) && title.test(one.title));
    const sum = halves[half];
    sum.count++;
    if (place === 0) sum.first++;
    if (place >= 0 && place < 3) sum.three++;
    if (place >= 0) sum.mrr += 1 / (place + 1);
    if (listed.length === 0) sum.none++;
  }
  for (const sum of Object.values(halves))
    for (const name of ['first', 'three', 'mrr'] as const) sum[name] /= sum.count;
  return halves;
}

function nothing(): Measured {
  return { count: 0, first: 0, three: 0, mrr: 0, none: 0 };
}
