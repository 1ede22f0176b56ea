import type { Assessment } from '../model.ts';
import { countGroups } from '../overview/topic.ts';
import type { OutcomeGroup } from '../report/tally.ts';
import type { GoalIn } from './in-report.ts';

/** A goal in one report: the board's assessment, and what its figures say of the targets under it and the goals below it. */
interface MatrixCell {
  report: string;
  assessment: Assessment | null;
  counts: Record<OutcomeGroup, number>;
}

/** A goal over boards: a cell for each report, null where it does not have the goal. */
export interface MatrixRow<G> {
  goal: G;
  cells: (MatrixCell | null)[];
  /** How many targets under it are missed by all boards together. */
  missed: number;
}

/** Goals by board, what differs first. */
export interface Matrix<G> {
  /** Goals that some board does not judge as fully met, in the order given. */
  differing: MatrixRow<G>[];
  /** Goals that are fully met to all boards that judge them, while targets under them are missed; the most missed first. */
  missed: MatrixRow<G>[];
  /** The other goals that are fully met to all boards that judge them, in the order given. */
  quiet: MatrixRow<G>[];
  /** Goals that no board judges, in the order given. */
  silent: MatrixRow<G>[];
  /** How many goals all boards judge as fully met. */
  fully: number;
  /** How many goals any board judges. */
  judged: number;
}

/** Lays goals and reports side by side; goals that no report has are left out. */
export function matrixOf<G extends { number: string }>(
  goals: readonly G[],
  reports: readonly ReadonlyMap<string, GoalIn>[],
): Matrix<G> {
  const rows = goals.flatMap((goal): MatrixRow<G>[] => {
    const cells = reports.map((one): MatrixCell | null => {
      const found = one.get(goal.number);
      return (
        (found && {
          report: found.report,
          assessment: found.goal.assessment,
          counts: countGroups(rowsUnder(goal.number, one)),
        }) ??
        null
      );
    });
    const missed = cells.reduce((sum, cell) => sum + (cell?.counts['nar-inte'] ?? 0), 0);
    return cells.some((cell) => cell) ? [{ goal, cells, missed }] : [];
  });
  const said = ({ cells }: MatrixRow<G>) => cells.flatMap((cell) => cell?.assessment ?? []);
  const isDiffering = (row: MatrixRow<G>) => said(row).some((one) => one !== 'helt');
  const judged = rows.filter((row) => said(row).length > 0);
  const same = judged.filter((row) => !isDiffering(row));
  return {
    differing: rows.filter(isDiffering),
    missed: same.filter(({ missed }) => missed > 0).sort((a, b) => b.missed - a.missed),
    quiet: same.filter(({ missed }) => missed === 0),
    silent: rows.filter((row) => said(row).length === 0),
    fully: same.length,
    judged: judged.length,
  };
}

/** The rows of a goal and of all goals below it: the figures of "1" stand under "1.1" and "1.2". */
function rowsUnder(number: string, goals: ReadonlyMap<string, GoalIn>): GoalIn['rows'] {
  return [...goals].flatMap(([one, { rows }]) => (`${one}.`.startsWith(`${number}.`) ? rows : []));
}
