import { letters } from '../../lines/letters.ts';
import type { IndicatorRow } from '../rows/indicator-row.ts';
import { isBareBound, mayJoin } from '../tokens/cell-line.ts';
import { goOn, measured } from '../tokens/phrase.ts';
import type { CutCell, ScanCell, ScanCut } from '../types.ts';
import { cellWeights } from '../../weights.ts';
import { textOf } from '../tokens/cell-text.ts';
import { signed } from './signs.ts';

/** More units than this of other lines, and more thousands, are not weighed in all ways. */
const most = 6;

/**
 * All ways to part a row's print into cells, the one as printed first; no figure is of a name that `isWhole`;
 * `areShares` tells that it is of shares whose signs were read as something else.
 */
export function cutsOf({ name, cells, loose }: IndicatorRow, isWhole = false, areShares = false): ScanCut[] {
  const printed = cells.map((cell, at): CutCell => ({
    bound: '',
    ...asFigure(cell),
    key: String(at),
    broken: false,
  }));
  const whole: ScanCut = { cells: printed, ofName: null, cost: 0 };
  const cuts = (areShares ? signed(whole) : parted(whole).flatMap(unread))
    .flatMap((cut) => (isWhole ? [cut] : ofName(cut, name)))
    .flatMap((cut) => joined(cut, loose.length > 0));
  return withUnits(cuts, loose.length)
    .flatMap((cut) => united(cut, loose))
    .flatMap(bounded)
    .map((cut) => ({ ...cut, cells: cut.cells.map(asWords) }));
}

//   24 320 20 583 22 681      three figures, and no five
//   kvm kvm kvm
/** Of ways to part a row's figures those of as many as the units that stand below, where so many thousands tell them. */
function withUnits(cuts: readonly ScanCut[], units: number): readonly ScanCut[] {
  const countOf = ({ cells }: ScanCut) => cells.filter(isBare).length;
  const isTold = units > 1 && Math.max(...cuts.map(countOf)) > units + 1;
  const told = isTold ? cuts.filter((cut) => countOf(cut) === units) : [];
  return told.length ? told : cuts;
}

/** A phrase that is a figure with its bound or its unit is a figure like others. */
function asFigure(cell: ScanCell): ScanCell & { bound?: string } {
  const apart = cell.words ? measured(cell.words) : null;
  return apart ? { ...cell, ...apart, words: null } : cell;
}

//   Index hamnar 79 85 85.93 2026      the border between two cells is a stop
/** A row's cells as printed, and with one apart where it may be two: no other figure of the row has decimals. */
function parted(cut: ScanCut): ScanCut[] {
  const isTwo = (each: CutCell) => /^\d{1,3}[.:;]\d{2,3}$/.test(each.figure);
  const at = cut.cells.findIndex(isTwo);
  const whole = cut.cells[at];
  if (!whole) return [cut];
  const [first, second] = whole.figure.split(/[.:;]/).map((figure, nth): CutCell => {
    const { unread: _, ...cell } = whole;
    return { ...cell, figure, key: `${whole.key}.${nth}` };
  });
  return [cut, { ...cut, cells: [...cut.cells.slice(0, at), first!, second!, ...cut.cells.slice(at + 1)] }];
}

//   Andel båtar 86 NW 84 % 2026      the sign of a share
//   Antal båtar us 8 10 7 2026       the first of four cells
/** A row's cells with each that is unread as one, and as what is left of a sign; what has a unit is one. */
function unread(cut: ScanCut): ScanCut[] {
  const at = cut.cells.findLastIndex(
    ({ unread, unit, figure }) => (unread && unit === '') || /^[©¢]$/.test(figure),
  );
  if (at < 0) return [cut];
  const [before, cell] = [cut.cells[at - 1], cut.cells[at]!];
  const figures = cut.cells.filter((each) => each !== before && !each.words && !each.unread);
  const isSign = before?.unit === '' && !/\d/.test(cell.figure) && figures.every((each) => each.unit === '%');
  const cells = isSign ? cut.cells.with(at - 1, { ...before, unit: '%' }) : cut.cells;
  const rest = unread({ ...cut, cells: cut.cells.slice(0, at) });
  const less = unread({ ...cut, cells: cells.slice(0, at) });
  return [
    ...rest.map((each) => ({
      ...each,
      cells: [...each.cells, cell, ...cut.cells.slice(at + 1)],
      cost: each.cost + (isSign ? cellWeights.unread : 0),
    })),
    ...less.map((each) => ({
      ...each,
      cells: [...each.cells, ...cells.slice(at + 1)],
      cost: each.cost + (isSign ? 0 : cellWeights.unread),
    })),
  ];
}

//   Andel båtar i          Minst
//   hamn        91 %  94 %  95 %  2026      of the second, or of the third
/** A row's cells with a bound that stands by itself before each figure that stands on another line. */
function bounded(cut: ScanCut): ScanCut[] {
  const alone = cut.cells.find(({ words }) => isBareBound(words));
  if (!alone) return [cut];
  const cells = cut.cells.filter((each) => each !== alone);
  const ways = cells.flatMap((cell, at): ScanCut[] => {
    if (cell.words || cell.bound !== '' || cell.line === alone.line || !/\d/.test(cell.figure)) return [];
    return [{ ...cut, cells: cells.with(at, { ...cell, bound: alone.words!.pieces.join(' ') }) }];
  });
  return ways.length ? ways : [cut];
}

