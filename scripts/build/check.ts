import type { Finding, Series } from '../../src/series.ts';
import { Rule } from '../../src/series.ts';
import { allAlike } from './check/all-alike.ts';
import { budgetRows } from './check/budget-rows.ts';
import { comparisons } from './check/comparisons.ts';
import { dates } from './check/dates.ts';
import { disagreeingReports } from './check/disagreeing-reports.ts';
import { forecastEqualsTarget } from './check/forecast-equals-target.ts';
import { forecastMissing } from './check/forecast-missing.ts';
import { fullyMet } from './check/fully-met.ts';
import { genderGap } from './check/gender-gap.ts';
import { indicatorTwice } from './check/indicator-twice.ts';
import { net } from './check/net.ts';
import { onlyInAnalysis } from './check/only-in-analysis.ts';
import { parts } from './check/parts.ts';
import { rates } from './check/rates.ts';
import { resultUnits } from './check/result-units.ts';
import { sameActivity } from './check/same-activity.ts';
import { shares } from './check/shares.ts';
import { smallBase } from './check/small-base.ts';
import { sums } from './check/sums.ts';
import { targetChanged } from './check/target-changed.ts';
import { targetWeaker } from './check/target-weaker.ts';
import { twoTables } from './check/two-tables.ts';
import { unknownUnit } from './check/unknown-unit.ts';
import type { Identified } from './identify.ts';
import { compareReports, compareText } from './order.ts';
import type { Registry } from './registry/read.ts';

/** Everything that a check may look at. */
export interface Evidence {
  reports: readonly Identified[];
  series: readonly Series[];
  registry: Registry;
}

/** One question asked of the figures; each stands in a file of its own in check/. */
type Check = (evidence: Evidence) => Finding[];

const checks: readonly Check[] = [
  // What the board says of its goals, held against its figures.
  fullyMet,
  allAlike,
  forecastEqualsTarget,
  forecastMissing,
  targetWeaker,
  targetChanged,
  // What the figures say of people.
  genderGap,
  smallBase,
  onlyInAnalysis,
  // What cannot be.
  rates,
  parts,
  shares,
  disagreeingReports,
  // What does not add up.
  sums,
  budgetRows,
  net,
  resultUnits,
  comparisons,
  twoTables,
  // Activities.
  dates,
  sameActivity,
  // Errors of ours.
  indicatorTwice,
  unknownUnit,
];

/** What the figures reveal when they are held against each other: by rule, the oldest report first, in line order. */
export function check(evidence: Evidence): Finding[] {
  return named(checks.flatMap((one) => one(evidence))).sort(
    (a, b) =>
      Rule.options.indexOf(a.rule) - Rule.options.indexOf(b.rule) ||
      compareReports(a.report, b.report) ||
      a.lines[0]! - b.lines[0]! ||
      compareText(a.id, b.id),
  );
}

/** A second finding of a rule on one line is called so: an id is an anchor, and leads to one place. */
function named(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}-${count}` };
  });
}
