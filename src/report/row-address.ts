import { absolute } from '../href.ts';

/** The whole address of a printed line on this site, which stays wherever its row moves: see `permanentPath`. */
export function rowAddress({ report, line }: { report: string; line: number }): string {
  return absolute(`/rapporter/${report}/#L${line}`);
}
