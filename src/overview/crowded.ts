import type { Row } from './row.ts';

/** More missed targets than this, each with its figure, would make an overview a list of links. */
const most = 24;

/** Whether so many targets of a report are missed that only the first of each topic or chapter can be told. */
export function isCrowded(rows: readonly Row[]): boolean {
  return rows.filter(({ group }) => group === 'nar-inte').length > most;
}
