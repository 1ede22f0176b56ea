import { readFigure } from '../../../src/figure/figure.ts';
import { takeMark } from '../../../src/figure/mark.ts';
import { isHalfPeriod, readPeriod } from '../../../src/printed-period.ts';
import { foldParts } from '../lines/join.ts';
import { isDash } from './logic.ts';
import type { HeaderColumn } from './heading.ts';
import type { Part } from './types.ts';

/** A row's cells apart from its period. */
export interface Periodless {
  values: Part[][];
  /** As printed, without the mark of a note; null where the row has none. */
  period: string | null;
  /** The mark of a note beside it. */
  mark?: string | null;
  /** Whether the period is of a form that nobody knows: it stands in its column, and is in doubt. */
  unknown?: boolean;
  /** Index of the period's column, -1 where the table has none. */
  column: number;
}

/** Takes the period off a row: the last cell that reads as one. It pins the row's end to the header's. */
export function takePeriod(slots: readonly Part[][], columns: readonly HeaderColumn[]): Periodless {
  const column = columns.findIndex(({ role }) => role === 'period' || role === 'periodicity');
  if (column < 0) return { values: [...slots], period: null, column };
  const end = slots.findLastIndex((slot) => slot.length > 0);
  const { text: last, mark } = takeMark(foldParts(slots[end] ?? []));
  if (column === columns.length - 1 && readPeriod(last))
    return { values: slots.slice(0, end), period: last, mark, column };
  // The period's column is not the last one, or the row lacks it: the row stands as it is printed.
  const { text: own, mark: ownMark } = takeMark(foldParts(slots[column] ?? []));
  const others = slots.filter((_, at) => at !== column);
  if (readPeriod(own)) return { values: others, period: own, mark: ownMark, column };
  // A dash where no period is: the cells beside it stand.
  if (slots.length === columns.length && isDash(own)) return { values: others, period: null, column };
  if (slots.length === columns.length && isTime(own))
    return { values: others, period: own, unknown: true, column };
  return {
    values: slots.filter((slot, at) => at < columns.length - 1 || slot.length > 0),
    period: null,
    column,
  };
}

/** Words that may be a period: no figure, and none of the phrases that stand for a target. */
function isTime(text: string): boolean {
  if (text === '' || /^(?:fastst|tas fram|öka|ökn|minsk|oförändr|max|min)/i.test(text)) return false;
  return isHalfPeriod(text) || (readFigure(text).value === null && /\p{L}{2}|\d{4}|^v\.? ?\d/u.test(text));
}
