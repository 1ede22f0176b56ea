import { readFigure, type Figure } from '../../../src/figure/figure.ts';
import type { Column } from '../../../src/model.ts';
import type { Slots } from './columns.ts';

/** What the cells of a row say, read once for all placements. */
export function readings(texts: readonly string[]): (Figure | null)[] {
  return texts.map((text) => (text === '' ? null : readFigure(text)));
}

/**
 * What a placement of a row's cells breaks of the report's logic; 0 breaks nothing. Men and women come in pairs,
 * and with a total; a row of the council has its target, a row of the board has none; every row has a target;
 * forecast goes with outcome; words are targets; a year's row has no outcome of the period yet.
 */
export function cost(slots: Slots, values: readonly (Figure | null)[], at: readonly number[]): number {
  const put = new Map<Column, Figure>();
  let sum = 0;
  at.forEach((column, slot) => {
    const role = slots.columns[column];
    const reading = values[slot];
    if (!reading) return;
    if (role) put.set(role, reading);
    const words = isWords(reading) && !/^[-–—]$/.test(slots.texts[slot]!);
    if (words && role !== 'target' && role !== 'councilTarget') sum += 8;
    if (reading.bound && role !== 'target' && role !== 'councilTarget') sum += 4;
  });
  const has = (role: Column) => put.has(role);
  const lacks = (role: Column) => slots.columns.includes(role) && !has(role);
  if (has('outcomeMen') !== has('outcomeWomen')) sum += 6;
  if (has('outcomeMen') && lacks('outcome')) sum += 4;
  if (slots.owner === 'kf' && lacks('councilTarget')) sum += 4;
  if (slots.owner === 'namnd' && has('councilTarget')) sum += 6;
  if (lacks('target')) sum += 3;
  if (slots.early && has('outcome')) sum += 1;
  if (has('forecast') && lacks('outcome')) sum += slots.early ? 1.5 : 2;
  if (!slots.early && has('outcome') && lacks('forecast')) sum += 1;
  if (!slots.early && lacks('outcome') && slots.columns.includes('outcome')) sum += 1;
  return sum + outsideParts(put) + farApart(put);
}

/** Words stand for a target. What only cannot be read as one figure (a range, a thousand or a decimal) may stand anywhere. */
function isWords({ value, why }: Figure): boolean {
  return value === null && (why === null || why === 'words');
}

/** A total lies between men and women, or is their sum. */
function outsideParts(put: ReadonlyMap<Column, Figure>): number {
  const [total, men, women] = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map(
    (role) => put.get(role)?.value,
  );
  if (total == null || men == null || women == null) return 0;
  const near = Math.max(0.5, Math.abs(total) * 0.02);
  const between = total >= Math.min(men, women) - near && total <= Math.max(men, women) + near;
  return between || Math.abs(men + women - total) <= near ? 0 : 1.5;
}

/** Forecast and target of a row are of the same size. */
function farApart(put: ReadonlyMap<Column, Figure>): number {
  const forecast = put.get('forecast')?.value;
  const target = put.get('target')?.value;
  if (!forecast || !target || forecast * target < 0) return 0;
  return Math.abs(Math.log(forecast / target)) > Math.log(4) ? 1 : 0;
}
