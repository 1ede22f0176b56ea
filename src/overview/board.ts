import { relativeDeviation } from '../economy/area.ts';
import { operatingOf } from '../economy/operating.ts';
import type { Cell, Facts } from '../model.ts';
import type { OutcomeGroup } from '../report/tally.ts';
import { countGroups } from './topic.ts';
import type { Row } from './row.ts';

/** One report of a board in a table of boards. */
export interface Board {
  report: string;
  district: string;
  counts: Record<OutcomeGroup, number>;
  /** How many targets a word is said of: reached, missed, or too early. */
  judged: number;
  /** The board's deviation from its budget as printed, after the transfers between years where the report gives that. */
  deviation: Cell | null;
  unit: string | null;
  /** The deviation in percent of the budget; null where one is missing. */
  share: number | null;
  questions: number;
}

/** What a table of boards says of one report. */
export function boardOf(facts: Facts, rows: readonly Row[], questions: number): Board {
  const counts = countGroups(rows);
  const operating = operatingOf(facts);
  const deviation = operating?.after ?? operating?.before ?? null;
  return {
    report: facts.id,
    district: facts.district,
    counts,
    judged: counts.nar + counts['nar-inte'] + counts['for-tidigt'],
    deviation,
    unit: operating?.unit ?? null,
    share: relativeDeviation({ budget: operating?.budget ?? null, deviation }),
    questions,
  };
}
