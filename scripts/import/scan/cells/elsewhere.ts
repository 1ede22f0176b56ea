import { knownTargets } from '../../knowledge/council-targets.ts';
import type { ScanCell } from '../types.ts';
import type { IndicatorRow } from '../rows/indicator-row.ts';
import { letters } from '../../lines/letters.ts';

/** Names that have so many letters in a row alike or are the same, measure the same thing. */
const alike = 20;

/**
 * What a row without any decimal comma may be measured by: the figures of the report's other rows of the same measure,
 * where all have one ("Självvärdering utifrån läroplansuppdraget" is 3,4 there and "35" here), or else the council's
 * targets for it in any year. `all` are the report's rows.
 */
export function elsewhere(all: readonly IndicatorRow[]): (row: IndicatorRow) => number[] {
  const named = all.map((row) => ({ row, name: lettersOf(row) }));
  return (row) => {
    const own = row.cells.filter(isFigure);
    if (own.some(hasComma)) return [];
    const units = new Set(own.map((cell) => cell.unit));
    const name = lettersOf(row);
    const same = named
      .filter((other) => other.row !== row && isAlike(other.name, name))
      .flatMap((other) => other.row.cells.filter((cell) => isFigure(cell) && units.has(cell.unit)));
    if (same.length > 1 && same.every(hasComma))
      return same.map((cell) => Number(cell.figure.replace(',', '.')));
    return knownTargets((known) => isAlike(name, known));
  };
}

function isFigure({ figure, words }: ScanCell): boolean {
  return !words && /^\d+(?:[.,]\d+)?$/.test(figure);
}

function hasComma({ figure }: ScanCell): boolean {
  return /[.,]/.test(figure);
}

function lettersOf({ name }: IndicatorRow): string {
  return letters(name.map((part) => part.text).join(''));
}

function isAlike(one: string, two: string): boolean {
  if (one === two) return true;
  for (let at = 0; at + alike <= two.length; at += 5)
    if (one.includes(two.slice(at, at + alike))) return true;
  return false;
}
