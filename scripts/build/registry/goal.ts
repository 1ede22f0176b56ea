import * as z from 'zod';
import { GoalEntry } from '../../../src/series.ts';

/** `content/registry/goals/<set>.yml`: the council's goals for a term of office. */
export const GoalSet = z.strictObject({
  /** The years for which they hold: "2019-2022". */
  set: z.string().regex(/^\d{4}-\d{4}$/),
  goals: z
    .array(
      z.strictObject({
        number: z.string().regex(/^\d(\.\d+)?$/),
        level: z.enum(['inriktningsmal', 'verksamhetsomradesmal']),
        name: z.string().min(1),
        /** Other wordings of it, as printed. */
        names: z.array(z.string().min(1)).default([]),
        words: GoalEntry.shape.words.default([]),
      }),
    )
    .min(1),
});
export type GoalSet = z.infer<typeof GoalSet>;
