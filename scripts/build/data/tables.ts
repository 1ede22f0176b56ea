import type { Row } from '../../../src/csv.ts';
import type { TableName } from '../../../src/dictionary.ts';

/** The rows of every table of the open data. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>;
