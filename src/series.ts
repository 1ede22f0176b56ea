/**
 * Part three of the model: what the build makes of all reports' facts together, and what the site renders.
 * One observation is one figure (or word) about one indicator in one district; a series is all of them.
 */
import * as z from 'zod';
import { Column, Line } from './model.ts';

/** Where a figure stands. */
export const Source = z.strictObject({
  /** Report id. */
  report: z.string(),
  line: Line,
  column: Column,
  /** As printed there. */
  text: z.string(),
  /** Index of the row in the report's `indicators`. */
  row: z.int().nonnegative(),
});
export type Source = z.infer<typeof Source>;

/** The time that a figure is about: a whole year, January until the end of tertial 1 or 2, or a rolling year. */
export const Period = z.strictObject({
  year: z.int(),
  span: z.enum(['ar', 't1', 't2', 'rullande12']),
});
export type Period = z.infer<typeof Period>;

/** What is measured: the outcome, its men's and women's part, the forecast or a target. */
export const Measure = z.enum(['utfall', 'utfall-man', 'utfall-kvinnor', 'prognos', 'arsmal', 'kf-arsmal']);
export type Measure = z.infer<typeof Measure>;

/** Why there is no number. Missing is not zero. */
export const Missing = z.enum(['ej-redovisat', 'ej-matt', 'ord', 'tas-fram-av-namnd', 'olasligt']);
export type Missing = z.infer<typeof Missing>;

/** What a figure is worth. */
export const Worth = z.enum(['tryckt', 'lagad', 'rattad', 'osaker']);
export type Worth = z.infer<typeof Worth>;

export const Observation = z.strictObject({
  district: z.string(),
  /** Indicator id in the registry. */
  indicator: z.string(),
  measure: Measure,
  period: Period,
  value: z.number().nullable(),
  unit: z.string().nullable(),
  bound: z.enum(['max', 'min', 'within']).nullable(),
  /** As printed. */
  text: z.string(),
  missing: Missing.nullable(),
  worth: Worth,
  /** The same figure printed in two reports has two sources. */
  sources: z.array(Source).min(1),
});
export type Observation = z.infer<typeof Observation>;

/** All observations of one indicator in one district, in order of time. Its id is `<district>/<indicator>`. */
export const Series = z.strictObject({
  id: z.string(),
  district: z.string(),
  indicator: z.string(),
  observations: z.array(Observation),
});
export type Series = z.infer<typeof Series>;
