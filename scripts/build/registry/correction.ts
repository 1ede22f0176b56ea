import * as z from 'zod';
import { IsoDate, Line } from '../../../src/model.ts';

/** An entry of `content/registry/corrections.yml`: what a report prints wrongly. */
export const Correction = z.strictObject({
  report: z.string(),
  line: Line,
  /** The text of the cell or the name that stands there; a goal's with its number where that is wrong. */
  expected: z.string().min(1),
  /** What is shown instead. */
  replacement: z.string().min(1),
  /** The replacement's number and unit where its text does not tell them; null: as every printed figure is read. */
  value: z.number().nullable().default(null),
  unit: z.string().nullable().default(null),
  /** One plain Swedish sentence; it is published. */
  reason: z.string().min(1),
  date: IsoDate,
});
export type Correction = z.infer<typeof Correction>;

/** The whole file. */
export const Corrections = z.array(Correction);
