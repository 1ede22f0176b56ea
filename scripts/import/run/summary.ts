import type { Facts } from '../../../src/model.ts';
import type { Imported } from '../facts/imported.ts';

/** How many doubts a report's facts record. */
export function doubtsOf(facts: Facts): number {
  return facts.doubts.length + facts.indicators.reduce((sum, each) => sum + each.doubts.length, 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** One line of progress: what was found, and how the lines are owned. */
export function summary({ facts }: Imported): string {
  const owned = new Map<string, number>();
  for (const [first, last, owner] of facts.owners) {
    const kind = owner.split('/')[0]!;
    owned.set(kind, (owned.get(kind) ?? 0) + last - first + 1);
  }
  const counts = [
    `${facts.goals.length} goals`,
    `${facts.indicators.length} indicators`,
    `${facts.activities.length} activities`,
    `${facts.tables.length} tables`,
    `${facts.decisions.length} decisions`,
    `${doubtsOf(facts)} doubts`,
  ];
  const { words } = facts.source;
  if (words) {
    counts.push(`words ${percent(words.before)} → ${percent(words.after)}`);
    counts.push(`${facts.unread.length} words unread in names`);
  }
  const owners = [...owned].map(([kind, count]) => `${kind} ${count}`);
  return `${facts.id}: ${counts.join(', ')} | lines: ${owners.join(', ')}`;
}
