import type { Facts } from '../../../src/model.ts';
import type { Imported } from '../facts/imported.ts';

/** "1 report", "5 reports": a number and what is counted. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

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
    count(facts.goals.length, 'goal'),
    count(facts.indicators.length, 'indicator'),
    count(facts.activities.length, 'activity', 'activities'),
    count(facts.tables.length, 'table'),
    count(facts.decisions.length, 'decision'),
    count(doubtsOf(facts), 'doubt'),
  ];
  const { words } = facts.source;
  if (words) {
    counts.push(`words ${percent(words.before)} → ${percent(words.after)}`);
    counts.push(`${count(facts.unread.length, 'word')} unread in names`);
  }
  const owners = [...owned].map(([kind, count]) => `${kind} ${count}`);
  return `${facts.id}: ${counts.join(', ')} | lines: ${owners.join(', ')}`;
}
