import * as z from 'zod';
import type { Accuracy } from '../../src/accuracy.ts';
import type { Tallies } from './score.ts';

const count = z.int().nonnegative();

/** Counts that somebody else made of reports that nobody here has seen. */
export const HandedIn = z.object({
  date: z.iso.date(),
  importer: z.string().min(1),
  sets: z.array(
    z.object({
      set: z.string().regex(/^(text|pdf|scan)/),
      seen: z.enum(['developed', 'never']),
      reports: z.int().positive(),
      rows: count,
      rows_found: count,
      rows_extra: count,
      name_wrong: count,
      cells: count,
      right: count,
      doubted: count,
      invented_silent: count,
      cells_extra_rows: count,
      meta_wrong: count,
      goals: count,
      goals_found: count,
      goals_extra: count,
      goal_name_wrong: count,
      assess_wrong: count,
      level_wrong: count,
      acts: count,
      acts_found: count,
      acts_extra: count,
      act_name_wrong: count,
      act_dates_wrong: count,
      tcells: count,
      tcells_right: count,
      tcells_wrong: count,
    }),
  ),
});
type HandedInSet = z.infer<typeof HandedIn>['sets'][number];

/** What a set is called begins with its kind: "text, …", "scans …". */
export function kindOf({ set }: HandedInSet): Accuracy['kind'] {
  return /^(text|pdf|scan)/.exec(set)![1] as Accuracy['kind'];
}

/** The same fields from their counts. A goal or an activity that is wrong twice counts as two: the share is then rather too low. */
export function talliesOf(set: HandedInSet): Tallies {
  const tally = (of: number, right: number, extra = 0, doubted = 0) => ({
    of,
    right: Math.max(0, right),
    doubted,
    extra,
  });
  const named = set.rows_found + set.goals_found + set.acts_found;
  return {
    head: tally(5 * set.reports, 5 * set.reports - set.meta_wrong),
    goals: tally(set.goals, set.goals_found - set.assess_wrong - set.level_wrong, set.goals_extra),
    rows: tally(set.rows, set.rows_found, set.rows_extra),
    cells: tally(set.cells, set.right, set.invented_silent + set.cells_extra_rows, set.doubted),
    activities: tally(set.acts, set.acts_found - set.act_dates_wrong, set.acts_extra),
    names: tally(named, named - set.name_wrong - set.goal_name_wrong - set.act_name_wrong),
    tables: tally(set.tcells, set.tcells_right, set.tcells_wrong),
  };
}
