import * as z from 'zod';
import { Column, IsoDate, Line } from '../../../src/model.ts';

/** An entry of `content/registry/corrections.yml`: what a report prints wrongly, or what a doubt is decided to be. */
export const Correction = z
  .strictObject({
    report: z.string(),
    line: Line,
    /** The column in doubt that is decided; null: nothing is in doubt, something is printed wrongly. */
    cell: Column.nullable().default(null),
    /** The column of an indicator's figure, where its line prints the same text in several; null: it stands there once. */
    column: Column.nullable().default(null),
    /**
     * The text of the cell or the name that stands there; a goal's with its number where that is wrong. Where a doubt is
     * decided, its readings as `readingsOf` of src/report/doubts.ts joins them.
     */
    expected: z.string().min(1),
    /** What is shown instead; empty where a doubt is decided and the report prints nothing in that column. */
    replacement: z.string(),
    /** The replacement's number and unit where its text does not tell them; null: as every printed figure is read. */
    value: z.number().nullable().default(null),
    unit: z.string().nullable().default(null),
    /** One plain Swedish sentence; it is published. */
    reason: z.string().min(1),
    date: IsoDate,
  })
  .refine(({ cell, replacement }) => cell !== null || replacement !== '', {
    path: ['replacement'],
    message: 'expected what is shown instead; only a column in doubt (cell) can be decided to be empty',
  });
export type Correction = z.infer<typeof Correction>;

/** The whole file. */
export const Corrections = z.array(Correction);
