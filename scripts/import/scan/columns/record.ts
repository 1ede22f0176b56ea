import { columns as valueColumns } from '../../../../src/indicator-columns.ts';
import type { Column, Doubt, Owner, Repair } from '../../../../src/model.ts';
import { withDoubts } from '../../lines/remark.ts';
import type { Header } from '../../table/header.ts';
import type { IndicatorHeader } from './header.ts';
import type { Part, TableRecord } from '../../table/types.ts';
import type { ActivityScanRow } from '../rows/activity-rows.ts';
import { textOf } from '../tokens/cell-text.ts';
import type { IndicatorRow } from '../rows/indicator-row.ts';
import { cellWeights } from '../../weights.ts';
import { withKnownName } from '../rows/known-name.ts';
import type { Owning } from '../rows/read-rows.ts';
import { measureOf, place, type Placed } from './place.ts';
import type { Around, Habits } from '../types.ts';

/** A record of a scan, with what could not be told and what was put right. */
export interface ScanRecord extends TableRecord {
  doubts: Doubt[];
  repairs: Repair[];
  /** An indicator's row, its cells under their columns; null for an activity's. */
  placed: Placed | null;
}

/**
 * Makes a record of an indicator's row: one slot for each column of the header, then the period. `habits` are what the
 * report's rows have in common.
 */
export function indicatorRecord(
  read: IndicatorRow,
  header: IndicatorHeader,
  owner: Owner,
  around: Pick<Around, 'year' | 'tertial' | 'isName' | 'names' | 'doubtful'>,
  habits: Habits,
): ScanRecord {
  const { year, tertial, isName } = around;
  const row = withKnownName(read, around);
  const columns = header.columns.filter(({ role }) => !isOutside(role));
  const ending = header.columns.find(({ role }) => role === 'period' || role === 'periodicity');
  const measure = measureOf(row, columns, year);
  const isWhole = isName(row.name.map((part) => part.text).join(' '));
  //   Antal linjer 99 st 98 st       no period: the right end of the row was not read, and which cells with it is not known
  const isTorn = ending?.role === 'period' && row.period === null;
  const torn = isTorn ? { ...row, unsure: [...row.unsure, ...row.cells.map(textOf)] } : row;
  const placed = place(torn, columns, owner, tertial, measure, habits, isWhole);
  const { cells, ofName, repairs } = placed;
  const isHeadless = habits.headless || !columns.some(({ role }) => role === 'target');
  const told = { ...placed, doubts: withUnlikely(placed, columns) };
  const untold = withUntold(told, columns, isHeadless ? pairsOf(columns) : header.untold);
  const doubts = isHeadless || placed.isOver ? withLost(untold, columns, row.cells) : untold;
  const slots: Part[][] = cells.map((cell) => (cell ? [cell] : []));
  const name = row.name.map((part) =>
    part.line === ofName?.line ? { ...part, text: `${part.text} ${textOf(ofName)}` } : part,
  );
  // "Tertial 1" whose year is lost is no period; in a plan "Tertial" is a whole one.
  const whole = row.period?.year != null || ending?.role === 'periodicity';
  const period = whole ? [row.period?.kind, row.period?.year].filter(Boolean).join(' ') : '';
  if (ending) slots.push(period === '' ? [] : [{ text: period, line: row.periodLine }]);
  return {
    ...recordOf({ ...row, name }, slots),
    doubts: begins(row) ? doubts : withWhole(doubts, name, columns, cells),
    repairs,
    placed,
  };
}

//   Andel av kostnader 5 % 4 % Tertial 1 2020
//   inom hemtjänst                                  of the name above; that of these figures was not read
//   98 % 97 % Tertial 1 2020
/** Whether a row begins as names do: a word in small letters goes on with one. An OCR may lose a first letter behind an icon. */
function begins({ icon, name }: IndicatorRow): boolean {
  return icon !== '' || !/^\p{Ll}{2}/u.test(name[0]?.text ?? '');
}

//   Indikator Utfall Prognos Period                                every table has a target
//   Andel nöjda gäster 41 % 39 % 43 % 40 % Tertial 1 2024
/** All pairs of columns: of a header that lost some, any may be another's. */
function pairsOf(columns: Header['columns']): [Column, Column][] {
  const roles = columns.map(({ role }) => role as Column).filter(Boolean);
  return roles.flatMap((role, at) => roles.slice(at + 1).map((other): [Column, Column] => [role, other]));
}

//   97 % 96,2 % 07% 07% Tertial 2 2025      forecast and targets below one per cent, and nothing in doubt
/** The doubts of a row; one about each of its columns where its best reading is hardly one, and nothing tells what is misread. */
function withUnlikely({ cells, doubts, cost }: Placed, columns: Header['columns']): Doubt[] {
  if (cost === null || cost <= cellWeights.most || doubts.length > 0) return doubts;
  const texts = cells.flatMap((cell) => cell?.text ?? []);
  return columns.flatMap(({ role }, at) =>
    role
      ? withDoubts([], [{ cell: role, reason: unlikely, candidates: [cells[at]?.text ?? [], texts].flat() }])
      : [],
  );
}

