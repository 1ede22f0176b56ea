import type { Column } from '../../../../src/model.ts';
import type { Habits, Sample } from '../types.ts';
import { cellWeights } from '../../weights.ts';

/** What is taken for granted of a report before its rows are read. */
export const unknownHabits: Habits = {
  noise: 1,
  broken: new Map(),
  council: Infinity,
  compared: 0,
  signless: false,
  unsigned: false,
  headless: false,
};

/**
 * Learns from a report's rows, read once, how they are to be read. Where they break more rules than rows do, they are
 * not what the rules were made for, or are badly read: ways that break as many times what the best breaks, and the
 * margin, are then as likely. A row whose cells could not be told apart tells nothing of the others'.
 */
export function habitsOf(rows: readonly Sample[], unsigned = false): Habits {
  const costs = rows.flatMap(({ cost }) => (cost === null ? [] : Math.min(cost, cellWeights.misread)));
  const mean = costs.reduce((sum, each) => sum + each, 0) / Math.max(1, costs.length);
  return {
    noise: Math.max(1, mean / cellWeights.usual),
    broken: brokenIn(rows),
    council: councilIn(rows),
    compared: rows.filter(({ compared }) => compared).length,
    signless: unsigned || isSignless(rows.flatMap(({ signs }) => signs)),
    unsigned,
    headless: rows.filter(({ isOver }) => isOver).length > mostOver * rows.length,
  };
}

/** Where more of a report's rows have more cells than its header has columns, the header lost some; else they have noise. */
const mostOver = 0.1;

/** Where more of a report's shares lack their sign, an OCR reads it as digits. */
const mostSignless = 0.2;

function isSignless(signs: readonly boolean[]): boolean {
  return signs.filter((each) => !each).length > mostSignless * signs.length;
}

/** How seldom a row of the council lacks its target, by nature's logarithm: of three rows more than were seen two do. */
function councilIn(rows: readonly Sample[]): number {
  const told = rows.filter(({ council }) => council !== null);
  return Math.log((told.length + 3) / (told.filter(({ council }) => !council).length + 2));
}

/** How much rarer a unit is broken off in a column than in the column where that is commonest, by nature's logarithm. */
function brokenIn(rows: readonly Sample[]): Map<Column, number> {
  const counts = new Map<Column, { broken: number; all: number }>();
  for (const { units } of rows)
    for (const [role, isBroken] of units) {
      const { broken, all } = counts.get(role) ?? { broken: 0, all: 0 };
      counts.set(role, { broken: broken + Number(isBroken), all: all + 1 });
    }
  // One of each more than was seen: what was never seen may be.
  const shares = [...counts].map(([role, { broken, all }]) => [role, (broken + 1) / (all + 2)] as const);
  const most = Math.max(...shares.map(([, share]) => share));
  return new Map(shares.map(([role, share]) => [role, cellWeights.brokenUnit * Math.log(most / share)]));
}
