import { decimalsOf } from '../../../../src/figure/number.ts';
import { columns } from '../../../../src/indicator-columns.ts';
import type { Cell, Facts } from '../../../../src/model.ts';
import type { Unsure } from '../../read/types.ts';

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
export function lostCommas({ indicators, tables }: Facts, scanned: ReadonlySet<number>): Unsure[] {
  const inRows = indicators
    .filter(({ lines }) => scanned.has(lines[0]))
    .flatMap(({ cells, lines }) => {
      const own = columns.flatMap((name) => cells[name] ?? []).filter(({ value }) => value !== null);
      return own.flatMap((cell): Unsure[] => {
        const readings = isTooLarge(
          cell,
          own.filter((each) => each !== cell),
        )
          ? withComma(cell)
          : null;
        return readings ? [{ line: lines[0], readings }] : [];
      });
    });
  const inTables = tables.flatMap(({ rows }) => {
    const own = rows.filter(({ line }) => scanned.has(line));
    const figures = own.flatMap(({ cells }) => cells.filter((cell) => cell?.value != null));
    const whole = figures.filter((cell) => decimalsOf(cell!.text) === 0).length;
    if (figures.length < least || whole > most * figures.length) return [];
    return own.flatMap(({ line, cells }) =>
      cells.flatMap((cell): Unsure[] => {
        const readings = cell && cell.value !== null ? withComma(cell) : null;
        return readings ? [{ line, readings }] : [];
      }),
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

/** A whole figure of two digits or more as it is printed, and with a comma before its last digit; null for any other. */
function withComma({ text }: Cell): string[] | null {
  const [, before, last, after] = /^([^\d,]*\d[\d ]*)(\d)(?![\d,]|\s\d)(.*)$/.exec(text) ?? [];
  return before === undefined ? null : [text, `${before},${last}${after}`];
}
