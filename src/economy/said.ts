import type { Cell, Facts, Stated } from '../model.ts';
import { deviationsMade, inUnit, roundingOf, total } from '../money.ts';
import type { Area, Areas } from './area.ts';

type Sum = Extract<Stated, { about: 'belopp' }>;

/** What a report's text says of an area beside its table: figures and codes with their lines, never the words. */
export interface SaidOfArea {
  /** Sums of money that the text names, with what they are of, and whether that is before the transfers between years. */
  sums: (Sum & { isBefore: boolean })[];
  /** Which way the need has gone. */
  needs: Extract<Stated, { about: 'behov' }>[];
  /** The line where the text states the deviation just as the table does, or null. */
  same: number | null;
}

/** What the text says of a row of the table of areas; null where it says nothing that is known. */
export function saidOfArea(
  { stated = [], tables }: Pick<Facts, 'stated' | 'tables'>,
  { table }: Pick<Areas, 'table'>,
  { row, deviation }: Pick<Area, 'row' | 'deviation'>,
): SaidOfArea | null {
  const own = stated.filter((one) => 'table' in one && one.table === table && one.row === row);
  if (own.length === 0) return null;
  const sums = own.filter((one) => one.about === 'belopp');
  /** "4 000 tkr" beside a table in mnkr is 4. */
  const inTable = ({ amount }: Sum) => (isNumber(amount) ? inUnit(amount, tables[table]?.unit) : null);
  const isSame = (sum: Sum) =>
    sum.of === 'avvikelse' && deviation?.value != null && inTable(sum)?.value === deviation.value;
  return {
    sums: sums.filter((one) => !isSame(one)).map((one) => ({ ...one, isBefore: isBefore(one) })),
    needs: own.filter((one) => one.about === 'behov'),
    same: sums.find(isSame)?.line ?? null,
  };

  /** "ett överskott på 4 mnkr före samt 3 mnkr efter överföring" gives both: the table's deviation is the second. */
  function isBefore(sum: Sum): boolean {
    const { columns = [], rows = [] } = tables[table] ?? {};
    const amount = inTable(sum);
    return (
      sum.of === 'avvikelse' &&
      amount !== null &&
      deviationsMade(numbers(rows[row]?.cells ?? []), columns.slice(1)).some(
        ({ heading, parts }) =>
          /före/i.test(heading) && Math.abs(total(parts) - amount.value) <= roundingOf([amount, ...parts]),
      )
    );
  }
}

const isNumber = (cell: Cell | null): cell is Cell & { value: number } =>
  cell !== null && cell.value !== null;
const numbers = (cells: readonly (Cell | null)[]) => cells.map((cell) => (isNumber(cell) ? cell : null));
