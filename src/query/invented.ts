/** An invented view for tests: figures of boards, years and units. */
import { none, type Columns, type Opened, type QueryColumn, type Value, type View } from './view.ts';

const columns: QueryColumn[] = [
  {
    key: 'stadsdel',
    field: 'district',
    label: 'Stadsdel',
    kind: 'choice',
    word: (id) => id.toUpperCase(),
    named: 'district_name',
  },
  { key: 'sak', field: 'thing', label: 'Sak', kind: 'choice' },
  { key: 'enhet', field: 'unit', label: 'Enhet', kind: 'choice' },
  { key: 'ar', field: 'year', label: 'År', kind: 'number' },
  { key: 'varde', field: 'value', label: 'Värde', kind: 'number' },
  { key: 'dag', field: 'day', label: 'Dag', kind: 'date' },
  { key: 'namn', field: 'name', label: 'Namn', kind: 'text' },
];

/** The view. */
export const invented: View = {
  table: 'observations',
  key: 'prov',
  columns,
  reads: [],
  shown: ['stadsdel', 'varde'],
  heading: 'stadsdel',
  filters: ['stadsdel'],
  groups: ['stadsdel', 'sak', 'ar', 'enhet'],
  measures: ['varde'],
  alike: ['sak', 'enhet'],
  added: {
    alike: ['ar'],
    once: 'stadsdel',
    unit: 'enhet',
    never: (row, of) => of.columns.get('sak')?.[row] === 'andel',
  },
  open: () => opened([]),
};

/** A row of the view; what is left out is empty. */
export type InventedRow = Partial<
  Record<'stadsdel' | 'sak' | 'enhet' | 'ar' | 'varde' | 'dag' | 'namn', Value>
> & {
  doubtful?: boolean;
  limited?: boolean;
};

/** The view opened with some rows. */
export function opened(rows: readonly InventedRow[]): Opened {
  const all: Columns = new Map(columns.map(({ key }) => [key, rows.map((row) => row[key as 'sak'] ?? null)]));
  return {
    size: rows.length,
    columns: all,
    tell: () => ({ text: '', notes: [] }),
    place: (row) => ({ report: 'langholmen-2023-t1', line: row + 1 }),
    path: () => '/stadsdelar/langholmen/',
    isDoubtful: (row) => rows[row]!.doubtful ?? false,
    isLimited: (row) => rows[row]!.limited ?? false,
  };
}

/** The choice that a cell makes. */
export function choiceOf(value: Value | undefined): string {
  return String(value ?? none);
}
