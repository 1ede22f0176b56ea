import { columns as valueColumns, type Column, type Doubt, type Owner } from '../../../src/model.ts';
import { readValue } from './value.ts';

/** What one printed row holds, before it is known which cell belongs to which column. */
export interface Slots {
  /** Printed cells between the name and the period, "" for an empty one. */
  texts: readonly string[];
  /** The columns of the header between the name and the period, left to right. */
  columns: readonly (Column | null)[];
  owner: Owner;
  /** Whether the period is a whole year (such rows seldom have an outcome of the period). */
  yearly: boolean;
}

/** For each slot the index of its column; null when it cannot be told. */
export interface Assignment {
  at: (number | null)[];
  doubts: Doubt[];
}

/**
 * Decides which cell belongs to which column. A row with as many cells as columns is taken as it stands; only a
 * lone figure under men or women moves to its empty neighbour, since they come in pairs. Where an empty cell was
 * lost, every order-keeping placement is weighed by the logic of the report; the best one wins when it is clearly
 * better than the next, otherwise the cells that differ are a doubt.
 */
export function assign(slots: Slots): Assignment {
  const { texts, columns } = slots;
  if (texts.length === columns.length) return { at: settlePair(slots), doubts: [] };
  if (texts.length > columns.length) return tooMany(slots);
  const ranked = placements(texts, columns.length)
    .map((at) => ({ at, cost: cost(slots, at) }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0]!;
  const rivals = ranked.filter((each) => each.cost < best.cost + margin && differs(each.at, best.at, texts));
  if (!rivals.length) return { at: best.at, doubts: [] };
  return doubt(slots, best.at, rivals.map((each) => each.at)); // prettier-ignore
}

/** How much better the best placement must be. One broken rule of the report costs at least this much. */
const margin = 1;

/** All ways to put n cells into m columns in order. Only empty cells are ever lost. */
function placements(texts: readonly string[], m: number): number[][] {
  const out: number[][] = [];
  const place = (slot: number, from: number, at: number[]): void => {
    if (slot === texts.length) {
      out.push([...at]);
      return;
    }
    for (let column = from; column <= m - (texts.length - slot); column++)
      place(slot + 1, column + 1, [...at, column]);
  };
  place(0, 0, []);
  return out;
}

function differs(a: readonly number[], b: readonly number[], texts: readonly string[]): boolean {
  return texts.some((text, slot) => text !== '' && a[slot] !== b[slot]);
}

/** What a placement breaks of the report's logic; 0 breaks nothing. */
function cost(slots: Slots, at: readonly number[]): number {
  const put = new Map<Column, string>();
  let sum = 0;
  at.forEach((column, slot) => {
    const role = slots.columns[column];
    const text = slots.texts[slot]!;
    if (text === '') return;
    if (role) put.set(role, text);
    else sum += 0.5;
  });
  const has = (role: Column) => put.has(role);
  const lacks = (role: Column) => slots.columns.includes(role) && !has(role);
  if (has('outcomeMen') !== has('outcomeWomen')) sum += 6;
  if (has('outcomeMen') && lacks('outcome')) sum += 4;
  if (slots.owner === 'kf' && lacks('councilTarget')) sum += 4;
  if (slots.owner === 'namnd' && has('councilTarget')) sum += 6;
  if (lacks('target')) sum += 3;
  if (slots.yearly && has('outcome')) sum += 1;
  if (has('forecast') && !has('outcome')) sum += slots.yearly ? 1.5 : 2;
  if (!slots.yearly && has('outcome') && lacks('forecast')) sum += 1;
  for (const [role, text] of put) {
    const words = readValue(text).value === null && text !== '-';
    if (words && role !== 'target' && role !== 'councilTarget') sum += 8;
  }
  return sum + outsideParts(put) + farApart(put);
}

/** A total lies between men and women, or is their sum. */
function outsideParts(put: ReadonlyMap<Column, string>): number {
  const [total, men, women] = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map(
    (role) => readValue(put.get(role) ?? '').value,
  );
  if (total == null || men == null || women == null) return 0;
  const near = Math.max(0.5, Math.abs(total) * 0.02);
  const between = total >= Math.min(men, women) - near && total <= Math.max(men, women) + near;
  return between || Math.abs(men + women - total) <= near ? 0 : 1.5;
}

/** Forecast and target of a row are of the same size. */
function farApart(put: ReadonlyMap<Column, string>): number {
  const forecast = readValue(put.get('forecast') ?? '').value;
  const target = readValue(put.get('target') ?? '').value;
  if (!forecast || !target || forecast * target < 0) return 0;
  return Math.abs(Math.log(forecast / target)) > Math.log(4) ? 1 : 0;
}

//   outcome  men  women  previous
//   5             8                   8 women of 5 and no men: it is the outcome of the year before
function settlePair(slots: Slots): number[] {
  const at = slots.texts.map((_, slot) => slot);
  const index = (role: Column) => slots.columns.indexOf(role);
  const text = (role: Column) => slots.texts[index(role)] ?? '';
  const [men, women, previous] = [index('outcomeMen'), index('outcomeWomen'), index('previousOutcome')];
  if (men < 0 || women < 0 || previous !== women + 1) return at;
  const alone = text('outcomeMen') === '' && text('outcomeWomen') !== '';
  if (alone && text('previousOutcome') === '' && readValue(text('outcomeWomen')).value !== null) {
    at[women] = previous;
    at[previous] = women;
  }
  return at;
}

function tooMany(slots: Slots): Assignment {
  const filled = slots.texts.filter((text) => text !== '');
  const extra = slots.texts.slice(slots.columns.length);
  if (extra.every((text) => text === ''))
    return assign({ ...slots, texts: slots.texts.slice(0, slots.columns.length) });
  return {
    at: slots.texts.map(() => null),
    doubts: valueColumns
      .filter((role) => slots.columns.includes(role))
      .map((role) => ({
        cell: role,
        reason: `Raden har ${slots.texts.length} celler där tabellhuvudet har ${slots.columns.length} kolumner`,
        candidates: filled,
      })),
  };
}

function doubt(slots: Slots, best: readonly number[], rivals: readonly number[][]): Assignment {
  const all = [best, ...rivals];
  const at = slots.texts.map((text, slot) =>
    text === '' || all.every((each) => each[slot] === best[slot]) ? best[slot]! : null,
  );
  const columns = new Map<number, Set<string>>();
  slots.texts.forEach((text, slot) => {
    if (at[slot] !== null || text === '') return;
    for (const each of all) {
      const column = each[slot]!;
      columns.set(column, (columns.get(column) ?? new Set()).add(text));
    }
  });
  const doubts = [...columns].map(([column, texts]) => ({
    cell: slots.columns[column] ?? `kolumn ${column + 1}`,
    reason: 'En tom cell saknas i raden, och det går inte att säkert säga vilken kolumn värdet hör till',
    candidates: [...texts],
  }));
  return { at, doubts };
}
