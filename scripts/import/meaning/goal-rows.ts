import type { Goal } from '../../../src/model.ts';
import { letters } from '../lines/letters.ts';
import type { RecordTable, Row } from '../table/types.ts';

/** Rows of a table that stand under one goal; `line`: where the table names it, null where its heading stands above the table. */
interface GoalRows {
  goal: Goal | null;
  line: number | null;
  rows: Row[];
}

//   Indikator                    Utfall    Årsmål
//   1.3 Hundar ska må bra                            over all columns: a goal that the report has
//   Andel klappade hundar          40 %      50 %
/** A table's rows, parted where one names a goal and nothing else. `above`: the goal that the table stands under; `named`: see `goalsNamed`. */
export function byGoal(
  table: RecordTable,
  above: Goal | null,
  named: ReadonlyMap<string, readonly Goal[]>,
): GoalRows[] {
  const out: GoalRows[] = [{ goal: above, line: null, rows: [] }];
  for (const row of table.rows) {
    const goal = goalIn(row, named);
    if (goal) out.push({ goal, line: row.line, rows: [] });
    else out.at(-1)!.rows.push(row);
  }
  return out;
}

/** A report's goals by the letters of their names. */
export function goalsNamed(goals: readonly Goal[]): Map<string, Goal[]> {
  return Map.groupBy(goals, ({ name }) => letters(name));
}

/** The goal that is all that a row says; null where it is none, or one of several. */
function goalIn({ cells }: Row, named: ReadonlyMap<string, readonly Goal[]>): Goal | null {
  const [, number, name] = /^(?:(\d+(?:\.\d+)*)\.? )?(.+)$/.exec(cells.filter(Boolean).join(' ')) ?? [];
  if (name === undefined) return null;
  const found = (named.get(letters(name)) ?? []).filter(
    (goal) => !number || !goal.number || goal.number === number,
  );
  return found.length === 1 ? found[0]! : null;
}
