import * as z from 'zod';
import { Change, IndicatorEntry, Place } from '../../../src/series.ts';

const Entry = z.strictObject({
  ...IndicatorEntry.pick({
    name: true,
    unit: true,
    direction: true,
    directionFrom: true,
    sexes: true,
    owner: true,
    theme: true,
    definition: true,
  }).shape,
  words: IndicatorEntry.shape.words.default([]),
  accumulates: IndicatorEntry.shape.accumulates.default(false),
  scope: IndicatorEntry.shape.scope.default(null),
  /** As printed; names that differ only in case, spacing, dashes or a full stop are one. */
  names: z.array(z.string().min(1)).min(1),
  /** Other printings of the same unit: "st" where the unit is "barn/avd.". */
  sameUnit: z.array(z.string()).default([]),
  changes: z.array(Change),
  /** Places outside the row's own analysis where a report says that its outcome is of rolling twelve months, and with which month they end. */
  rolling: z
    .array(
      Place.extend({
        until: z
          .string()
          .regex(/^\d{4}-\d{2}$/)
          .optional(),
      }),
    )
    .default([]),
  /** Places where a report says how many persons its outcome is about, when they are few. */
  bases: z.array(Place.extend({ persons: z.int().positive() })).default([]),
  /** A line that says that the outcome is of one survey a year: as soon as it is printed, it is the year's. */
  survey: Place.nullable().default(null),
  /** Reports whose figures without a unit are counted in another one, and how many of the indicator's make one of it. */
  unitIn: z
    .array(
      z.strictObject({
        report: z.string(),
        unit: z.string(),
        times: z.number().positive(),
        reason: z.string().min(1),
      }),
    )
    .default([]),
});

/** `content/registry/indicators/<id>.yml`: one indicator, under all the names that reports print. */
export const Indicator = Entry.refine(
  ({ direction, directionFrom }) => (direction === null) === (directionFrom === null),
  {
    path: ['directionFrom'],
    error: 'expected what says the direction (namn, kf-arsmal or report:line) where there is one, else null',
  },
);
export type Indicator = z.infer<typeof Indicator>;
