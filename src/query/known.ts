import { none, type Opened, type Query } from './view.ts';

/** A question without the choices that no row has, and the keys of the columns that had some. */
export function onlyKnown(query: Query, { columns }: Opened): { query: Query; ignored: string[] } {
  const ignored: string[] = [];
  const filters = new Map(query.filters);
  for (const [key, filter] of filters) {
    if (filter.kind !== 'choice') continue;
    const known = new Set(columns.get(key)?.map((value) => String(value ?? none)));
    const choices = filter.choices.filter((one) => known.has(one));
    if (choices.length === filter.choices.length) continue;
    ignored.push(key);
    if (choices.length > 0) filters.set(key, { ...filter, choices });
    else filters.delete(key);
  }
  return { query: { ...query, filters }, ignored };
}
