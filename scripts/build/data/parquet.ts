import { gzipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { flat, type Row } from '../../../src/csv.ts';
import { dictionary, type TableName } from '../../../src/dictionary.ts';
import type { ColumnType } from '../../../src/dictionary/table.ts';

/** The Parquet type of each type of a column; a date is a number of days, a list one text as in CSV. */
const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  code: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  address: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<ColumnType, object>;

/** A table as a Parquet file, its pages gzipped. The same rows give the same bytes on every machine. */
export function parquet(table: TableName, rows: readonly Row[]): Uint8Array {
  const { columns } = dictionary[table];
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }) => ({
        name,
        data: rows.map((row) => {
          const value = flat(row[name] ?? null);
          return type === 'date' && value !== null ? new Date(String(value)) : value;
        }),
      })),
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, type }) => ({
          name,
          ...types[type],
          repetition_type: 'OPTIONAL' as const,
        })),
      ],
      createdBy: 'stadsdelskollen',
      codec: 'GZIP',
      compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 9, mtime: 0 }) },
      // The tables are so small that bounds of their pages cost more than they save.
      statistics: false,
    }),
  );
}
