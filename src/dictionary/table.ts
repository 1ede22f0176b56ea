/**
 * How a table of the open data is described: the one description that its files, its checks, the index, the metadata
 * and the dictionary page are made of. Names of columns are English; what they mean is told in Swedish and in English.
 */

/** The same words in both languages. */
export interface Said {
  sv: string;
  en: string;
}

/** The same words in Swedish and in English. */
export const said = (sv: string, en: string): Said => ({ sv, en });

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
  /** What people call it. */
  title: Said;
  /** What its numbers count, or null. */
  unit: Said | null;
  /** Allowed codes of a column of type code, where they are few. */
  codes?: readonly string[];
  description: Said;
}

/** One table, published in every format under its name. */
export interface DataTable {
  title: Said;
  /** What one row is, to follow "a row is". */
  row: Said;
  /** In the order of the files. */
  columns: readonly DataColumn[];
}

/** A column of a table. */
export function column(
  name: string,
  type: ColumnType,
  title: Said,
  description: Said,
  more: { unit?: Said; codes?: readonly string[] } = {},
): DataColumn {
  const { unit = null, codes } = more;
  return { name, type, title, unit, description, ...(codes ? { codes } : {}) };
}
