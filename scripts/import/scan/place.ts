import type { Column, Doubt, Owner, Repair } from '../../../src/model.ts';
import { knownTarget } from '../knowledge/council-targets.ts';
import { assign } from '../table/columns.ts';
import type { Measure } from '../table/evidence.ts';
import type { HeaderColumn } from '../table/header.ts';
import { readings } from '../table/misread.ts';
import { asPrinted, type Reading } from '../table/reading.ts';
import type { ScanCell } from './types.ts';
import { textOf } from './cell-text.ts';
import type { IndicatorRow } from './indicator-row.ts';
import { letters } from '../lines/letters.ts';
import { joinThousands } from './thousands.ts';
import { measured } from './phrase.ts';

/** A row's cells under their columns. */
export interface Placed {
  /** What each column's cell says, and the line where it stands. */
  cells: Map<Column, { text: string; line: number }>;
  doubts: Doubt[];
  repairs: Repair[];
}

/** Columns so narrow that their header is broken in the middle of its words, and a figure's unit with it. */
const narrow: readonly Column[] = ['previousOutcome', 'outcomeWomen', 'forecast'];

/** Indicators that the city follows up without a forecast. */
const withoutForecast = /budgetfoljsamhet/;

/**
 * What is known of a row's figures before they are read. `year` is the
 * report's, `others` are figures of the same measure elsewhere in it.
 */
export function measureOf(
  row: IndicatorRow,
  columns: readonly HeaderColumn[],
  year: number,
  others: readonly number[] = [],
): Measure {
  const printed = row.name.map((part) => part.text).join(' ');
  const name = letters(printed);
  const most = name.startsWith('sjukfranvaro') ? 25 : name.startsWith('andel') ? 100 : null;
  return {
    most,
    unforeseen: withoutForecast.test(name),
    year: Number(row.period?.year) || null,
    previousYear: columns.find((each) => each.role === 'previousOutcome')?.year ?? null,
    analysis: row.analysis
      .flat()
      .map((part) => part.text)
      .join(' '),
    councilTarget: knownTarget(printed, year),
    elsewhere: others,
  };
}

/** A phrase that is a figure with its unit is a figure like others. */
function asFigure(cell: ScanCell): ScanCell {
  const apart = cell.words ? measured(cell.words) : null;
  return apart ? { ...cell, ...apart, words: null } : cell;
}

/**
 * Puts a row's cells under the header's columns and reads their figures. Empty cells leave no trace in a scan: their
 * order is all that tells a cell's place. `isLate` is a report of eight months.
 */
export function place(
  row: IndicatorRow,
  columns: readonly HeaderColumn[],
  owner: Owner,
  isLate: boolean,
  measure: Measure,
): Placed {
  const roles = columns.map((each) => each.role as Column);
  const apart = [
    { read: row.unsure, reason: readApart },
    { read: row.fallen, reason: readInName },
  ].find(({ read }) => read.length > 0);
  if (apart) return { cells: new Map(), doubts: unsureCells(row, roles, apart), repairs: [] };
  const joined = joinThousands(row.cells.map(asFigure));
  // Units of other lines that all figures without one have; where there are fewer, their columns must tell whose.
  const isEach = joined.filter(isBare).length <= row.loose.length;
  const printed = isEach ? withUnits(joined, row.loose, []) : joined;
  const cells = printed.map((cell) => readingsOf(cell, printed, measure, row.loose.length > 0));
  const { at, said, proofs, doubts } = assign({
    cells,
    columns: roles,
    owner,
    span: row.period && (row.period.kind === null ? 'year' : 'part'),
    late: isLate,
    measure,
    place: 'order',
  });
  const roleAt = at.map((column) => (column === null ? null : roles[column]!));
  const united = withUnits(printed, row.loose, roleAt);
  const out: Placed = { cells: new Map(), doubts, repairs: [] };
  roleAt.forEach((role, slot) => {
    const { unit, line } = united[slot]!;
    const text = said[slot]!.text + (unit === printed[slot]!.unit ? '' : ` ${unit}`);
    if (role) out.cells.set(role, { text, line });
  });
  out.repairs = proofs.map(({ cell: slot, why }): Repair => {
    const [from, to] = [cells[slot]![0]!.text, said[slot]!.text];
    return { line: printed[slot]!.line, from, to, by: 'proof', proof: why };
  });
  return out;
}

/** What a cell may say, beside the row's other cells. */
function readingsOf(cell: ScanCell, row: readonly ScanCell[], { most }: Measure, loose: boolean): Reading[] {
  if (cell.words) return [asPrinted(textOf(cell))];
  const figures = row.filter((other) => other !== cell).map(({ figure }) => figure);
  return readings({ ...cell, loose }, { figures, share: most !== null });
}

function isBare({ words, unit }: ScanCell): boolean {
  return words === null && unit === '';
}

const readApart =
  'Spalterna är lästa var för sig, och en av dem har inte lika många värden som tabellen har rader';
const readInName = 'Värden ur radens celler är lästa som ord i dess namn';

/** Every cell of a row in doubt, where some of its cells were read elsewhere than beside it. */
function unsureCells(
  row: IndicatorRow,
  roles: readonly Column[],
  { read, reason }: { read: readonly string[]; reason: string },
): Doubt[] {
  const candidates = [...new Set([...row.cells.map((cell) => textOf(asFigure(cell))), ...read])];
  // A column without a role has no cell to doubt.
  return roles.filter(Boolean).map((cell) => ({ cell, reason, candidates }));
}

/**
 * Gives the units under a row to its figures without one; where there are fewer, to those of narrow columns. `roles` are
 * the columns of the cells as far as they are known.
 */
function withUnits(
  cells: readonly ScanCell[],
  loose: IndicatorRow['loose'],
  roles: readonly (Column | null)[],
): ScanCell[] {
  const bare = cells.flatMap((cell, slot) => (isBare(cell) ? [slot] : []));
  // A share's unit is broken off in narrow columns; a thing's is printed with the outcomes, which stand first.
  //   13,2  10        10  Max 10
  //         personer      personer    what is printed of the target is printed of the forecast
  const said = cells.flatMap((cell) => cell.words?.pieces.join(' ').match(/\d+/g) ?? []);
  const rank = (slot: number) => {
    const unit = loose[0]?.unit ?? '';
    const isWord = unit.length > 3 && !unit.includes('/');
    if (unit !== '%' && !isWord) return slot;
    const at = roles[slot] ? narrow.indexOf(roles[slot]) : -1;
    const other = isWord && !said.includes(cells[slot]!.figure) ? narrow.length + 1 : 0;
    return other + (at < 0 ? narrow.length : at);
  };
  const chosen = bare
    .toSorted((a, b) => rank(a) - rank(b) || cells[b]!.figure.length - cells[a]!.figure.length)
    .slice(0, loose.length)
    .sort((a, b) => a - b);
  return cells.map((cell, slot) => {
    const nth = chosen.indexOf(slot);
    return nth < 0 ? cell : { ...cell, unit: loose[nth]!.unit };
  });
}
