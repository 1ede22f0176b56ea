import { type Facts, type Goal, Ground } from '../model.ts';

/** What the assessment of a goal rests on, and the lines that say so, each once. */
export interface Grounds {
  on: Ground[];
  lines: number[];
}

/** What the text under a goal says that its assessment rests on; null where it names nothing that is followed up. */
export function groundsOf(
  { goals, stated = [] }: Pick<Facts, 'goals' | 'stated'>,
  goal: Goal,
): Grounds | null {
  const told = stated.filter((one) => one.about === 'grund').filter((one) => goals[one.goal] === goal);
  if (told.length === 0) return null;
  const named = new Set(told.flatMap(({ on }) => on));
  return {
    on: Ground.options.filter((one) => named.has(one)),
    lines: [...new Set(told.map(({ line }) => line))],
  };
}
