import { formatDate, formatSpan } from '../date.ts';
import type { Activity } from '../model.ts';

/**
 * When an activity goes on, as a reader reads it: "jan–mars 2024"; where the report prints other words than a day, those
 * words ("1 januari 2024 – Tills vidare"). Empty where it prints nothing.
 */
export function activityTime({
  start,
  end,
  startText,
  endText,
}: Pick<Activity, 'start' | 'end' | 'startText' | 'endText'>): string {
  if (startText === undefined && endText === undefined) return formatSpan(start, end);
  const from = startText ?? (start && formatDate(start));
  const to = endText ?? (end && formatDate(end));
  if (from === null || to === null) return from === null ? `till ${to}` : `från ${from}`;
  return from === to ? from : `${from} – ${to}`;
}
