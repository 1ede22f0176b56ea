import type { IndicatorRow } from '../rows/indicator-row.ts';
import { unreadable } from '../../table/misread.ts';
import { asPrinted, type Reading } from '../../table/reading.ts';
import { MINUS_LIKE, withComma } from '../../words/figures.ts';
import { textOf } from '../tokens/cell-text.ts';
import { isSign, signCost } from '../tokens/sign.ts';
import type { CutCell, ScanCell, ScanCut } from '../types.ts';
import { cellWeights, columnWeights } from '../../weights.ts';

/** Whether a row is one of shares by a sign that is no figure: "86 NW". */
export function hasSign({ cells, fallen }: IndicatorRow): boolean {
  const isBehind = (cell: ScanCell, at: number) =>
    isSign(cell) && !/^\d+$/.test(cell.figure) && isBare(cells[at - 1]);
  //   74 69H      and a letter at the end of one alone
  const isOdd = fallen.length > 0 || cells.some(({ unit }) => unit === 'h');
  return cells.some(isBehind) || (isOdd && cells.some(isBare));
}

function isBare(cell: ScanCell | undefined): boolean {
  return cell !== undefined && !cell.words && !cell.unread && cell.unit === '' && /^\d/.test(cell.figure);
}

//   70 40 76 90 64 HN      70 %  76 %  64 %
/** A row's cells in all ways in which what stands behind a figure is its sign, or a cell. */
export function signed(cut: ScanCut): ScanCut[] {
  const [cell, next, ...others] = cut.cells;
  if (!cell) return [cut];
  const on = (first: typeof cell, rest: ScanCut['cells'], cost: number) =>
    signed({ ...cut, cells: rest }).map((each) => ({
      ...each,
      cells: [first, ...each.cells],
      cost: each.cost + cost,
    }));
  if (!next || !isBare(cell) || !isSign(next) || next.line !== cell.line)
    return on(cell, cut.cells.slice(1), 0);
  const whole = on({ ...cell, unit: '%', key: `${cell.key}%` }, others, signCost(next.figure));
  return next.unread ? whole : [...whole, ...on(cell, cut.cells.slice(1), 0)];
}

/** A row with the signs that the columns broke off: they are units of its cells. */
export function withLooseSigns(row: IndicatorRow): IndicatorRow {
  const isLoose = row.fallen.every((figure) => isSign({ figure, words: null, unit: '' }));
  const loose = row.fallen.map(() => ({ unit: '%', line: row.lines[0]!, rest: '' }));
  const cells = row.cells.map((each) => (each.unit === 'h' ? { ...each, unit: '%' } : each));
  return isLoose ? { ...row, cells, fallen: [], loose: [...row.loose, ...loose] } : { ...row, cells };
}

const anyMinus = new RegExp(`^[-${MINUS_LIKE}](?=\\d)`);

//   7040      "70 %", whose sign was read as 40      184,1      "84,1 %" behind a border      70      "70", or "70 %"
/** What a cell of a row of shares says, whose sign was read as something else, or left nothing. */
export function sharesOf(cell: CutCell, row: readonly CutCell[], most: number): Reading[] {
  if (cell.unread) return [unreadable(cell.figure)];
  const printed = asPrinted(textOf(cell));
  if (cell.words || cell.figure === '-') return [printed];
  const unsigned = cell.figure.replace(anyMinus, '');
  const figure = unsigned.replace(/\.(?=\d{1,2}$)/, ',');
  const isOver = !(Math.abs(printed.figure.value ?? Infinity) <= most) || unsigned !== cell.figure;
  const isDecimal = row.some((each) => each !== cell && /\d,\d/.test(each.figure));
  const all = cell.unit === '' ? withoutSign(figure, isDecimal) : [{ figure, cost: 0 }];
  const signed = all.map((each) => ({
    ...asPrinted(`${each.figure} %`),
    misread: 'percent' as const,
    cost: each.cost,
  }));
  const behind =
    isOver && /^1\d/.test(figure)
      ? [{ ...asPrinted(`${figure.slice(1)} %`), misread: 'stroke' as const, cost: cellWeights.border }]
      : [];
  return [
    { ...printed, cost: isOver ? columnWeights.never : cell.unit === '' ? cellWeights.unsigned : 0 },
    ...signed,
    ...behind,
  ];
}

//   4296      "4,2 %"
/**
 * What a figure says whose last digits, three at most, are its sign, with what speaks against it. `decimals` tells that
 * others of its row have a comma, and it may have lost its own.
 */
function withoutSign(figure: string, decimals: boolean): { figure: string; cost: number }[] {
  return [0, 1, 2, 3].flatMap((count) => {
    const [head, tail] = [figure.slice(0, figure.length - count), figure.slice(figure.length - count)];
    if (!/^\d*$/.test(tail)) return [];
    const cost = tail === '' ? cellWeights.unsigned : signCost(tail);
    const short = /^\d$/.test(head) ? cellWeights.shortShare : 0;
    const whole = /^(?:\d{1,2}|100)(?:,\d+)?$/.test(head) ? [{ figure: head, cost: cost + short }] : [];
    const torn = decimals && /^\d{2,3}$/.test(head) ? withComma(head) : null;
    return torn === null ? whole : [...whole, { figure: torn, cost: cost + columnWeights.commas }];
  });
}
