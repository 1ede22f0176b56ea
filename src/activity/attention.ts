import type { Activity } from '../model.ts';
import type { ListedActivity } from './list.ts';

/** Why an activity is read first: it deviates, it goes on after its end, or its end has passed and nothing is said of it. */
export type Attention = 'avviker' | 'pagar-efter' | 'passerad';

/** What is worth reading of an activity at a day, or null; of a plan (no day) only what it says itself. */
export function attentionTo(
  { deviation, status, end }: Pick<Activity, 'deviation' | 'status' | 'end'>,
  until: string | null,
): Attention | null {
  if (deviation) return 'avviker';
  if (until === null || end === null || end >= until || status === 'klar') return null;
  return status === 'pagar' ? 'pagar-efter' : 'passerad';
}

/**
 * The activities that are read first, those that deviate before the others, and of those what ended first. Where a report
 * marks no activity as done or under way, that nothing is said of one that has ended tells nothing.
 */
export function firstToRead(
  items: readonly ListedActivity[],
  until: string | null,
): { item: ListedActivity; why: Attention }[] {
  const marks = items.some(({ activity }) => activity.status !== null);
  const order: readonly Attention[] = ['avviker', 'pagar-efter', 'passerad'];
  const end = ({ item }: { item: ListedActivity }) => item.activity.end ?? '9';
  return items
    .flatMap((item) => {
      const why = attentionTo(item.activity, marks ? until : null);
      return why ? [{ item, why }] : [];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.why) - order.indexOf(b.why) || (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0),
    );
}
