import type { Assessment, Facts, Goal } from '../model.ts';

/** What the text under a goal says of it, where its heading says otherwise. */
export interface SaidOtherwise {
  goal: Goal;
  assessment: Assessment;
  line: number;
}

/** The goals of a report of which the text says another degree than their heading, in its order. */
export function saidOtherwise({ goals, stated = [] }: Pick<Facts, 'goals' | 'stated'>): SaidOtherwise[] {
  return stated.flatMap((one) => {
    const goal = one.about === 'bedomning' ? goals[one.goal] : undefined;
    if (one.about !== 'bedomning' || !goal?.assessment || goal.assessment === one.assessment) return [];
    return [{ goal, assessment: one.assessment, line: one.line }];
  });
}
