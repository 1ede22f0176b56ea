import { markKey, readNote } from '../../../src/figure/mark.ts';
import { columns } from '../../../src/indicator-columns.ts';
import type { Facts } from '../../../src/model.ts';
import type { Lines } from '../lines/lines.ts';
import type { Unsure } from '../read/types.ts';

/** A note stands no farther below its row than this, in lines. */
const below = 60;
/** Figures of one row are no more times as large as each other than this; one with a mark's digit is ten times as large. */
const near = 3;

const reason = 'Den sista siffran kan höra till talet eller vara en notsiffra';

//   Antal nattvandrarpass       118      96      120      1251          125 with note 1, or 1251
//
//   1) Uppgiften är preliminär.
/**
 * Whole figures whose last digit may be the mark of a note below them, which a text without raised letters prints as a
 * digit more: the row's other figures are as large as the figure without it. Both readings are candidates.
 */
export function gluedMarks({ indicators }: Facts, lines: Lines): Unsure[] {
  return indicators.flatMap(({ cells, lines: [first, last] }) => {
    const own = columns.flatMap((name) => cells[name] ?? []).filter(({ value }) => value !== null);
    return own.flatMap((cell): Unsure[] => {
      const [, digits, mark] = /^(\d{1,3}(?: ?\d{3})*|\d+)(\d)$/.exec(cell.text) ?? [];
      const others = own.filter((each) => each !== cell).map(({ value }) => Math.abs(value!));
      if (!digits || !mark || others.length < 2) return [];
      const short = Number(digits.replaceAll(' ', ''));
      if (!others.every((other) => Math.max(other / short, short / other) <= near)) return [];
      return hasNote(lines, last, mark) ? [{ line: first, readings: [cell.text, digits], reason }] : [];
    });
  });
}

/** Whether a note of a mark stands below a line. */
function hasNote(lines: Lines, above: number, mark: string): boolean {
  for (const [, line] of lines.in([above + 1, Math.min(lines.last, above + below)]))
    if (markKey(readNote(line)?.mark ?? '') === mark) return true;
  return false;
}
