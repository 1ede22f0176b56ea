import type { Activity, ReportType } from '../model.ts';

/**
 * Whether a report tells that an activity deviates; null in a plan, whose activities have not begun and whose tables
 * have no such column: "no deviation" would be said of what nobody has asked.
 */
export function deviationIn(type: ReportType, { deviation }: Pick<Activity, 'deviation'>): boolean | null {
  return tellsDeviations(type) ? deviation : null;
}

/** Whether reports of a kind have a column for deviations of activities. */
export function tellsDeviations(type: ReportType): boolean {
  return type !== 'verksamhetsplan';
}
