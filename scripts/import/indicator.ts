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
import { assign } from './table/columns.ts';
import type { Header } from './table/header.ts';
import type { Part, TableRecord } from './table/record.ts';
import { cell } from './table/value.ts';

/** The goal above a table: whose its rows are. */
export interface UnderGoal {
  goal: string | null;
  owner: Owner;
}

/** Mends a joined name or cell (words broken by a narrow column); `line` is where it begins. */
export type Mend = (text: string, line: number) => string;

const periodForm = /^((tertial|t) ?[1-3] )?(19|20)\d\d$|^(tertial|år|månad|halvår|kvartal)$/i;

/** Makes an indicator of a table's record. */
export function indicator(record: TableRecord, header: Header, under: UnderGoal, mend: Mend): Indicator {
  const columns = header.columns.slice(1);
  const { values, period, periodColumn } = takePeriod(record.slots, columns.map((each) => each.role)); // prettier-ignore
  const kept = columns.filter((_, at) => at !== periodColumn);
  const roles = kept.map((each) => (isValue(each.role) ? each.role : null));
  const yearly = period !== null && !/tertial|^t ?\d/i.test(period);
  const texts = values.map((parts) => joinPieces(parts.map((part) => part.text)));
  const { at, doubts } = assign({ texts, columns: roles, owner: under.owner, yearly });

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
    const made = cell(mend(text, line), line);
    if (!made) return;
    const role = roles[column];
    if (role) cells[role] = made;
    else cells.more.push({ column: kept[column]!.heading, cell: made });
  });
  shareUnit(cells);
  const named = columns.find((each) => each.role === 'previousOutcome');
  const isPlan = columns.some((each) => each.role === 'periodicity');
  return {
    goal: under.goal,
    name: mend(joinPieces(record.name.map((part) => part.text)), record.lines[0]),
    owner: under.owner,
    cells,
    previousYear: named?.year ?? null,
    period: isPlan ? null : period,
    periodicity: isPlan ? period : null,
    lines: record.lines,
    doubts: [...doubts, ...periodDoubt(period, columns.length)],
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
  if (periodColumn < 0) return { values: [...slots], period: null, periodColumn };
  const text = (slot: Part[]) => fold(slot.map((part) => part.text).join(' '));
  for (let at = slots.length - 1; at >= 0; at--) {
    if (!slots[at]?.length) continue;
    if (!periodForm.test(text(slots[at]!))) break;
    return { values: slots.slice(0, at).map((slot) => slot ?? []), period: text(slots[at]!), periodColumn };
  }
  return { values: slots.slice(0, roles.length - 1).map((slot) => slot ?? []), period: null, periodColumn };
}

function periodDoubt(period: string | null, columns: number): Doubt[] {
  if (period !== null || columns === 0) return [];
  return [{ cell: 'period', reason: 'Raden slutar inte med en period', candidates: [] }];
}

/** A figure without a unit takes the row's, when all figures of the row that print one agree. */
function shareUnit(cells: Indicator['cells']): void {
  const all = valueColumns.map((role) => cells[role]).filter((each): each is Cell => each !== null);
  const units = new Set(all.filter((each) => each.value !== null && each.unit).map((each) => each.unit));
  if (units.size !== 1) return;
  const [unit] = units;
  for (const each of all) {
    if (each.value === null || each.unit) continue;
    each.unit = unit!;
    each.unitFrom = 'row';
  }
}
