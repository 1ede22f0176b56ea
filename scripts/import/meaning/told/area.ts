import type { Table } from '../../../../src/model.ts';

/** A row of a table, as indexes. */
export interface RowAt {
  table: number;
  row: number;
}

/** "Individ- och familjeomsorgen" → "individochfamiljeomsorg": an area by its letters, without its article. */
function folded(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^(?:varav|övriga?) /, '')
    .replace(/^(?:även )?(?:verksamhetsområdet?|verksamhet(?:en)? för|myndighetsutövning till) /, '');
  return plain.replace(/[^\p{L}]/gu, '');
}

/** The folded labels of a table's rows: each sentence asks for them. */
const labels = new WeakMap<Table, string[]>();

function labelsOf(table: Table): string[] {
  let made = labels.get(table);
  if (!made) labels.set(table, (made = table.rows.map(({ label }) => folded(label))));
  return made;
}

const articles = ['', 'en', 'n', 'et', 't'];

/** The row that a name in a sentence is of, in tables of some kinds; null where none or several are. */
export function rowNamed(
  name: string,
  tables: readonly Table[],
  kinds: readonly Table['kind'][],
): RowAt | null {
  const wanted = folded(name);
  if (wanted.length < 5) return null;
  const found = tables.flatMap((each, table) =>
    kinds.includes(each.kind)
      ? labelsOf(each).flatMap((label, row) =>
          articles.some((end) => label + end === wanted) ? [{ table, row }] : [],
        )
      : [],
  );
  return found.length === 1 ? found[0]! : null;
}

/** The net row of the table below a heading; null where there is none. */
export function netBelow(heading: string, tables: readonly Table[]): RowAt | null {
  const table = tables.findIndex(({ section, kind }) => kind === 'verksamhetsomraden' && section === heading);
  const row = table < 0 ? -1 : tables[table]!.rows.findIndex(({ label }) => /^netto:?$/i.test(label));
  return row < 0 ? null : { table, row };
}
