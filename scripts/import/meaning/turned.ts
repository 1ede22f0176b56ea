import type { Table } from '../../../src/model.ts';
import { remark, type Open, type Remark } from '../lines/remark.ts';
import type { Heads } from '../table/heading.ts';

//                Andel nöjda     Andel trygga
//   Utfall       81 %            73 %
//   Årsmål       85 %            74 %
/** What is said of a table whose rows are an outcome and a target: its columns may be indicators. */
export function turnedIndicators(
  { columns, rows, lines }: Pick<Table, 'columns' | 'rows' | 'lines'>,
  heads: Heads,
): Remark<Open>[] {
  const roles = new Set(rows.map(({ label }) => heads.column(label).role));
  if (!roles.has('outcome') || !(roles.has('target') || roles.has('councilTarget'))) return [];
  const met = 'Unexpected outcomes and targets as rows, expected a row for each indicator';
  const reason = 'Tabellens kolumner kan vara indikatorer: de är inte lästa som sådana';
  return [remark('table-turned', lines[0], `${met}: read as a table of figures; compare with the original`, { reason, candidates: columns.slice(1) })]; // prettier-ignore
}
