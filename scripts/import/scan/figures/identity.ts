import { readFigure } from '../../../../src/figure/figure.ts';
import {
  addsUp,
  balanceOf,
  changesOf,
  hasBalance,
  isCosts,
  isIncome,
  isNet,
  isPart,
  isSum,
  rolesOf,
  stepOf,
  total,
  type Printed,
} from '../../../../src/money.ts';
import { kept } from '../../lines/kept.ts';
import { letters } from '../../lines/letters.ts';
import type { PlacedRow } from './types.ts';

/** What the headings of a table promise of each row. */
export interface Identity {
  /** The columns that it speaks of. */
  columns: readonly number[];
  /** Whether a row's cells keep it; null where they do not print enough to say. */
  holds(cells: readonly string[]): boolean | null;
  /** What a repair says that rests on it. */
  proof(cells: readonly string[]): string;
}

/**
 * A cell's number with its print; null for none. The few figures that a table holds are asked for thousands of times
 * while its rows are put under columns.
 */
export const printed = kept((text: string): Printed | null => {
  const { value } = readFigure(text);
  return value === null ? null : { value, text };
});

/** What the headings (the label's not counted) promise of each row; null for nothing. `months` are the first of them. */
export function identityOf(columns: readonly string[], months: number): Identity | null {
  const roles = rolesOf(columns);
  const last = columns.at(-1) ?? '';
  if (months > 0 && columns.length > months) {
    const isMean = !isSum(last);
    return {
      columns: [...columns.keys()],
      holds: (cells) => ofMonths(cells, isMean),
      proof: (cells) => `radens ${isMean ? 'medelvärde' : 'summa'} är ${cells.at(-1)}`,
    };
  }
  if (hasBalance(roles))
    return {
      columns: [roles.budget, ...changesOf(roles), roles.forecast, roles.deviation],
      holds: (cells) => balanceOf(cells.map(printed), roles)?.holds ?? null,
      proof: () => 'budget och justeringar minus prognos ger avvikelsen',
    };
  if (/överföring.*till/i.test(last) && /överföring/i.test(columns.at(-3) ?? ''))
    return {
      columns: [...columns.keys()].slice(-3),
      holds: (cells) => sumToNothing(cells.slice(-3)),
      proof: () => 'överföringen är den förra och resultatet med omvänt tecken',
    };
  if (letters(columns.join('')) === 'kostnaderintakter')
    return { columns: [0, 1], holds: sumToNothing, proof: () => 'kostnader och intäkter tar ut varandra' };
  return null;
}

function sumToNothing(cells: readonly string[]): boolean | null {
  const figures = cells.flatMap((each) => printed(each) ?? []);
  return figures.length < 2 ? null : addsUp(figures, { value: 0, text: '0' });
}

function ofMonths(cells: readonly string[], isMean: boolean): boolean | null {
  const figures = cells.slice(0, -1).flatMap((each) => printed(each) ?? []);
  const last = printed(cells.at(-1)!);
  if (!last || !figures.length) return null;
  if (!isMean) return addsUp(figures, last);
  return Math.abs(total(figures) / figures.length - last.value) <= stepOf(last.text) / 2 + 1e-6;
}

type Labelled = Pick<PlacedRow, 'label' | 'cells'>;

/** Whether a column of summed rows adds up: its parts to the total, or costs and income to what is net. Null where nothing says so. */
export function columnHolds({ parts, sum }: Summed<Labelled>, at: number): boolean | null {
  const figures = parts.flatMap((row) => printed(row.cells[at] ?? '') ?? []);
  const wanted = printed(sum?.cells[at] ?? '');
  return figures.length > 0 && wanted ? addsUp(figures, wanted) : null;
}

/** The last sum of rows, or what is net, and what it is the sum of: "varav barn" is none of it. */
interface Summed<Row> {
  parts: Row[];
  sum: Row | null;
}

export function summedOf<Row extends Labelled>(rows: readonly Row[]): Summed<Row> {
  const sum = rows.findLast((row) => isSum(row.label)) ?? rows.find((row) => isNet(row.label));
  if (!sum) return { parts: [], sum: null };
  const parts = isNet(sum.label)
    ? rows.filter(({ label }) => isCosts(label) || isIncome(label))
    : rows.slice(0, rows.indexOf(sum)).filter((row) => !isPart(row.label) && !isSum(row.label));
  return { parts, sum };
}
