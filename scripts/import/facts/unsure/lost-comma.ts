import { decimalsOf } from '../../../../src/figure/number.ts';
import type { Cell, Facts } from '../../../../src/model.ts';
import type { Unsure } from '../../read/types.ts';
import { rowsOf } from '../in-doubt.ts';
import { withComma } from '../../words/figures.ts';

/** A figure whose comma is lost is so many times as large as those beside it, or more. */
const farther = 5;
/** Those beside it are no more times as large as each other than this, nor is it than they with its comma. */
const near = 2;
/** A table has so many figures or more, and no more than this share of them without decimals. */
const [least, most] = [4, 0.2];

//   Antal barn per grupp    131 (utfall)   13,0 (i fjol)   13,5 (mål)      131, or 13,1
/**
 * Figures of pages that an OCR read, of which a comma may be lost: in a row they are many times as large as the others, in
 * a table of money the others have a decimal. Both readings are candidates.
 */
export function lostCommas(facts: Facts, isScanned: (line: number) => boolean): Unsure[] {
  const inRows = rowsOf(facts).flatMap(({ cells, lines: [line], isOfTable }) => {
    const own = isOfTable || !isScanned(line) ? [] : cells.filter(({ value }) => value !== null);
    const isLarge = (cell: Cell) => isTooLarge(cell, own.filter((each) => each !== cell)); // prettier-ignore
    return own.filter(isLarge).flatMap((cell) => openOf(cell, line));
  });
  const inTables = facts.tables.flatMap(({ rows }) => {
    const own = rows.filter(({ line }) => isScanned(line));
    const figures = own.flatMap(({ cells }) => cells.filter((cell) => cell?.value != null));
    const whole = figures.filter((cell) => decimalsOf(cell!.text) === 0).length;
    if (figures.length < least || whole > most * figures.length) return [];
    return own.flatMap(({ line, cells }) =>
      cells.flatMap((cell) => (cell && cell.value !== null ? openOf(cell, line) : [])),
    );
  });
  return [...inRows, ...inTables];
}

/** Whether a figure is one of the same kind as others only with a comma before its last digit. */
function isTooLarge({ value }: Cell, others: readonly Cell[]): boolean {
  const beside = others.map((each) => Math.abs(each.value!)).filter((each) => each > 0);
  const [low, high] = [Math.min(...beside), Math.max(...beside)];
  if (beside.length < 2 || high > near * low) return false;
  const own = Math.abs(value!);
  return own > farther * high && own / 10 < near * high;
}

function openOf({ text }: Cell, line: number): Unsure[] {
  const other = withComma(text);
  return other === null ? [] : [{ line, readings: [text, other] }];
}