/** What a bound figure says, as words. */
function asWords(cell: CutCell): CutCell {
  if (cell.bound === '') return cell;
  const pieces = [cell.bound, textOf(cell)] as const;
  const known = goOn(goOn(null, pieces[0]), pieces[1]);
  const words = known?.whole ? known : { pieces, open: [], whole: null };
  return { ...cell, figure: '', unit: '', words };
}

//   Antal båtar per hamn 4 12,5 13,8        the name may end with the 4
//   Andel hamnar med färre än 4 12 13       and here it should
/** A row's cells as printed, and without the first figure where that may be the name's, right behind which it stands. */
function ofName(whole: ScanCut, name: IndicatorRow['name']): ScanCut[] {
  const [first, ...rest] = whole.cells;
  const before = first && name.find(({ line }) => line === first.line)?.text;
  const isTime = first !== undefined && isTimeBeside(first, rest);
  if (
    before === undefined ||
    (first!.unit !== '' && !isTime) ||
    first!.bound !== '' ||
    !/^\d{1,3}$/.test(first!.figure) ||
    !rest.length
  )
    return [whole];
  const isLike = rest.some((each) => !each.words && each.unit === '' && !/,/.test(each.figure));
  const isOpen = isTime || (letters(before).endsWith('an') && /(?:^|\s)\S{2}$/.test(before));
  const cost = cellWeights.ofName * (isOpen ? 0 : isLike ? 1.5 : 1);
  return [
    { ...whole, cost: whole.cost + (isOpen ? cellWeights.ofName : 0) },
    { cells: rest, ofName: first!, cost: whole.cost + cost },
  ];
}

//   Andel hundar som rastas inom 7 dagar 84 % 83 % 78 %
/** Whether a figure is a length of time where all others of its row have one other unit: a row's cells are of one kind. */
function isTimeBeside({ unit, words }: CutCell, rest: readonly CutCell[]): boolean {
  const units = [...new Set(rest.filter((each) => !each.words).map((each) => each.unit))];
  //   58 h 61 % 63 %      a sign that was read as a letter
  const isTime = words === null && unit !== 'h' && time.test(unit);
  return isTime && units.length === 1 && !time.test(units[0]!);
}

const time = /^(?:tim|min|dag|veck|mån|år$|h$)/;

//   14 762 st 15 000 st                    two cells
//   310 320 320 st                         three
/** Figures put together whose thousands a blank may part: it looks like that between two cells. */
function joined(cut: ScanCut, hasLoose: boolean): ScanCut[] {
  const ones = cut.cells.map((cell, nth) => (nth > 0 ? oneOf(cut.cells[nth - 1]!, cell) : null));
  const at = ones.findIndex((each) => each !== null);
  if (at < 0 || ones.filter((each) => each !== null).length > most) return [cut];
  const [head, before, cell, one] = [
    cut.cells.slice(0, at - 1),
    cut.cells[at - 1]!,
    cut.cells[at]!,
    ones[at]!,
  ];
  // A digit or two without a unit before three with one, where all other figures have theirs, or may have: it stands below.
  const hasUnit = (each: CutCell, nth: number) =>
    each.unit !== '' || each.words || (hasLoose && (ones[nth] ?? ones[nth + 1] ?? null) !== null);
  const isBare = cell.unit !== '' && cut.cells.every((each, nth) => each === before || hasUnit(each, nth));
  const apart = isBare ? cellWeights.lostUnit : 0;
  const put = (first: readonly CutCell[], rest: number, cost: number) =>
    joined({ ...cut, cells: cut.cells.slice(rest) }, hasLoose).map((each) => ({
      ...each,
      cells: [...head, ...first, ...each.cells],
      cost: each.cost + cost,
    }));
  return [...put([before], at, apart), ...put([one], at + 1, cellWeights.joined)];
}

/** Two printed cells as one figure; null where they are two. */
function oneOf(before: CutCell, cell: CutCell): CutCell | null {
  if (before.line !== cell.line || before.unit !== '' || before.words || cell.bound !== '') return null;
  const put = (figure: string) => ({
    ...cell,
    key: `${before.key}-${cell.key}`,
    bound: before.bound,
    figure,
  });
  //   37 %  2,3 %  34, 9 %      a blank behind the comma
  if (/^\d{1,3},$/.test(before.figure) && /^\d$/.test(cell.figure))
    return put(`${before.figure}${cell.figure}`);
  if (cell.unit === '%' || !mayJoin(before.figure, cell.figure)) return null;
  return put(`${before.figure} ${cell.figure}`);
}

/** Whether a figure has no unit yet. */
function isBare({ figure, words, unit, unread }: ScanCell): boolean {
  return words === null && unit === '' && figure !== '-' && !unread;
}

/** The units of other lines given to figures without one, in their order: where there are fewer, in all ways. */
function united(cut: ScanCut, loose: IndicatorRow['loose']): ScanCut[] {
  const bare = cut.cells.filter(isBare);
  const choose = (from: number, left: number): CutCell[][] => {
    if (left === 0) return [[]];
    if (bare.length - from < left) return [];
    return [
      ...choose(from + 1, left - 1).map((chosen) => [bare[from]!, ...chosen]),
      ...choose(from + 1, left),
    ];
  };
  const isEach = bare.length <= loose.length;
  const ways = isEach || bare.length > most + 1 ? [bare] : choose(0, loose.length);
  return ways.map((chosen) => ({
    ...cut,
    cells: cut.cells.map((cell) => {
      const unit = loose[chosen.indexOf(cell)]?.unit;
      return unit === undefined ? cell : { ...cell, unit, broken: !isEach };
    }),
  }));
}
