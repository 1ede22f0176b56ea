/** What identifies a row, and which columns lead to rows of other tables; for metadata, and held against every row. */
import { dictionary, type TableName } from '../dictionary.ts';

/** The tables that have an id of their own, by the name of the columns that hold it elsewhere. */
const leadsTo: Readonly<Record<string, TableName>> = {
  district: 'districts',
  indicator: 'indicators',
  report: 'reports',
};

/** The columns whose values together no two rows share, and none of which is ever empty; [] where there are none such. */
export function primaryKey(table: TableName): string[] {
  if (table === 'budget') return ['report', 'table', 'row', 'column'];
  return dictionary[table].columns.some(({ name }) => name === 'id') ? ['id'] : [];
}

/** Columns that hold the id of a row in another table, or nothing. */
export function foreignKeys(table: TableName): { column: string; table: TableName }[] {
  return dictionary[table].columns.flatMap(({ name }) => {
    const other = leadsTo[name];
    return other === undefined || other === table ? [] : [{ column: name, table: other }];
  });
}
