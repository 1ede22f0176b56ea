import { knownTargets } from '../../knowledge/council-targets.ts';
import type { ScanCell } from '../types.ts';
import type { IndicatorRow } from '../rows/indicator-row.ts';
import { letters } from '../../lines/letters.ts';

/** Names that have so many letters in a row alike measure the same thing. */
const alike = 20;

/**
 * What a row without any decimal comma may be measured by: the figures of the report's other rows of the same measure,
 * where all have one ("Självvärdering utifrån läroplansuppdraget" is 3,4 there and "35" here), or else the council's
 * targets for it in any year.
 */
export function elsewhere(row: IndicatorRow, all: readonly IndicatorRow[]): number[] {
  const own = row.cells.filter(isFigure);
  if (own.some(hasComma)) return [];
  const units = new Set(own.map((cell) => cell.unit));
  const same = all
    .filter((other) => other !== row && shareName(other, row))
    .flatMap((other) => other.cells.filter((cell) => isFigure(cell) && units.has(cell.unit)));
  if (same.length > 1 && same.every(hasComma))
    return same.map((cell) => Number(cell.figure.replace(',', '.')));
  return knownTargets(row.name.map((part) => part.text).join(' '));
}

function isFigure({ figure, words }: ScanCell): boolean {
  return !words && /^\d+(?:[.,]\d+)?$/.test(figure);
}

function hasComma({ figure }: ScanCell): boolean {
  return /[.,]/.test(figure);
}

function shareName(a: IndicatorRow, b: IndicatorRow): boolean {
  const [one, two] = [a, b].map((each) => letters(each.name.map((part) => part.text).join('')));
  for (let at = 0; at + alike <= two!.length; at += 5)
    if (one!.includes(two!.slice(at, at + alike))) return true;
  return false;
}
