import { readFigure, type Figure, type Reading, type Where } from '../../../src/figure/figure.ts';
import type { Cell } from '../../../src/model.ts';
import { isTargetPhrase } from '../knowledge/targets.ts';
import type { Note } from '../lines/problem.ts';
import type { Open } from '../lines/remark.ts';

const reasons: Partial<Record<NonNullable<Figure['why']>, string>> = {
  thousands: 'Tecknet före de tre sista siffrorna kan skilja tusental eller decimaler',
  mark: 'Den sista siffran kan höra till talet eller vara en notsiffra',
  sign: 'Det går inte att säkert säga om talet är negativt',
};

/** What the figures beside a cell tell of it. */
interface Beside {
  /** Values that are certain. */
  values: readonly number[];
  /** Whether what is counted are whole things: three digits behind a dot are thousands then. */
  counts: boolean;
}

/**
 * Settles a cell that can be read in two ways, in place, where the figures beside it fit one reading only; else tells
 * what is open. A text with digits that is no figure is a message: it stays as words.
 */
export function settleFigure(cell: Cell, beside: Beside, note: Note, where?: Where): Open | null {
  if (cell.value !== null) return null;
  const figure = readFigure(cell.text, where);
  if (figure.why === null || isTargetPhrase(cell.text)) return null;
  if (!figure.readings.length) {
    note('figure', `Unexpected "${cell.text}", expected one figure and its unit: kept as words`, cell.line);
    return null;
  }
  // Thousands, or the figure without its note: the likelier reading stands first.
  const [first, second] = figure.readings as [Reading, Reading];
  const isNear = ({ value }: Reading) =>
    beside.values.length > 0 && beside.values.every((other) => isAlike(value, other));
  //   Antal barn per grupp   1.283 barn/avd.      what has a unit of its own is measured
  const isBare = figure.unit === null;
  const isCount = isBare && figure.why === 'thousands' && beside.counts && cell.text.includes('.');
  if (isCount || (figure.why !== 'sign' && isNear(first) && !isNear(second))) {
    cell.value = first.value;
    cell.unit = figure.unit;
    return null;
  }
  const candidates = figure.readings.map((each) => each.text);
  note(
    'figure',
    `Unexpected "${cell.text}", expected one reading, not ${candidates.join(' or ')}: compare with the original`,
    cell.line,
  );
  return { reason: reasons[figure.why]!, candidates };
}

/** Figures of one row or table that are alike differ by less than this. */
const furthest = 4;

function isAlike(a: number, b: number): boolean {
  return a * b > 0 && Math.max(a / b, b / a) <= furthest;
}
