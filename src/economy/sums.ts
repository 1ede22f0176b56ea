import type { Cell } from '../model.ts';
import { addsUp, balance, inTheirSense, total } from '../money.ts';
import type { Area, Areas } from './area.ts';

/** The figures of an area that are held to each other. */
type MoneyColumn = 'budget' | 'requested' | 'performance' | 'forecast' | 'deviation';

/** A column whose areas do not make the sum that is printed, both in the table's unit. */
interface WrongSum {
  column: MoneyColumn;
  made: number;
  printed: Cell & { value: number };
}

/** What was counted over in a table of areas, rounding allowed. */
export interface Sums {
  /** How many columns have a sum to hold their areas to. */
  columns: number;
  wrongColumns: WrongSum[];
  /** How many rows have budget, forecast and deviation. */
  rows: number;
  /** Those whose budget and its changes less the forecast are not the deviation, and what they make, in its unit. */
  wrongRows: { area: Area; made: number }[];
}

const columns: readonly MoneyColumn[] = ['budget', 'requested', 'performance', 'forecast', 'deviation'];
type Number = Cell & { value: number };
const isNumber = (cell: Cell | null): cell is Number => cell !== null && cell.value !== null;

/** Holds the areas of a report to their sum, column by column, and each row's deviation to what it is made of. */
export function sumsOf({ rows }: Pick<Areas, 'rows'>): Sums {
  const sum = rows.find(({ total: isTotal }) => isTotal);
  const parts = rows.filter(({ total: isTotal, parent }) => !isTotal && parent === null);
  const held = columns.flatMap((column): (WrongSum & { holds: boolean })[] => {
    const printed = sum?.[column] ?? null;
    const cells = parts.map((row) => row[column]);
    // A cell of words, or one that cannot be read, leaves its column unproved; an empty one adds nothing.
    if (!isNumber(printed) || cells.some((cell) => cell !== null && cell.value === null)) return [];
    const terms = cells.filter(isNumber);
    return terms.length === 0 ? [] : [{ column, made: total(terms), printed, holds: addsUp(terms, printed) }];
  });
  const balanced = rows.flatMap((area) => {
    const { budget, requested, performance, forecast, deviation } = area;
    if (!isNumber(budget) || !isNumber(forecast) || !isNumber(deviation)) return [];
    const held = balance(budget, [requested, performance].filter(isNumber), forecast, deviation);
    return held ? [{ area, ...held }] : [];
  });
  const inSense = inTheirSense(balanced, '', true);
  return {
    columns: held.length,
    wrongColumns: held.filter(({ holds }) => !holds),
    rows: inSense.length,
    wrongRows: inSense.filter(({ holds }) => !holds),
  };
}
