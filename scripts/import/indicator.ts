import {
  columns as valueColumns,
  type Cell,
  type Column,
  type Doubt,
  type Indicator,
  type Owner,
} from '../../src/model.ts';
import { fold } from './clean.ts';
import { joinPieces } from './join.ts';
import { isPeriod, isYearly } from './knowledge/periods.ts';
import { nameless } from './knowledge/phrases.ts';
import { assign } from './table/columns.ts';
import type { Header } from './table/header.ts';
import type { Part, TableRecord } from './table/record.ts';
import { cell } from './table/value.ts';

/** The goal above a table: whose its rows are. */
export interface UnderGoal {
  goal: string | null;
  owner: Owner;
  /** Whether the report lost the tabs at the ends of its lines. */
  trimmed?: boolean;
}

/** Mends a joined name or cell (words broken by a narrow column); `line` is where it begins. */
export type Mend = (text: string, line: number) => string;

/** What settles a row that lost a cell: one rule of the report that is hardly ever broken, or two that may be. */
const sure = 2;

/** Makes an indicator of a table's record. */
export function indicator(record: TableRecord, header: Header, under: UnderGoal, mend: Mend): Indicator {
  const columns = header.columns.slice(1);
  const { values, period, periodColumn } = takePeriod(record.slots, columns.map((each) => each.role)); // prettier-ignore
  const kept = columns.filter((_, at) => at !== periodColumn);
  const roles = kept.map((each) => (isValue(each.role) ? each.role : null));
  const yearly = period !== null && isYearly(period);
  const texts = values.map((parts) => (parts.length ? mend(joinPieces(parts.map((part) => part.text)), parts[0]!.line) : '')); // prettier-ignore
  // An annual report has no forecast: there a year's row has its outcome.
  const early = yearly && roles.includes('forecast');
  const { at, doubts } = assign({
    texts,
    columns: roles,
    owner: under.owner,
    early,
    ...(period === null ? { end: under.trimmed ? 'trimmed' : 'open' } : {}),
    margin: sure,
  });

  const cells: Indicator['cells'] = {
    outcome: null,
    outcomeMen: null,
    outcomeWomen: null,
    previousOutcome: null,
    forecast: null,
    target: null,
    councilTarget: null,
    more: [],
  };
  texts.forEach((text, slot) => {
    const column = at[slot];
    if (column == null || text === '') return;
    const { line } = values[slot]![0]!;
    const made = cell(text, line);
    if (!made) return;
    const role = roles[column];
    if (role) cells[role] = made;
    else cells.more.push({ column: kept[column]!.heading, cell: made });
  });
  shareUnit(cells);
  for (const { cell: role } of record.doubts ?? [])
    if (isValue(role) && cells[role]) cells[role] = { ...cells[role], value: null };
  const name = mend(joinPieces(record.name.map((part) => part.text)), record.lines[0]) || nameless;
  const isPlan = columns.some((each) => each.role === 'periodicity');
  return {
    goal: under.goal,
    name,
    owner: under.owner,
    cells,
    previousYear: columns.find((each) => each.role === 'previousOutcome')?.year ?? null,
    period: isPlan ? null : period,
    periodicity: isPlan ? period : null,
    lines: record.lines,
    doubts: [...doubts, ...(record.doubts ?? []), ...nameDoubt(name), ...periodDoubt(period, periodColumn)],
  };
}

function isValue(role: string | null): role is Column {
  return (valueColumns as readonly string[]).includes(role ?? '');
}

interface Taken {
  values: Part[][];
  period: string | null;
  /** Index of the period's column in the header, or -1. */
  periodColumn: number;
}

/** Takes the period off the row: the last cell that reads as one. It pins the row's end to the header's. */
function takePeriod(slots: readonly Part[][], roles: readonly (string | null)[]): Taken {
  const periodColumn = roles.findIndex((role) => role === 'period' || role === 'periodicity');
  const filled = Array.from(slots, (slot) => slot ?? []);
  if (periodColumn < 0) return { values: filled, period: null, periodColumn };
  const text = (slot: Part[]) => fold(slot.map((part) => part.text).join(' '));
  const at = filled.findLastIndex((slot) => slot.length > 0);
  const last = at < 0 ? '' : text(filled[at]!);
  if (isPeriod(last) && periodColumn === roles.length - 1)
    return { values: filled.slice(0, at), period: last, periodColumn };
  // The period's column is not the last one, or the row lacks it: the row stands as it is printed.
  const own = filled[periodColumn] ? text(filled[periodColumn]) : '';
  if (isPeriod(own))
    return { values: filled.filter((_, slot) => slot !== periodColumn), period: own, periodColumn };
  return {
    values: filled.filter((slot, n) => n < roles.length - 1 || slot.length > 0),
    period: null,
    periodColumn,
  };
}

function nameDoubt(name: string): Doubt[] {
  return name === nameless ? [{ cell: 'name', reason: 'Radens namn saknas', candidates: [] }] : [];
}

function periodDoubt(period: string | null, periodColumn: number): Doubt[] {
  if (period !== null || periodColumn < 0) return [];
  return [{ cell: 'period', reason: 'Raden slutar inte med en period', candidates: [] }];
}

/** A figure without a unit takes the row's, when all figures of the row that print one agree. */
function shareUnit(cells: Indicator['cells']): void {
  const all = [...valueColumns.map((role) => cells[role]), ...cells.more.map((each) => each.cell)].filter(
    (each): each is Cell => each !== null,
  );
  const units = new Set(all.filter((each) => each.value !== null && each.unit).map((each) => each.unit));
  if (units.size !== 1) return;
  const [unit] = units;
  for (const each of all) {
    if (each.value === null || each.unit) continue;
    each.unit = unit!;
    each.unitFrom = 'row';
  }
}
