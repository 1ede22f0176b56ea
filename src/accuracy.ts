/**
 * How well the import reads, as measured against annotations made line by line, field by field. What is
 * not measured is not here, and the page says nothing of it: fill in a measurement only when it has been made.
 */

/** What is measured, in the order in which the page lists it. */
export const accuracyFields = {
  goals: 'Mål: nivå, nummer, överordnat mål och bedömning',
  rows: 'Indikatorrader',
  cells: 'Indikatorernas rutor, som de är tryckta',
  values: 'Värden, enheter och gränser',
  rowGoals: 'Vilket mål en indikator hör till och vem som har beslutat den',
  activities: 'Aktiviteter med tid, status och avvikelse',
  names: 'Namn på mål, indikatorer och aktiviteter',
  tables: 'Rutor i ekonomi- och volymtabeller',
  decisions: 'Förslag till beslut och bilagor',
  words: 'Analyser och förväntade resultat',
} as const;

/** A measurement of reports of one kind. */
export interface Accuracy {
  /** text: with a text layer; ocr: scans. */
  extraction: 'text' | 'ocr';
  /** How many reports were annotated. */
  reports: number;
  /** Share that agrees with the annotation, 0–1, in both directions: nothing missing and nothing made up. */
  scores: Readonly<Partial<Record<keyof typeof accuracyFields, number>>>;
  /** One plain Swedish sentence about what the measurement does not cover, or null. */
  note: string | null;
}

const all = <T>(value: T): Record<keyof typeof accuracyFields, T> =>
  Object.fromEntries(Object.keys(accuracyFields).map((field) => [field, value])) as Record<
    keyof typeof accuracyFields,
    T
  >;

/** The measurements that have been made. */
export const accuracy: readonly Accuracy[] = [
  { extraction: 'text', reports: 4, scores: all(1), note: null },
  {
    extraction: 'ocr',
    reports: 1,
    scores: {
      goals: 1,
      rows: 1,
      cells: 1,
      values: 0.996,
      rowGoals: 1,
      activities: 1,
      names: 0.996,
      tables: 1,
      decisions: 1,
    },
    note: 'Det som inte gick att läsa säkert i den inskannade rapporten räknas inte som rätt eller fel: det visas som osäkert. Inskanningar av sämre kvalitet läses sämre.',
  },
];
