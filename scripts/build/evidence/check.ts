import type { Place, RuleEntry, Series, Severity } from '../../../src/series.ts';
import type { Identified } from '../identify.ts';
import type { Registry } from '../registry/registry.ts';

/** Everything that a check may look at. */
export interface Evidence {
  reports: readonly Identified[];
  series: readonly Series[];
  registry: Registry;
}

/** What a check says about one line of a report; everything else of a finding follows from the report and the check. */
export interface Remark {
  report: Identified;
  /** Plain Swedish, worded as a question to the board where it is one. */
  sentence: string;
  /** The line that the finding is known by. */
  line: number;
  /** Where it is not the check's own. */
  severity?: Severity;
  /** Further lines of the same report. */
  lines?: readonly number[];
  indicator?: string | null;
  alsoAbout?: readonly string[];
  goal?: string | null;
  elsewhere?: readonly Place[];
}

/** One question asked of the figures: its rule, its words and its page stand together, in a file of its own in check/. */
export interface Check extends Omit<RuleEntry, 'id' | 'telling' | 'count'> {
  /** The code of the rule, a part of every finding's id and the address of its page: it never changes. */
  rule: string;
  find: (evidence: Evidence) => Remark[];
}
