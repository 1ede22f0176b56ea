import type { Finding, RuleEntry } from '../series.ts';
import { stopsOf } from './cut.ts';

/** What one rule asks of a report, or notes: a rule can do both. */
export interface RuleGroup {
  rule: RuleEntry;
  items: Finding[];
  isNote: boolean;
  /** Behind a button: the page already has as many stops of the keyboard as it may. */
  folded: boolean;
}

/** How many stops the open findings of a report's page may make, beside the list of its chapters. */
const room = 70;

/**
 * Findings by their rule and what they are, questions before notes, the rules that tell most first. A group stays open while the page has
 * room; the first always is.
 */
export function groupsOf(findings: readonly Finding[], rules: ReadonlyMap<string, RuleEntry>): RuleGroup[] {
  const groups = [...Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
    .map((items) => ({
      rule: rules.get(items[0]!.rule)!,
      items,
      isNote: items[0]!.severity !== 'fraga',
    }))
    .sort((a, b) => Number(a.isNote) - Number(b.isNote) || rank(a.rule) - rank(b.rule));
  let stops = 0;
  return groups.map((group, n) => {
    const own = 1 + group.items.reduce((sum, one) => sum + stopsOf(one), 0);
    const folded = n > 0 && stops + own > room;
    stops += folded ? 2 : own;
    return { ...group, folded };
  });
}

/** Rules without a place on the start page come last. */
function rank({ telling }: RuleEntry): number {
  return telling ?? Infinity;
}
