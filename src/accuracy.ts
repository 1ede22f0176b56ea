/**
 * How well the importer reads: `content/accuracy.yml`, written by `npm run accuracy`. What is not measured is not there.
 */
import * as z from 'zod';

/** What is measured, in the order in which the page lists it. */
export const accuracyFields = {
  head: 'Nämnd, typ, år, tertial och datum',
  goals: 'Mål: nivå, nummer och bedömning',
  rows: 'Indikatorrader',
  cells: 'Indikatorernas rutor, som de är tryckta',
  activities: 'Aktiviteter med tid och avvikelse',
  names: 'Namn på mål, indikatorer och aktiviteter',
  tables: 'Rutor i ekonomi- och volymtabeller',
} as const;
export type AccuracyField = keyof typeof accuracyFields;

/** Counts of one field over the reports of a set. */
const Counts = z.strictObject({
  /** How many there are in the annotations. */
  of: z.int().nonnegative(),
  /** How many of them were read as a careful reader reads them. */
  right: z.int().nonnegative(),
  /** How many were said to be in doubt, and are neither right nor wrong. */
  doubted: z.int().nonnegative(),
  /** How many were read that are not in the annotations, and not in doubt. */
  extra: z.int().nonnegative(),
  /** Right of all, 0–1, and the bounds of its 95 % interval (Wilson); null where there are none. */
  share: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Counts = z.infer<typeof Counts>;

/** A measurement of reports of one kind. */
export const Accuracy = z.strictObject({
  /** `<kind>-<seen>`: one measurement of each stands, the newest. */
  id: z.string(),
  /** text: a report's text; pdf: a PDF; scan: pages read from pictures. */
  kind: z.enum(['text', 'pdf', 'scan']),
  /** developed: the importer was developed on these very reports; never: nobody who works on it has seen them. */
  seen: z.enum(['developed', 'never']),
  /** Whether the reports were made up for the purpose, after the model of real ones. */
  invented: z.boolean(),
  /** The importer that was measured: the project's version and the first digits of a hash of its files, or a commit. */
  importer: z.string().min(1),
  date: z.iso.date(),
  reports: z.int().positive(),
  fields: z.strictObject({
    head: Counts,
    goals: Counts,
    rows: Counts,
    cells: Counts,
    activities: Counts,
    names: Counts,
    tables: Counts,
  } satisfies Record<AccuracyField, typeof Counts>),
});
export type Accuracy = z.infer<typeof Accuracy>;

/** Whether a measurement was made with another importer than the newest one: what it says may hold no more. */
export function isOfEarlierImporter(
  { importer }: Pick<Accuracy, 'importer'>,
  all: readonly Pick<Accuracy, 'importer' | 'date'>[],
): boolean {
  const newest = all.reduce((newest, one) => (one.date > newest.date ? one : newest));
  return importer !== newest.importer;
}

/**
 * A share as percent: all of it is 100, anything less has one decimal, rounded down (a share and its lower bound) or up
 * (its upper bound), so that nothing is said to be surer than it was measured.
 */
export function sharePercent(share: number, round: (value: number) => number = Math.floor): number {
  return round(share * 1000) / 10;
}
