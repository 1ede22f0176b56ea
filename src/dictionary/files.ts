/** A format that every table is published in. */
export interface Format {
  /** What readers call it. */
  name: string;
  /** The end of its files' names, without a dot. */
  extension: string;
  mediaType: string;
}

/** The formats of a table, each file named after the table: `/data/<table>.<extension>`. */
export const formats: readonly Format[] = [
  { name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  { name: 'JSON', extension: 'json', mediaType: 'application/json' },
  { name: 'Parquet', extension: 'parquet', mediaType: 'application/vnd.apache.parquet' },
];

/** The formats that hold all tables in one file, `/data/stadsdelskollen.<extension>`: first what most open. */
export const wholeFormats: readonly Format[] = [
  {
    name: 'Excel',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { name: 'ZIP', extension: 'zip', mediaType: 'application/zip' },
  { name: 'SQLite', extension: 'sqlite', mediaType: 'application/vnd.sqlite3' },
];

/** The path of a file that holds all tables. */
export function wholePath({ extension }: Format): string {
  return `/data/stadsdelskollen.${extension}`;
}

/** The page that explains every column. */
export const dictionaryPath = '/data/falt/';

/** What of all tables is to be had, for a program. */
export const contentsPath = '/data/index.json';

/** The sums of all data files. */
export const sumsPath = '/data/SHA256SUMS';

/** The formats of the files of one district or one indicator: first what most open. */
export const partFormats: readonly Format[] = [
  {
    name: 'Excel',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  { name: 'JSON', extension: 'json', mediaType: 'application/json' },
  { name: 'Metadata', extension: 'metadata.json', mediaType: 'application/json' },
];

/** The formats of the files of one indicator in one district; the JSON says what the figures are. */
export const pairFormats: readonly Format[] = [
  { name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  { name: 'JSON', extension: 'json', mediaType: 'application/json' },
];

/** What parts of the data with files of their own are about. */
export type PartKind = 'stadsdelar' | 'indikatorer';

/** The path of a part's files without their ending: "/data/stadsdelar/farsta", or of an indicator there ".../farsta/x". */
export function partPath(kind: PartKind, id: string): string {
  return `/data/${kind}/${id}`;
}

/** The list of the files of each indicator in each district. */
export const pairContentsPath = '/data/stadsdelar/index.json';
