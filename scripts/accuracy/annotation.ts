import * as z from 'zod';

const text = z.string().nullish();

/** What a careful reader finds in a report, as far as it is scored. Unknown fields are notes of whoever annotated. */
export const Annotation = z.object({
  report: z.object({
    board: z.string(),
    type: z.string(),
    year: z.int(),
    tertial: z.int().nullable(),
    date: z.string().nullable(),
  }),
  /** Only what begins at or before this line is annotated. */
  upto: z.int().optional(),
  goals: z.array(
    z.object({
      line: z.int().optional(),
      level: z.enum(['inriktningsmal', 'verksamhetsmal', 'namndmal']),
      number: z.string().nullable(),
      name: z.string(),
      assessment: z.string().nullable(),
    }),
  ),
  indicators: z.array(
    z.object({
      line: z.int().optional(),
      name: z.string(),
      outcome: text,
      men: text,
      women: text,
      previous: text,
      forecast: text,
      target: text,
      kf_target: text,
      /** Why a careful reader cannot be sure. */
      ambiguous: text,
    }),
  ),
  activities: z.array(
    z.object({
      line: z.int().optional(),
      name: z.string(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      deviation: text,
    }),
  ),
  tables: z.array(
    z.object({
      line: z.int().optional(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
    }),
  ),
});
export type Annotation = z.infer<typeof Annotation>;
