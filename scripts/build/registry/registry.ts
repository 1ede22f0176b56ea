import type { Accepted } from './accepted.ts';
import type { Correction } from './correction.ts';
import type { District } from './district.ts';
import type { GoalSet } from './goal.ts';
import type { Indicator } from './indicator.ts';
import type { Moved } from './moved.ts';
import type { Report } from './report.ts';
import type { Synonyms, Themes } from './synonyms.ts';

/** The hand-kept judgement of the project. A file's name is its entry's id; every map is in the order of ids. */
export interface Registry {
  districts: ReadonlyMap<string, District>;
  goals: ReadonlyMap<string, GoalSet>;
  indicators: ReadonlyMap<string, Indicator>;
  reports: ReadonlyMap<string, Report>;
  corrections: readonly Correction[];
  accepted: readonly Accepted[];
  moved: readonly Moved[];
  themes: Themes;
  synonyms: Synonyms;
}
