import type { Row } from '../../../src/csv.ts';
import { dictionary, tableNames } from '../../../src/dictionary.ts';
import type { DataColumn } from '../../../src/dictionary/table.ts';

/** The columns of the dictionary as a table of its own. */
export const dictionaryColumns = [
  'table',
  'column',
  'title',
  'title_en',
  'type',
  'unit',
  'codes',
  'description',
  'description_en',
] as const;

/** The dictionary as a table: one row a column of a table. */
export function describedColumns(): Row[] {
  return tableNames.flatMap((table) =>
    dictionary[table].columns.map(({ name, type, title, unit, codes, description }: DataColumn) => ({
      table,
      column: name,
      title: title.sv,
      title_en: title.en,
      type,
      unit: unit?.sv ?? null,
      codes: codes ?? null,
      description: description.sv,
      description_en: description.en,
    })),
  );
}