/** Doubts with one about each cell of two columns which are not known apart, where they differ. */
function withUntold(
  { cells, doubts }: Placed,
  columns: Header['columns'],
  untold: IndicatorHeader['untold'],
): Doubt[] {
  const textAt = (role: Column) => cells[columns.findIndex((each) => each.role === role)]?.text;
  const open = untold.filter((pair) => textAt(pair[0]) !== textAt(pair[1]));
  const untoldOf = (cell: Column) => {
    const near = open.filter((pair) => pair.includes(cell)).flat();
    return { cell, reason: unordered, candidates: [cell, ...near].flatMap((each) => textAt(each) ?? []) };
  };
  return withDoubts(doubts, open.flat().map(untoldOf));
}

//   Indikator Periodens utfall Mabel Arsmal poten Period      of five headings two were not read
/** Doubts with one about each column that the header has not, which may be one that it lost. */
function withLost(
  doubts: readonly Doubt[],
  columns: Header['columns'],
  cells: IndicatorRow['cells'],
): Doubt[] {
  const lost = valueColumns.filter((each) => !columns.some(({ role }) => role === each));
  const candidates = cells.map(textOf);
  return withDoubts(
    doubts,
    lost.map((cell) => ({ cell, reason: lostHeading, candidates })),
  );
}

const lostHeading =
  'Någon av tabellhuvudets rubriker gick inte att läsa, och raden kan ha ett värde under den';
const unlikely = 'Radens värden är inte så som rader är, och det går inte att säga vilket som är fel läst';
const unordered = 'Tabellhuvudet säger inte vilken kolumn som står var';

/** Doubts with one about the name and one about each cell, where none is. */
function withWhole(
  doubts: readonly Doubt[],
  name: readonly Part[],
  columns: Header['columns'],
  cells: Placed['cells'],
): Doubt[] {
  const all = cells.map((cell, at) => ({ cell: columns[at]!.role, text: cell?.text }));
  const whole = [{ cell: 'name', text: name.map(({ text }) => text).join(' ') }, ...all];
  return withDoubts(
    doubts,
    whole.flatMap(({ cell, text }) => (cell && text ? [{ cell, reason: unbegun, candidates: [text] }] : [])),
  );
}

const unbegun = 'Namnet börjar mitt i: siffrorna kan höra till en rad vars namn inte gick att läsa';

/** Whether a column stands around a row's cells, not among them. */
function isOutside(role: Header['columns'][number]['role']): boolean {
  return role === 'name' || role === 'period' || role === 'periodicity';
}

/** Makes a record of an activity's row. */
export function activityRecord(row: ActivityScanRow): ScanRecord {
  const slots = row.dates.map((part) => [part]);
  if (row.deviation) slots.push([row.deviation]);
  return {
    ...recordOf(row, slots),
    doubts: datesInDoubt(row),
    repairs: [],
    placed: null,
  };
}

/** The doubt about a row that has not its two dates, one after the other, or may have those of another. */
function datesInDoubt({ name, dates, fallen }: ActivityScanRow): Doubt[] {
  const [start, end, more] = dates;
  const years = end && start ? Number(end.text.slice(0, 4)) - Number(start.text.slice(0, 4)) : 0;
  //   Utreda lokaler                            its dates were not read
  //   Införa ärenden 2024-01-01 2024-06-30
  const isOther = name.some(({ text, line }, nth) => nth > 0 && line === start?.line && capital.test(text));
  const reason =
    !end || more
      ? 'Radens två datum gick inte att läsa'
      : end.text < start!.text || years > mostYears
        ? 'Radens datum följer inte på varandra'
        : isOther
          ? 'Raden kan vara två rader, varav en saknar sina datum'
          : null;
  const read = [...dates.map((each) => each.text), ...fallen.filter((each) => /[\p{L}\d]/u.test(each))];
  return reason === null ? [] : [{ cell: 'dates', reason, candidates: [...new Set(read)] }];
}

/** No activity goes on for longer. */
const mostYears = 10;

const capital = /^\p{Lu}\p{Ll}/u;

function recordOf(
  row: Owning & { icon: string; name: Part[]; lines: number[] },
  slots: Part[][],
): TableRecord {
  const [first, ...rest] = row.name;
  // A row's name opens with a capital; its first letter is often read as noise.
  const name = first
    ? [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest]
    : [];
  return {
    name,
    slots,
    icon: row.icon,
    analysis: row.analysis.filter((each) => each.length > 0),
    lines: [row.lines[0]!, row.lines.at(-1)!],
    owned: row.owned,
  };
}
