import type { Activity, Decision, Facts, Indicator, Stated, Table } from '../model.ts';
import { columns } from '../indicator-columns.ts';
import { formatSpan } from '../date.ts';
import { assessments } from '../terms/assessments.ts';
import { columnLabels } from '../terms/columns.ts';
import { decisionKinds } from '../terms/decisions.ts';
import { groundWords } from '../text/goal.ts';
import { reportText as text } from '../text/report.ts';
import { lowered } from '../word.ts';
import { printed, printedAfter } from './printed.ts';

/** What a line of a report says, as a question rests on it. */
export interface AtLine {
  /** What the line is about: an indicator, the label of a row, a goal. */
  name: string;
  /** Its figures as printed, each with what it is: "utfall 21,4 %". */
  figures: string[];
}

type Asked = Pick<
  Facts,
  'goals' | 'indicators' | 'activities' | 'tables' | 'decisions' | 'mentions' | 'stated'
>;

/** What stands on a line of a report; null where no record and no sentence with a figure does. */
export function atLine(facts: Asked, line: number): AtLine | null {
  const said = facts.stated?.filter((one) => one.line === line) ?? [];
  const mentioned = facts.mentions.find((one) => one.line === line);
  if (said[0]) return ofText(facts, said[0], said);
  if (mentioned)
    return {
      name: facts.indicators[mentioned.indicator]!.name,
      figures: [`${text.inAnalysis} ${mentioned.text}`],
    };
  const goal = facts.goals.find(({ lines }) => within(lines, line));
  if (goal) return ofGoal(goal);
  const row = facts.indicators.find(({ lines }) => within(lines, line));
  if (row) return ofIndicator(row);
  const activity = facts.activities.find(({ lines }) => within(lines, line));
  if (activity) return ofActivity(activity);
  const decision = facts.decisions.find(({ lines }) => within(lines, line));
  if (decision) return ofDecision(decision);
  for (const table of facts.tables) {
    const own = table.rows.find((one) => one.line === line);
    if (own) return ofTableRow(table, own);
  }
  return null;
}

/** Both ends included. */
function within([first, last]: readonly [number, number], line: number): boolean {
  return first <= line && line <= last;
}

function ofGoal(goal: Facts['goals'][number]): AtLine {
  const { assessment } = goal;
  return { name: nameOf(goal), figures: assessment ? [assessments[assessment].toLowerCase()] : [] };
}

function nameOf({ number, name }: Facts['goals'][number]): string {
  return [number, name].filter((part) => part !== null).join(' ');
}

function ofIndicator({ name, cells }: Indicator): AtLine {
  const figures = columns.flatMap((column) => {
    const cell = cells[column];
    return cell ? [`${lowered(columnLabels[column])} ${printedAfter(cell)}`] : [];
  });
  return { name, figures };
}

function ofActivity({ name, start, end }: Activity): AtLine {
  return { name, figures: [formatSpan(start, end)].filter((span) => span !== '') };
}

function ofDecision({ n, kind, indicator, from, to, amounts }: Decision): AtLine {
  const change = from && to ? [text.targetChange(from.text, to.text)] : [];
  return {
    name: `${text.proposal} ${n}, ${lowered(decisionKinds[kind])}${indicator ? `: ${indicator}` : ''}`,
    figures: [...change, ...amounts.map(printed)],
  };
}

function ofTableRow(table: Table, row: Table['rows'][number]): AtLine {
  const figures = row.cells.flatMap((cell, n) => {
    const column = table.columns[n + 1];
    return cell ? [column ? `${lowered(column)} ${printedAfter(cell)}` : printed(cell)] : [];
  });
  return { name: labelOf(row) || text.emptyMark, figures };
}

/** What the text says beside a table, and what else on its line: only its figures, never its words. */
function ofText(
  { goals, indicators, activities, tables }: Asked,
  said: Stated,
  line: readonly Stated[],
): AtLine {
  const of = (figures: (string | null | undefined)[], name = '') => ({
    name: name || text.inText,
    figures: [...(name ? [text.inText.toLowerCase()] : []), ...figures.filter((one) => one != null)],
  });
  switch (said.about) {
    case 'arsmal':
      return of([text.targetChange(said.from.text, said.to.text)], indicators[said.indicator]?.name);
    case 'andring':
      return of([said.before.text, said.now.text, said.change.text, said.percent.text]);
    case 'belopp': {
      const sums = line.filter((one) => one.about === 'belopp');
      const label = (one: (typeof sums)[number]) => labelOf(tables[one.table]?.rows[one.row]);
      const amount = (one: (typeof sums)[number]) =>
        one.of === 'skillnad' ? text.difference(one.amount.text) : one.amount.text;
      return sums.every((one) => label(one) === label(said))
        ? of([...new Set(sums.map(amount))], label(said))
        : of(sums.map((one) => `${label(one)} ${amount(one)}`));
    }
    case 'behov':
      return of([], labelOf(tables[said.table]?.rows[said.row]));
    case 'underlag':
      return of([String(said.count)], indicators[said.indicator]?.name);
    case 'rorelse':
    case 'nas':
    case 'nas-inte':
      return of([], indicators[said.indicator]?.name);
    case 'avviker':
      return of(said.indicators.map((one) => indicators[one]?.name));
    case 'bedomning':
    case 'grund': {
      const told = line.flatMap((one) =>
        one.about === 'bedomning' && one.goal === said.goal
          ? assessments[one.assessment].toLowerCase()
          : one.about === 'grund' && one.goal === said.goal
            ? text.restsOn(groundWords(one.on))
            : [],
      );
      return of(told, goals[said.goal] && nameOf(goals[said.goal]!));
    }
    case 'ej-genomford':
      return of([], activities[said.activity]?.name);
  }
}

/** "Netto:" → "Netto": what follows has a colon of its own. */
function labelOf(row: Table['rows'][number] | undefined): string | undefined {
  return row?.label.replace(/:$/, '');
}
