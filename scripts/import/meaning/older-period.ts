import type { Indicator } from '../../../src/model.ts';
import { readPeriod } from '../../../src/printed-period.ts';
import { nameless } from '../knowledge/phrases.ts';
import { doubtRow } from './row-cells.ts';

//   Andel nöjda     VB 2022     79 %     80 %
//   Andel nöjda     T1 2023     81 %     85 %      or no name: it stands once, over both
/**
 * Doubts the figures of rows that a table prints of an earlier year than another row of the same name, in place: they
 * are no figures of the report's own year. Gives the rows that are in doubt for it.
 */
export function doubtOlderPeriods(rows: readonly Indicator[]): Indicator[] {
  const named = new Map<string, Indicator[]>();
  let name = nameless;
  for (const row of rows) {
    if (row.name !== nameless) name = row.name;
    named.set(name, [...(named.get(name) ?? []), row]);
  }
  const older = [...named.values()].flatMap((same) => {
    const latest = Math.max(...same.map(yearOf));
    return same.filter((row) => yearOf(row) < latest && yearOf(row) > 0);
  });
  for (const row of older) doubtRow(row, reason);
  return older;
}

const reason = 'Raden gäller ett tidigare år än en annan rad med samma namn';

/** The year of a row's period; 0 where it prints none. */
function yearOf({ period }: Indicator): number {
  return (period === null ? null : readPeriod(period)?.year) ?? 0;
}
