import type { Finding, RuleEntry } from '../../src/series.ts';
import { checks, tellingPlace } from './checks.ts';
import type { Check, Evidence, Remark } from './evidence/check.ts';
import { compareReports } from '../../src/report/name.ts';
import { compareText } from './order.ts';

/** What the figures reveal when they are held against each other: by rule, the oldest report first, in line order. */
export function check(evidence: Evidence, all: readonly Check[] = checks): Finding[] {
  return all.flatMap((one) => findingsOf(one, evidence));
}

/** What one check finds. A second finding on one line is called so: an id is an anchor, and leads to one place. */
export function findingsOf(one: Check, evidence: Evidence): Finding[] {
  const seen = new Map<string, number>();
  return one
    .find(evidence)
    .map((remark) => finding(one, remark))
    .sort(
      (a, b) => compareReports(a.report, b.report) || a.lines[0]! - b.lines[0]! || compareText(a.id, b.id),
    )
    .map((found) => {
      const count = (seen.get(found.id) ?? 0) + 1;
      seen.set(found.id, count);
      return count === 1 ? found : { ...found, id: `${found.id}-${count}` };
    });
}

/** A remark as a finding: its id is the rule, the report and the line. */
function finding({ rule, severity }: Check, remark: Remark): Finding {
  const { report, sentence, line, lines = [] } = remark;
  return {
    id: `${rule}-${report.facts.id}-${line}`,
    rule,
    severity: remark.severity ?? severity,
    // A unit may end in a full stop of its own: "barn/avd."
    sentence: sentence.replaceAll('.. ', '. ').replace(/\.\.$/, '.'),
    report: report.facts.id,
    district: report.facts.district,
    indicator: remark.indicator || null,
    alsoAbout: [...(remark.alsoAbout ?? [])],
    goal: remark.goal ?? null,
    lines: [...new Set([line, ...lines])].sort((a, b) => a - b),
    elsewhere: [...(remark.elsewhere ?? [])],
  };
}

/** The rules as the site shows them, each with the number of its findings; those of errors of ours find no reader. */
export function ruleEntries(findings: readonly Finding[], all: readonly Check[] = checks): RuleEntry[] {
  return all
    .filter(({ severity }) => severity !== 'fel')
    .map(({ rule, find: _, ...words }) => ({
      id: rule,
      ...words,
      telling: tellingPlace(rule),
      count: findings.filter((one) => one.rule === rule).length,
    }));
}
