import type { Facts, Stated } from '../model.ts';
import type { Area, Areas } from './area.ts';

/** What a report's text says of an area beside its table: figures and codes with their lines, never the words. */
export interface SaidOfArea {
  /** Sums of money that the text names, with what they are of. */
  sums: Extract<Stated, { about: 'belopp' }>[];
  /** Which way the need has gone. */
  needs: Extract<Stated, { about: 'behov' }>[];
  /** The line where the text states the deviation just as the table does, or null. */
  same: number | null;
}

/** What the text says of a row of the table of areas; null where it says nothing that is known. */
export function saidOfArea(
  { stated = [] }: Pick<Facts, 'stated'>,
  { table }: Pick<Areas, 'table'>,
  { row, deviation }: Pick<Area, 'row' | 'deviation'>,
): SaidOfArea | null {
  const own = stated.filter((one) => 'table' in one && one.table === table && one.row === row);
  if (own.length === 0) return null;
  const sums = own.filter((one) => one.about === 'belopp');
  const isSame = ({ of, amount }: (typeof sums)[number]) =>
    of === 'avvikelse' && amount.value !== null && amount.value === deviation?.value;
  return {
    sums: sums.filter((one) => !isSame(one)),
    needs: own.filter((one) => one.about === 'behov'),
    same: sums.find(isSame)?.line ?? null,
  };
}
