import { isFigure } from '../../../src/figure/figure.ts';
import { columns as valueColumns } from '../../../src/indicator-columns.ts';
import type { Column, Doubt, Owner } from '../../../src/model.ts';
import { cost, readings } from './logic.ts';

/** What one printed row holds, before it is known which cell belongs to which column. */
export interface Slots {
  /** Printed cells between the name and the period, "" for an empty one. */
  texts: readonly string[];
  /** The columns of the header between the name and the period, left to right; null for one that is not known. */
  columns: readonly (Column | null)[];
  owner: Owner;
  /**
   * How the row ends where no period stands behind it and pins the last cell to the last column: `trimmed` when the
   * report lost the tabs at the ends of its lines (cells missing there are empty), `open` else.
   */
  end?: 'trimmed' | 'open';
  /** How much better the best placement must be than the next. */
  margin?: number;
  /** Whether the period is a year that is not over: it seldom has an outcome yet. */
  early: boolean;
  /** What a placement breaks besides, where the page shows more than the texts (a scan). */
  weigh?: (at: readonly number[]) => number;
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
  if (texts.length > columns.length) return tooMany(slots);
  if (columns.length > widest && texts.length !== columns.length) return unknown(slots);
  if (texts.length === columns.length) {
    const at = settlePair(slots);
    return isAbsurd(slots, at) ? assign({ ...slots, texts: texts.slice(0, -1) }) : { at, doubts: [] };
  }
  const values = readings(texts);
  const straight = texts.map((_, slot) => slot);
  const ranked = placements(texts, columns.length)
    .map((at) => ({ at, cost: cost(slots, values, at) + (slots.weigh?.(at) ?? 0) }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0]!;
  const enough = best.cost + (slots.margin ?? margin);
  const rivals = ranked.filter((each) => each.cost < enough && differs(each.at, best.at, texts));
  if (slots.end === 'trimmed') {
    const own = cost(slots, values, straight);
    if (own < absurd && own < enough) return { at: straight, doubts: [] };
    // A cell may be lost in the row's midst as well: both readings stand.
    if (own < absurd && differs(best.at, straight, texts))
      return doubt(slots, [best.at, straight, ...rivals.map((each) => each.at)]);
  }
  if (!rivals.length) return { at: best.at, doubts: [] };
  const open = [best, ...rivals].map((each) => each.at);
  return doubt(slots, open);
}

/** How much better the best placement must be. One broken rule of the report costs at least this much. */
const margin = 1;

/** A whole row that breaks this much of the report's logic may have lost a cell and got another at its end. */
const absurd = 6;

/** Headers with more columns are no report's; their rows stay in doubt when they have other cells. */
const widest = 20;

/** More ways than this are not weighed: the row is hopeless. */
const maxWays = 5000;

/** All ways to put n cells into m columns in order. Only empty cells are ever lost. */
function placements(texts: readonly string[], m: number): number[][] {
  const out: number[][] = [];
  const place = (slot: number, from: number, at: number[]): void => {
    if (out.length >= maxWays) return;
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

//   ⇥Indikator …⇥outcome⇥men⇥women⇥previous⇥target⇥
//   ⇥Antal …    ⇥12     ⇥⇥    13  ⇥14      ⇥⇥        women without men: an empty cell was lost, one stands at the end
function isAbsurd(slots: Slots, at: readonly number[]): boolean {
  if (slots.end !== 'open' || slots.texts.at(-1) !== '') return false;
  return cost(slots, readings(slots.texts), at) >= absurd;
}

/** Whether two placements put a printed cell under different columns. */
function differs(a: readonly number[], b: readonly number[], texts: readonly string[]): boolean {
  return texts.some((text, slot) => text !== '' && a[slot] !== b[slot]);
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
  if (alone && text('previousOutcome') === '' && isFigure(text('outcomeWomen'))) {
    at[women] = previous;
    at[previous] = women;
  }
  return at;
}

/** A row with more cells than columns: empty ones at either end may go. */
function tooMany(slots: Slots): Assignment {
  const extra = slots.texts.length - slots.columns.length;
  // Empty cells at the row's end, or before its first figure, are the page's.
  if (slots.texts.slice(-extra).every((text) => text === ''))
    return assign({ ...slots, texts: slots.texts.slice(0, -extra) });
  if (slots.texts.slice(0, extra).every((text) => text === '') && slots.texts[extra] !== '')
    return assign({ ...slots, texts: slots.texts.slice(extra) });
  return unknown(slots);
}

/** A row whose cells cannot be told apart at all. */
function unknown(slots: Slots): Assignment {
  const filled = slots.texts.filter((text) => text !== '');
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

/** Keeps what all placements agree on; the other cells are in doubt under each column that one of them gives. */
function doubt(slots: Slots, all: readonly number[][]): Assignment {
  const best = all[0]!;
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
