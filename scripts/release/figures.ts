/** What a release compares: which columns of a table are figures, and what tells a row where no id does. */
import { slug } from '../../src/slug.ts';
import type { TableName } from '../../src/dictionary.ts';
import type { Cells } from './tables.ts';

/** A table whose rows are figures of reports. */
interface Figures {
  /** What tells a row from the others as long as it is printed, wherever on the page. */
  key: (row: Cells) => string;
  /** What may not change in silence. */
  columns: readonly string[];
  /** What a row is called. */
  what: (row: Cells) => string;
}

const words = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
const path = (...parts: (string | undefined)[]) => parts.map((part) => slug(part ?? '') || '-').join('/');

/** The tables of figures. In all others a release counts the rows that differ, as what is said of figures. */
export const figures = {
  observations: {
    key: (row) => row['id']!,
    columns: ['value', 'unit', 'bound', 'missing'],
    what: (row) => words(row['indicator'], row['measure'], row['year'], row['span']),
  },
  goals: {
    key: (row) => `${row['report']}/${path(row['level'], row['number'] || row['name'])}`,
    columns: ['assessment'],
    what: (row) => [row['number'], row['name']].filter(Boolean).join(' '),
  },
  budget: {
    key: (row) =>
      `${row['report']}/${path(row['kind'], row['section'], row['parent'], row['label'], row['heading'])}`,
    columns: ['value', 'unit', 'bound'],
    what: (row) => words(row['section'] || row['kind'], row['label'], row['heading']),
  },
  activities: {
    key: (row) => `${row['report']}/${path(row['name'])}`,
    columns: ['start', 'end', 'status', 'deviation'],
    what: (row) => row['name']!,
  },
  decisions: {
    key: (row) => `${row['report']}/${row['number']}`,
    columns: ['amount_values', 'amount_units', 'from_value', 'from_unit', 'to_value', 'to_unit'],
    what: (row) => words(row['kind'], row['number']),
  },
} satisfies Partial<Record<TableName, Figures>>;

/** A table that holds figures. */
export type FigureTable = keyof typeof figures;
export const figureTables = Object.keys(figures) as FigureTable[];

/** Columns that say where a row stands on the site, which is no part of the data. */
export const elsewhere = ['address'];
