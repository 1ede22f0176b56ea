import type { GoalEntry, IndicatorEntry } from '../../../src/series.ts';
import type { Identified } from '../identify.ts';
import type { Registry } from '../registry/registry.ts';

/** Every goal of the council in every set, with its assessments, oldest first. */
export function goalEntries(
  { goals: sets }: Registry,
  reports: readonly Identified[],
  indicators: readonly IndicatorEntry[],
): GoalEntry[] {
  return [...sets].flatMap(([set, { goals }]) =>
    goals.map(({ number, level, name, words }) => {
      const id = `${set}/${number}`;
      const above = number.includes('.') ? `${set}/${number.split('.')[0]}` : null;
      return {
        id,
        set,
        number,
        level,
        name,
        words,
        parent: above,
        children: goals
          .filter((goal) => goal.number.startsWith(`${number}.`))
          .map((goal) => `${set}/${goal.number}`),
        indicators: indicators.filter((indicator) => indicator.goals.includes(id)).map((one) => one.id),
        assessments: reports.flatMap(({ facts }) =>
          facts.goals
            .filter((goal) => goal.level !== 'namndmal' && goal.set === set && goal.number === number)
            .map(({ assessment, lines }) => ({
              report: facts.id,
              district: facts.district,
              assessment,
              line: lines[0],
            })),
        ),
      };
    }),
  );
}
