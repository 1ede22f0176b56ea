import {
  columns as valueColumns,
  type Cell,
  type Column,
  type Doubt,
  type Goal,
  type Indicator,
} from '../../src/model.ts';
import { ownerUnder } from './goal.ts';
import { joinParts } from './join.ts';
import { isYearly } from './knowledge/periods.ts';
import { nameless } from './knowledge/phrases.ts';
import type { Mend } from './mend.ts';
import { assign } from './table/columns.ts';
import type { Header } from './table/header.ts';
import { takePeriod } from './table/period.ts';
import type { TableRecord } from './table/record.ts';
import { cell } from './table/value.ts';

/** What settles a row that lost a cell: one rule of the report that is hardly ever broken, or two that may be. */
const sure = 2;

/** Makes an indicator of a table's record. `trimmed` tells that the report lost the tabs at the ends of its lines. */
export function indicator(
  record: TableRecord,
  header: Header,
  goal: Goal | null,
  trimmed: boolean,
  mend: Mend,
): Indicator {
  const columns = header.columns.slice(1);
  const { values, period, column: periodColumn } = takePeriod(record.slots, columns);
  const kept = columns.filter((_, at) => at !== periodColumn);
  const roles = kept.map(({ role }) => (isValue(role) ? role : null));
  const texts = values.map((parts) => (parts.length ? mend(joinParts(parts), parts[0]!.line) : ''));
  const { at, doubts } = assign({
    texts,
    columns: roles,
    owner: ownerUnder(goal),
    // An annual report has no forecast: there a year's row has its outcome.
    early: period !== null && isYearly(period) && roles.includes('forecast'),
    ...(period === null ? { end: trimmed ? 'trimmed' : 'open' } : {}),
    margin: sure,
  });

  const cells = noCells();
  texts.forEach((text, slot) => {
    const column = at[slot];
    const made = column == null || text === '' ? null : cell(text, values[slot]![0]!.line);
    if (column == null || !made) return;
    const role = roles[column];
    if (role) cells[role] = made;
    else cells.more.push({ column: kept[column]!.heading, cell: made });
  });
  shareUnit(cells);
  for (const { cell: role } of record.doubts ?? [])
    if (isValue(role) && cells[role]) cells[role] = { ...cells[role], value: null };

  const isPeriodTold = period !== null || (record.doubts ?? []).some((each) => each.cell === 'period');
  const name = mend(joinParts(record.name), record.lines[0]) || nameless;
  const isPlan = columns.some((each) => each.role === 'periodicity');
  return {
    goal: goal?.id ?? null,
    name,
    owner: ownerUnder(goal),
    cells,
    previousYear: columns.find((each) => each.role === 'previousOutcome')?.year ?? null,
    period: isPlan ? null : period,
    periodicity: isPlan ? period : null,
    lines: record.lines,
    doubts: [
      ...doubts,
      ...(record.doubts ?? []),
      ...(name === nameless ? [lost('name', 'Radens namn saknas')] : []),
      ...(!isPeriodTold && periodColumn >= 0 ? [lost('period', 'Raden slutar inte med en period')] : []),
    ],
  };
}

function isValue(role: string | null): role is Column {
  return (valueColumns as readonly (string | null)[]).includes(role);
}

function noCells(): Indicator['cells'] {
  const none = Object.fromEntries(valueColumns.map((role) => [role, null])) as Record<Column, null>;
  return { ...none, more: [] };
}

function lost(cell: string, reason: string): Doubt {
  return { cell, reason, candidates: [] };
}

/** A figure without a unit takes the row's, when all figures of the row that print one agree. */
function shareUnit(cells: Indicator['cells']): void {
  const figures = [...valueColumns.map((role) => cells[role]), ...cells.more.map((each) => each.cell)].filter(
    (each): each is Cell => each !== null && each.value !== null,
  );
  const units = new Set(figures.flatMap((each) => each.unit || []));
  if (units.size !== 1) return;
  const [unit] = units;
  for (const each of figures) {
    if (each.unit) continue;
    each.unit = unit!;
    each.unitFrom = 'row';
  }
}
