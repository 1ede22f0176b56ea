import { endsInJoint } from '../knowledge/hanging.ts';
import { takeMark } from '../../../src/figure/mark.ts';
import { countsThings } from '../../../src/figure/units.ts';
import { isValueColumn } from '../../../src/indicator-columns.ts';
import type { Doubt, Goal, Indicator } from '../../../src/model.ts';
import { isYearly, readPeriod } from '../../../src/printed-period.ts';
import { caveatsOf, rollingOf } from './caveat.ts';
import { ownerUnder } from './goal.ts';
import { setUnit, shareUnit, unitOfName } from './row-unit.ts';
import { joinParts } from '../lines/join.ts';
import { nameless } from '../knowledge/phrases.ts';
import { oneSexDoubts } from './one-sex.ts';
import type { Mend } from '../words/mend.ts';
import type { Note } from '../lines/problem.ts';
import { spanOf } from '../table/span.ts';
import { takeUnitLabel } from '../table/unit-label.ts';
import { assign, cutOf } from '../table/columns.ts';
import { unmeasured } from '../table/evidence.ts';
import { asPrinted } from '../table/reading.ts';
import type { Header } from '../table/header.ts';
import { settleFigure } from '../table/open-figures.ts';
import { isSpare, outOfPlace, wordsIn } from './out-of-place.ts';
import { takePeriod, type Periodless } from '../table/period.ts';
import { giveHeadedUnits, placedCells } from './placed-cells.ts';
import { filled } from './row-cells.ts';
import type { TableRecord } from '../table/types.ts';

/** An indicator, whether it is open which of its cells belong to which columns, and what of its name stands in them. */
export interface IndicatorRow {
  indicator: Indicator;
  columnsOpen: boolean;
  /** Words of the name that stand in columns of figures. */
  misplaced: readonly string[];
}

/** Makes an indicator of a table's record. `trimmed` tells that the report lost the tabs at the ends of its lines. */
export function indicator(
  record: TableRecord,
  header: Header,
  goal: Goal | null,
  trimmed: boolean,
  mend: Mend,
  note: Note,
): IndicatorRow {
  const columns = header.columns.slice(1);
  const row = takePeriod(record.slots, columns);
  const { values, period } = row;
  const kept = columns.filter((_, at) => at !== row.column);
  const roles = kept.map(({ role }) => (isValueColumn(role) ? role : null));
  const printed = values.map((parts) => ({
    text: parts.length ? mend(joinParts(parts), parts[0]!.line).replace(trend, '') : '',
    line: parts[0]?.line ?? 0,
  }));
  const isName = isSpare(
    printed.map(({ text }) => text),
    roles,
  );
  const slots = printed.filter(({ text }) => !isName(text));
  const { at, doubts } = assign({
    cuts: [cutOf(slots.map(({ text }) => (text === '' ? [] : [asPrinted(text)])))],
    columns: roles,
    owner: ownerUnder(goal),
    span: spanOf(isYear(period), roles),
    late: true,
    measure: unmeasured,
    place: period !== null ? 'pinned' : trimmed ? 'trimmed' : 'open',
    noise: 1,
  });

  const placed = placedCells(slots, at, kept);
  const { cells } = placed;
  const { text: printedName, unit: labelled } = takeUnitLabel(mend(joinParts(record.name), record.lines[0]));
  const { text: name, mark: ownMark } = takeMark(printedName);
  const mark = ownMark ?? row.mark ?? null;
  const told = [...(record.doubts ?? []), ...oneSexDoubts(name, cells)];
  const open = settleFigures(cells, new Set(told.map((each) => each.cell)), name, note);
  giveHeadedUnits(placed);
  const unit = placed.unit ?? labelled ?? unitOfName(name);
  if (unit !== null) setUnit(cells, columns, unit);
  shareUnit(cells, columns, name, note);
  for (const { cell: role } of told)
    if (isValueColumn(role) && cells[role]) cells[role] = { ...cells[role], value: null };

  const caveats = caveatsOf(record, cells);
  const rolling = rollingOf(record);
  const isPlan = columns.some((each) => each.role === 'periodicity');
  const made: Indicator = {
    goal: goal?.id ?? null,
    name: name || nameless,
    owner: ownerUnder(goal),
    cells,
    previousYear: columns.find((each) => each.role === 'previousOutcome')?.year ?? null,
    period: isPlan ? null : period,
    periodicity: isPlan ? period : null,
    lines: record.lines,
    doubts: [...doubts, ...open, ...told, ...lostName(name), ...lostPeriod(row, told)],
    ...(caveats.length > 0 ? { caveats } : {}),
    ...(rolling ? { rolling } : {}),
    ...(mark ? { note: { mark, line: null } } : {}),
  };
  const columnsOpen = doubts.length > 0;
  const words = [...printed.map(({ text }) => text).filter(isName), ...wordsIn(cells)];
  return { indicator: words.length ? outOfPlace(made, words) : made, columnsOpen, misplaced: words };
}

/** An icon before or behind a figure, that says whether it grows. */
const trend = /^[←-⇿■-◿⬀-⯿]\s*(?=[+-]?\d)|(?<=\d.*)\s*[←-⇿■-◿⬀-⯿]$/u;

/** Whether a row's period is a whole year; null where none is printed. */
function isYear(period: string | null): boolean | null {
  if (period === null) return null;
  const read = readPeriod(period);
  return read !== null && isYearly(read);
}

/** Settles what the row's other figures decide; what they do not is in doubt, unless it is already. */
function settleFigures(
  cells: Indicator['cells'],
  doubted: ReadonlySet<string>,
  name: string,
  note: Note,
): Doubt[] {
  const all = filled(cells);
  const certain = all.flatMap(({ cell: { value, unit } }) => (value === null ? [] : [{ value, unit }]));
  const beside = {
    values: certain.map((each) => each.value),
    counts: /^antal/i.test(name) || certain.some(({ unit }) => unit !== null && countsThings(unit)),
  };
  return all.flatMap(({ column, cell: each }) => {
    if (doubted.has(column)) return [];
    const open = settleFigure(each, beside, note);
    return open ? [{ cell: column, ...open }] : [];
  });
}

/** No name ends so: its rest is elsewhere. */
const isCutName = (name: string) => endsInJoint(name) || /\p{Ll}-$/u.test(name);

/** What is missing of a row's name. */
function lostName(name: string): Doubt[] {
  if (name === '') return [lost('name', 'Radens namn saknas')];
  return isCutName(name) ? [lost('name', 'Radens namn slutar mitt i')] : [];
}

/** What is missing of a row's period, where its table has periods; `told`: what is in doubt already. */
function lostPeriod({ period, unknown, column }: Periodless, told: readonly Doubt[]): Doubt[] {
  const form = unknown ? [{ ...lost('period', 'Periodens form är inte känd'), candidates: [period!] }] : [];
  const isTold = period !== null || told.some((each) => each.cell === 'period');
  return isTold || column < 0 ? form : [lost('period', 'Raden slutar inte med en period'), ...form];
}

function lost(cell: string, reason: string): Doubt {
  return { cell, reason, candidates: [] };
}
