import type { Column } from '../../../src/model.ts';
import type { About } from './evidence.ts';

/**
 * What a row's period is beside these columns, by whether it is a whole year; null where none is printed. A report with
 * a forecast is of a year that is not over, and so is one of a part of it (`isPart`). An annual report has none: its year
 * is over, though not every row has an outcome of it.
 */
export function spanOf(
  isYear: boolean | null,
  columns: readonly (Column | null)[],
  isPart = false,
): About['span'] {
  if (isYear === null) return null;
  if (!isYear) return 'part';
  return isPart || columns.includes('forecast') ? 'year' : null;
}
