import type { Cell, Column, Facts, Indicator } from '../../src/model.ts';
import { chance, factor } from './chance.ts';

/** A cell with a number. */
export type Figure = Cell & { value: number };

/** What the cloned reports print about each indicator, by its printed name. */
export type Printed = ReadonlyMap<string, Partial<Record<Column, Figure>>>;

const own: readonly Column[] = ['outcome', 'previousOutcome', 'forecast', 'target', 'councilTarget'];

/** The first figure that any report prints in each column of an indicator. */
export function printed(sources: readonly Facts[]): Printed {
  const all = new Map<string, Partial<Record<Column, Figure>>>();
  for (const { indicators } of sources)
    for (const { name, cells } of indicators) {
      const found = all.get(name) ?? {};
      for (const column of [...own, 'outcomeMen', 'outcomeWomen'] as const) {
        const cell = cells[column];
        if (isFigure(cell)) found[column] ??= cell;
      }
      all.set(name, found);
    }
  return all;
}

/** Whether a cell holds a number. */
export function isFigure(cell: Cell | null): cell is Figure {
  return cell !== null && cell.value !== null;
}

/** A figure of the indicator to go by: an outcome's where there is one. Null of an indicator in words. */
export function pattern({ name }: Indicator, all: Printed): Figure | null {
  const found = all.get(name) ?? {};
  const column = own.find((one) => found[one]);
  return column ? { ...found[column]!, bound: null } : null;
}

/** How far boards are from each other, and how far an outcome wanders in a year. */
const [apart, stride] = [0.2, 0.04];
/** The year from which all outcomes wander. */
const start = 2000;

/** A board's outcome of an indicator in a year. */
export interface About {
  seed: number;
  district: string;
  /** The indicator, as printed. */
  name: string;
  year: number;
}

/**
 * How many times as great a board's figures of an indicator are in a year as the ones that were printed. They wander
 * from year to year, so that the years of a board hang together: the outcome of one report is the last year's of the next.
 */
export function times({ seed, district, name, year }: About): number {
  let moved = factor(chance(seed, district, name), apart);
  for (let past = start; past <= year; past++) moved *= factor(chance(seed, district, name, past), stride);
  return moved;
}

/** A figure made so many times as great; of a share above a half it is what is left that shrinks or grows. */
export function moveBy(value: number, times: number, isShare: boolean): number {
  if (!isShare || value > 100) return value * times;
  return value < 50 ? Math.min(100, value * times) : Math.max(0, 100 - (100 - value) / times);
}
