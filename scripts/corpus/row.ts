import type { Cell, Indicator } from '../../src/model.ts';
import { chance, factor } from './chance.ts';
import { isFigure, moveBy, pattern, times, type Printed } from './level.ts';
import type { Indicator as Entry } from '../build/registry/indicator.ts';
import type { Planned } from './plan.ts';
import { printLike } from './print.ts';

/** What cloned rows are made with. */
export interface RowSetting {
  seed: number;
  printed: Printed;
  /** What the registry says of an indicator, by its printed name. */
  entryOf: (name: string) => Pick<Entry, 'unit' | 'direction' | 'accumulates'> | undefined;
  /** The name that the indicator has at a board. */
  nameAt: (row: Indicator, district: string) => string;
}

/** How much of a year's count there is when the report is made. */
const share = { vp: 0, t1: 0.34, t2: 0.67, vb: 1 };
/** How far the outcome of a part of the year is from the year's. */
const early = 0.05;
/** As often is a forecast the target itself. */
const copied = 0.75;
/** How much better a board's target is than what it reached last year, and the council's than what boards reach. */
const better = { target: 0.06, councilTarget: -0.15 };
/** How far targets are from that. */
const aimed = 0.06;

/** A row of Indikator with the figures of another board and time. What the cloned row doubts stays empty. */
export function cloneRow(row: Indicator, planned: Planned, setting: RowSetting): Indicator {
  const { district, year, kind } = planned;
  const { seed, printed } = setting;
  const about = [seed, district, row.name, year, kind] as const;
  const like = pattern(row, printed);
  const found = printed.get(row.name) ?? {};
  const doubted = new Set(row.doubts.map(({ cell }) => cell));
  const print = (cell: Cell, value: number): Cell => ({
    ...printLike(cell, value),
    line: row.lines[0],
    ...(row.page !== undefined && { page: row.page }),
  });
  const often = /tertial/i.test(row.period ?? row.periodicity ?? '');
  const followed = like !== null && kind !== 'vp' && (often || kind === 'vb');

  const entry = setting.entryOf(row.name);
  const isShare = (entry?.unit ?? like?.unit) === '%';
  const timesIn = (of: number) => times({ seed, district, name: row.name, year: of });
  const yearly = (of: number) => moveBy(like!.value, timesIn(of), isShare);
  const outcome = () => {
    if (!followed || doubted.has('outcome')) return null;
    const sofar = kind === 'vb' ? 1 : factor(chance(...about), early);
    return print(like, moveBy(yearly(year), sofar, isShare) * (entry?.accumulates ? share[kind] : 1));
  };
  const target = (column: 'target' | 'councilTarget', from: number, ...of: (string | number)[]) => {
    const cell = row.cells[column];
    if (!isFigure(cell) || !like) return cell;
    const way = entry?.direction === 'down' ? -1 : 1;
    const by = (1 + way * better[column]) * factor(chance(seed, row.name, column, ...of), aimed);
    return print({ ...cell, unit: like.unit }, moveBy(like.value, from * by, isShare));
  };
  const cells = {
    outcome: outcome(),
    outcomeMen: null as Cell | null,
    outcomeWomen: null as Cell | null,
    previousOutcome:
      like === null || kind === 'vp' || doubted.has('previousOutcome') ? null : print(like, yearly(year - 1)),
    forecast: null as Cell | null,
    target: target('target', timesIn(year - 1), district, year),
    councilTarget: target('councilTarget', 1, planned.term),
    more: [],
  };
  for (const column of ['outcomeMen', 'outcomeWomen'] as const) {
    const part = found[column];
    const whole = found.outcome?.value;
    if (!isFigure(cells.outcome) || !part || !whole || doubted.has(column)) continue;
    const value = (part.value / whole) * cells.outcome.value;
    cells[column] = print(part, part.unit === '%' ? Math.min(100, value) : value);
  }
  if (followed && kind !== 'vb' && !doubted.has('forecast'))
    cells.forecast =
      isFigure(cells.target) && chance(...about, 'forecast').chance(copied)
        ? { ...cells.target }
        : print(like, yearly(year));

  const { rolling, caveats = [], ...rest } = row;
  const kept = caveats.filter((caveat) => caveat.cells.every((column) => cells[column] !== null));
  return {
    ...rest,
    name: setting.nameAt(row, district),
    cells,
    previousYear: kind === 'vp' ? null : year - 1,
    period: kind === 'vp' ? null : often && kind !== 'vb' ? `Tertial ${kind.slice(1)} ${year}` : String(year),
    periodicity: kind === 'vp' ? (often ? 'Tertial' : 'År') : null,
    ...(kept.length > 0 && { caveats: kept }),
    ...(rolling &&
      kind === 't1' &&
      followed && { rolling: { ...rolling, until: rolling.until && `${year}-02` } }),
  };
}
