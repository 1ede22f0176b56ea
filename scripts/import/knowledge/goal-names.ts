import { readEntries } from './registry-entries.ts';
import type { Goal } from '../../../src/model.ts';
import { edits, letters } from '../lines/letters.ts';

/** Names of the council's goals as they are written, by set and number: "2019-2022 1.1". */
export type GoalNames = ReadonlyMap<string, string>;

/** In one letter of twenty an OCR may have erred beyond å, ä and ö; a number has one name in a set. */
const perLetter = 20;

/**
 * A goal's name as the council writes it, where what was read differs in little but what an OCR loses: å, ä and ö.
 * Null where it differs in more, or is written so already.
 */
export function knownName(goal: Goal, names: GoalNames): string | null {
  const known = names.get(`${goal.set} ${goal.number}`);
  if (!known || known === goal.name) return null;
  const [meant, read] = [letters(known), letters(goal.name)];
  const room = Math.floor(meant.length / perLetter);
  return edits(meant, read, room) <= room ? known : null;
}

/** Reads the council's goals from the registry: a file a set of years. */
export function loadGoalNames(): GoalNames {
  const sets = readEntries('goals') as [string, { set: string; goals: { number: string; name: string }[] }][];
  return new Map(
    sets.flatMap(([, { set, goals }]) => goals.map(({ number, name }) => [`${set} ${number}`, name])),
  );
}
