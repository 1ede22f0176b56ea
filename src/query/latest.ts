import { newestFollowUp } from '../report/follow-up.ts';
import { reportParts } from '../report/name.ts';

/**
 * Of the reports of a year, in order, the newest follow-up of each board: what it says of the year as far as it is known.
 * None where no board has several: then nothing needs to be chosen.
 */
export function latestOf(reports: readonly string[]): string[] {
  const byBoard = Map.groupBy(reports, (id) => reportParts(id).district);
  const latest = [...byBoard.values()].flatMap((some) => newestFollowUp(some) ?? []);
  const followUps = reports.filter((id) => newestFollowUp([id]) !== null);
  return latest.length < followUps.length ? latest : [];
}
