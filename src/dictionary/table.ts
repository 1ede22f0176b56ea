/**
 * How a table of the open data is described: the one description that its files, its checks, the index and the
 * dictionary page are made of. Descriptions are Swedish, for the reader of the data; names of columns are English.
 */

/**
 * What a column holds. Lists are arrays in JSON and joined by " | " where a cell holds one text; an address is an
 * absolute URL of this site or of an original.
 */
export type ColumnType = 'text' | 'code' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'address';

/** One column of a table. */
export interface DataColumn {
  /** The heading in CSV and the key in JSON. */
  name: string;
  type: ColumnType;
  /** What its numbers count, or null. */
  unit: string | null;
  /** Allowed codes of a column of type code, where they are few. */
  codes?: readonly string[];
  description: string;
}

/** One table, published in every format under its name. */
export interface DataTable {
  title: { sv: string; en: string };
  /** What one row is. */
  row: string;
  /** In the order of the files. */
  columns: readonly DataColumn[];
}

/** A column of a table. */
export function column(
  name: string,
  type: ColumnType,
  description: string,
  more: { unit?: string; codes?: readonly string[] } = {},
): DataColumn {
  return { name, type, unit: more.unit ?? null, description, ...(more.codes ? { codes: more.codes } : {}) };
}
