import type { Column } from '../../../src/model.ts';
import type { Figure } from './figure.ts';

/** Figures of one row are of one size: as far as this apart, they may be. */
const near = 3;

/** From here on they cannot be, unless the row says so elsewhere. */
const far = 8;

/** Forecast and targets: mostly round figures. */
export function isGoal(role: Column): boolean {
  return role === 'target' || role === 'councilTarget' || role === 'forecast';
}

/** How the figures of one row compare. `figures` may change while they are proved. */
export interface Sizes {
  /** The other figures that one can be compared with: all but a council's target for the whole city. */
  others(role: Column): Figure[];
  /** Whether a figure without a comma is of another size than the row's others. */
  isFar(role: Column): boolean;
  /** Whether a reading is of the size of the row's others. */
  fit(role: Column, value: number): boolean;
  /** Whether the total lies between men and women, or is their sum; null where one of them is missing. */
  between(role: Column, value: number | undefined): boolean | null;
  /** Whether a target may have decimals: others of the row have. */
  hasDecimals(role: Column): boolean;
}

/** Compares the figures of a row. */
export function sizes(figures: ReadonlyMap<Column, Figure>, isShare: boolean): Sizes {
  return { others, isFar, fit, between, hasDecimals };

  function others(role: Column): Figure[] {
    return [...figures].flatMap(([other, read]) =>
      other !== role && !read.wrong && comparable(other) ? [read] : [],
    );
  }

  function comparable(role: Column): boolean {
    return role !== 'councilTarget' || isShare || /%|\/|\bper\b/.test(figures.get(role)!.unit);
  }

  function hasDecimals(role: Column): boolean {
    return (
      [...figures].some(([other, read]) => other !== role && isGoal(other) && read.comma) ||
      /\d{4}/.test(figures.get(role)!.text)
    );
  }

  /** Figures to measure others by: those with a comma where there are any. */
  function measure(role: Column): number[] {
    const all = others(role).filter((read) => read.value !== 0);
    const commas = all.filter((read) => read.comma);
    return (commas.length ? commas : all).map((read) => Math.abs(read.value));
  }

  function isFar(role: Column): boolean {
    const read = figures.get(role)!;
    if (read.comma || !comparable(role) || !/\d{2}/.test(read.text)) return false;
    const own = measure(role);
    if (!own.length) return read.unit === '%' && others(role).length > 1 && role !== 'previousOutcome';
    if (!others(role).some((other) => other.comma))
      return read.unit === '%' && own.length > 1 && Math.abs(read.value) > far * Math.max(...own);
    return Math.abs(read.value) > far * (median(own) / 1.3);
  }

  function fit(role: Column, value: number): boolean {
    const own = measure(role);
    if (isShare && value > 100) return false;
    if (between(role, value) === false) return false;
    if (!own.length) return true;
    return value >= Math.min(...own) / near && value <= Math.max(...own) * near;
  }

  function between(role: Column, value: number | undefined): boolean | null {
    const roles: Column[] = ['outcome', 'outcomeMen', 'outcomeWomen'];
    if (value === undefined || !roles.includes(role)) return null;
    const [total, men, women] = roles.map((each) => {
      const read = figures.get(each);
      return each === role ? value : read && !read.wrong ? read.value : undefined;
    });
    if (total === undefined || men === undefined || women === undefined) return null;
    if (roles.some((each) => each !== role && isFar(each))) return null;
    const room = Math.max(0.5, Math.abs(total) * 0.02);
    const inside = total >= Math.min(men, women) - room && total <= Math.max(men, women) + room;
    return inside || Math.abs(men + women - total) <= Math.max(1, room);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
