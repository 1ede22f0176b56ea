import { columns } from '../../../src/indicator-columns.ts';
import type { Cell, Facts } from '../../../src/model.ts';
import { pair } from '../../accuracy/pair.ts';

/** How the facts of a printed report differ from those that it was printed from. */
export interface Compared {
  cells: number;
  right: number;
  doubted: number;
  activities: number;
  /** One sentence each: what is wrong, lost or invented without a doubt. */
  wrong: string[];
}

/** Compares goals, rows and tables. What was in doubt before is left out. */
export function compare(printed: Facts, read: Facts): Compared {
  const out: Compared = { cells: 0, right: 0, doubted: 0, activities: 0, wrong: [] };
  const tell = (what: string, name: string, said: string) => out.wrong.push(`${what} ”${name}”: ${said}`);
  const count = (name: string, was: Cell | null, is: Cell | null, isDoubted: boolean) => {
    if (!was && !is) return;
    out.cells++;
    if (was && is && was.value === is.value && bare(was.text) === bare(is.text)) out.right++;
    else if (isDoubted) out.doubted++;
    else tell('cell', name, `${was?.text ?? 'empty'} is read as ${is?.text ?? 'empty'}`);
  };

  const goalsOf = (facts: Facts) => facts.goals.map(({ id, name, assessment }) => `${id} ${bare(name)} ${assessment}`); // prettier-ignore
  for (const [what, one, other] of [
    ['lost', printed, read],
    ['invented', read, printed],
  ] as const)
    // prettier-ignore
    for (const goal of goalsOf(one)) if (!goalsOf(other).includes(goal)) tell('goal', goal, what);

  const indicators = pair(printed.indicators, read.indicators);
  for (const { name } of indicators.extra) tell('indicator', name, 'invented');
  for (const [was, is] of indicators.pairs) {
    if (!is) tell('indicator', was.name, 'lost');
    else if (is.goal !== was.goal) tell('indicator', was.name, `stands under ${is.goal}, not ${was.goal}`);
    for (const column of is ? columns : []) {
      const isDoubted = is!.doubts.some(({ cell }) => cell === column);
      if (!was.doubts.some(({ cell }) => cell === column)) count(was.name, was.cells[column], is!.cells[column], isDoubted); // prettier-ignore
    }
  }

  const activities = pair(printed.activities, read.activities);
  for (const { name } of activities.extra) tell('activity', name, 'invented');
  for (const [was, is] of activities.pairs) {
    const isSame = is && bare(is.name) === bare(was.name) && is.start === was.start && is.end === was.end;
    if (isSame) out.activities++;
    else tell('activity', was.name, is ? `is read as ”${is.name}”, ${is.start}–${is.end}` : 'lost');
  }

  const tables = pair(rowsOf(printed), rowsOf(read));
  const inDoubt = (at: number) => read.doubts.some((each) => 'cell' in each && each.cell === `tables/${at}`);
  for (const [was, is] of tables.pairs)
    was.cells.forEach((cell, n) =>
      count(was.name, cell, is?.cells[n] ?? null, is !== null && inDoubt(is.table)),
    );
  return out;
}

/** The rows of all tables of figures, by their labels and where these stand. */
function rowsOf({ tables }: Facts) {
  return tables.flatMap(({ kind, rows }, table) =>
    rows.map(({ label, cells }) => ({ name: `${label} ${kind}`, cells, table })),
  );
}

/** A text without what two prints of it may differ in: blanks and hyphens. */
const bare = (text: string) => text.replace(/[\s\u00ad-]/g, '');
