import { href } from '../href.ts';
import type { Goal, GoalLevel } from '../model.ts';

/** Page of a goal of the council, or null for a board's own: those are told apart by their board, not by number. */
export function goalHref(set: string, number: string | null, level: GoalLevel): string | null {
  return number === null || level === 'namndmal' ? null : href(`/mal/${set}/${number}/`);
}

/** A board's page about a goal of the council, or null for a board's own goal, which stands on that page. */
export function boardGoalHref(district: string, { set, number, level }: Goal): string | null {
  return number === null || level === 'namndmal'
    ? null
    : href(`/stadsdelar/${district}/mal/${set}/${number}/`);
}
