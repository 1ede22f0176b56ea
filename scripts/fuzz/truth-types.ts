import type { Column } from '../../src/model.ts';

/** A report as it really is, before anything was printed. */
export interface Truth {
  board: string;
  type: 'tertialrapport' | 'verksamhetsplan' | 'verksamhetsberattelse';
  year: number;
  tertial: 1 | 2 | null;
  date: string;
  columns: TruthColumn[];
  goals: TruthGoal[];
  tables: TruthTable[];
  decisions: string[];
  attachments: string[];
}

/** A column of the report's Indikator tables after the name. */
export interface TruthColumn {
  role: Column | 'more' | 'period' | 'periodicity';
  heading: string;
}

/** What kind of report it is. */
export type About = Pick<Truth, 'type' | 'year' | 'tertial'>;

export interface TruthGoal {
  level: 'inriktningsmal' | 'verksamhetsomradesmal' | 'namndmal';
  number: string | null;
  name: string;
  assessment: 'helt' | 'delvis' | 'inte' | null;
  expected: string[];
  paragraphs: string[];
  indicators: TruthRow[];
  activities: TruthActivity[];
}

export interface TruthRow {
  name: string;
  /** Texts by role; the columns the model does not know by their heading. */
  cells: Partial<Record<Column, string>>;
  more: Record<string, string>;
  period: string;
  analysis: string[];
  /** Whether the row itself breaks the report's logic; where it lost a cell too, nobody could tell. */
  odd: boolean;
}

export interface TruthActivity {
  name: string;
  start: string;
  end: string;
  deviation: string;
  status: 'klar' | 'pagar' | null;
  analysis: string[];
}

export interface TruthTable {
  kind: string;
  unit: string | null;
  section: string;
  columns: string[];
  rows: { label: string; parent: string | null; cells: string[] }[];
}
