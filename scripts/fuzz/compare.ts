import { columns as roles } from '../../src/indicator-columns.ts';
import type { Cell, Facts, ReportText } from '../../src/model.ts';
import { readFigure } from '../../src/figure/figure.ts';
import { readPeriod } from '../../src/printed-period.ts';
import type { Truth } from './truth-types.ts';

/** Something that facts tell otherwise than the truth, or leave in doubt. */
export interface Difference {
  field: string;
  /** A doubt whose candidates hold the truth; anything else is an error. */
  doubt: boolean;
  where: string;
  expected: string;
  got: string;
}

const fold = (text: string) => text.replace(/<\/?[a-z]+>/g, '').replace(/[\s\u00ad]+/g, ' ').trim(); // prettier-ignore
const key = (text: string) => fold(text).toLowerCase().replace(/[^a-zåäöé0-9]+/g, ''); // prettier-ignore

/** Compares facts and words field by field with the truth, as accuracy/score.ts does with annotations. */
export function compare(truth: Truth, facts: Facts, text: ReportText): Difference[] {
  const out: Difference[] = [];
  const differ = (field: string, where: string, expected: unknown, got: unknown, doubt = false) =>
    out.push({ field, where, expected: String(expected), got: String(got), doubt });
  const same = (field: string, where: string, expected: unknown, got: unknown) => {
    if ((expected ?? null) !== (got ?? null)) differ(field, where, expected, got);
  };
  for (const each of ['board', 'type', 'year', 'tertial', 'date'] as const)
    same(each, 'report', truth[each], facts[each]);

  const goals = pair(truth.goals, facts.goals, 'goal', differ);
  const ids = new Map(truth.goals.map((goal, at) => [goal, facts.goals[goals[at] ?? -1]?.id]));
  truth.goals.forEach((goal, at) => {
    const got = facts.goals[goals[at] ?? -1];
    if (!got) return;
    for (const each of ['level', 'number', 'assessment'] as const)
      same(`goal.${each}`, goal.name, goal[each], got[each]);
    const above = {
      inriktningsmal: [],
      verksamhetsomradesmal: ['inriktningsmal'],
      namndmal: ['verksamhetsomradesmal'],
    }[goal.level] as string[];
    const parent = truth.goals.slice(0, at).findLast((each) => above.includes(each.level));
    same('goal.parent', goal.name, parent ? ids.get(parent) : null, got.parent);
    const items = text.expected
      .filter((each) => each.goal === got.id)
      .flatMap((each) => each.items.map((item) => item.text));
    same('expected', goal.name, goal.expected.map(key).join('|'), items.map(key).join('|'));
    const said = text.sections.filter((each) => each.goal === got.id).flatMap((each) => each.paragraphs.map((one) => key(one.text))); // prettier-ignore
    for (const each of goal.paragraphs)
      if (!said.includes(key(each))) differ('paragraph', goal.name, each, '');
  });

  const rows = truth.goals.flatMap((goal) => goal.indicators.map((row) => ({ ...row, goal })));
  const found = pair(rows, facts.indicators, 'row', differ);
  rows.forEach((row, at) => {
    const index = found[at];
    const got = facts.indicators[index ?? -1];
    if (!got) return;
    same('row.goal', row.name, ids.get(row.goal), got.goal);
    same('row.owner', row.name, row.goal.level === 'namndmal' ? 'namnd' : 'kf', got.owner);
    if (truth.columns.some((each) => each.role === 'period' || each.role === 'periodicity'))
      same(
        'row.period',
        row.name,
        periodOf(row.period),
        periodOf(truth.type === 'verksamhetsplan' ? got.periodicity : got.period),
      );
    const candidates = got.doubts.flatMap((each) => each.candidates);
    const check = (name: string, expected: string, cell: Cell | null | undefined) => {
      const is = cell?.text ?? '';
      if (is.replaceAll('/ ', '/') === expected.replaceAll('/ ', '/')) {
        if (cell) value(name, row.name, expected, cell, differ);
        return;
      }
      if (cell && isPrintedOtherwise(expected, cell)) return;
      const doubt =
        expected !== ''
          ? candidates.some((each) => isAlike(each, expected)) && (cell?.value ?? null) === null
          : got.doubts.some((each) => each.cell === name);
      differ(`cell.${name}`, row.name, expected, is || candidates.join(' / '), doubt);
    };
    for (const role of roles) check(role, row.cells[role] ?? '', got.cells[role]);
    for (const { role, heading } of truth.columns)
      if (role === 'more')
        check(
          heading,
          row.more[heading] ?? '',
          got.cells.more.find((each) => fold(each.column) === fold(heading))?.cell,
        );
    for (const each of got.doubts)
      if (each.cell === 'period') differ('period', row.name, row.period, each.reason, true);
    const analysis = text.analyses.filter((each) => each.indicator === index).map((each) => key(each.text)).join('|'); // prettier-ignore
    same('analysis', row.name, key(row.analysis.join(' ')), analysis);
  });

  const activities = truth.goals.flatMap((goal) => goal.activities.map((row) => ({ ...row, goal })));
  const done = pair(activities, facts.activities, 'activity', differ);
  activities.forEach((row, at) => {
    const index = done[at];
    const got = facts.activities[index ?? -1];
    if (!got) return;
    same('activity.goal', row.name, ids.get(row.goal), got.goal);
    for (const each of ['start', 'end', 'status'] as const)
      same(`activity.${each}`, row.name, row[each], got[each]);
    same('activity.deviation', row.name, row.deviation !== '', got.deviation);
    const analysis = text.analyses.filter((each) => each.activity === index).map((each) => key(each.text)).join('|'); // prettier-ignore
    same('activity.analysis', row.name, key(row.analysis.join(' ')), analysis);
  });

  if (truth.tables.length !== facts.tables.length)
    differ('tables', 'count', truth.tables.map((each) => each.section).join(), facts.tables.map((each) => `${each.section}:${each.rows.length}`).join()); // prettier-ignore
  truth.tables.forEach((table, at) => {
    const got = facts.tables[at];
    if (!got || truth.tables.length !== facts.tables.length) return;
    same('table.kind', table.section, table.kind, got.kind);
    same('table.section', table.section, table.section, got.section);
    if (table.unit) same('table.unit', table.section, table.unit, got.unit);
    same('table.columns', table.section, table.columns.map(key).join('|'), got.columns.map(key).join('|'));
    same(
      'table.labels',
      table.section,
      table.rows.map((row) => key(row.label)).join('|'),
      got.rows.map((row) => key(row.label)).join('|'),
    );
    table.rows.forEach((row, n) => {
      const is = got.rows[n];
      if (!is || is.label === undefined) return;
      same(
        'table.cells',
        `${table.section}: ${row.label}`,
        row.cells.join('|'),
        is.cells.map((each, at) => textOf(each, row.cells[at] ?? '')).join('|'),
      );
      same(
        'table.parent',
        `${table.section}: ${row.label}`,
        row.parent && key(row.parent),
        is.parent && key(is.parent),
      );
    });
  });
  same(
    'decisions',
    'report',
    truth.decisions.map(key).join('|'),
    text.decisions.map((each) => key(each.text)).join('|'),
  );
  same(
    'attachments',
    'report',
    truth.attachments.map(key).join('|'),
    facts.attachments.map((each) => key(each.title)).join('|'),
  );

  let next = 1;
  for (const [first, last] of facts.owners) {
    if (first !== next) differ('owners', `line ${next}`, next, first);
    next = last + 1;
  }
  if (next !== facts.source.lines + 1) differ('owners', 'end', facts.source.lines + 1, next);
  return out;
}

function value(name: string, where: string, expected: string, cell: Cell, differ: (field: string, where: string, expected: unknown, got: unknown) => void): void {
  const match = /^(Max |\+\/- )?(-?\d[\d ]*(?:,\d+)?)\s*(.*)$/.exec(expected);
  const number = match ? Number(match[2]!.replaceAll(' ', '').replace(',', '.')) : null;
  if (cell.value !== number) differ(`value.${name}`, where, number, cell.value);
  else if (match?.[3] && cell.unit !== match[3]) differ(`unit.${name}`, where, match[3], cell.unit);
} // prettier-ignore

/** Whether a cell says what is expected, printed in another form. */
function isPrintedOtherwise(expected: string, cell: Cell): boolean {
  const { value: number, unit, bound } = readFigure(expected);
  return (
    number !== null && cell.value === number && cell.bound === bound && (unit === null || cell.unit === unit)
  );
}

/** Whether two texts print the same, or the same figure in two forms. */
function isAlike(text: string, expected: string): boolean {
  const [one, other] = [readFigure(text), readFigure(expected)];
  return text === expected || (one.value !== null && one.value === other.value && one.unit === other.unit);
}

/** A cell's text, in the form expected where only that differs. */
function textOf(cell: Cell | null, expected: string): string {
  return cell && isPrintedOtherwise(expected, cell) ? expected : (cell?.text ?? '');
}

/** What a period says, however it is printed. */
function periodOf(text: string | null): string | null {
  const read = text === null ? null : readPeriod(text);
  return read ? `${read.kind} ${read.n} ${read.year}` : text;
}

/** Pairs by name, in order; whatever is left on either side differs. */
function pair(
  expected: readonly { name: string }[],
  got: readonly { name: string; lines: readonly number[] }[],
  kind: string,
  differ: (field: string, where: string, expected: unknown, got: unknown) => void,
): (number | undefined)[] {
  const used = new Set<number>();
  const out = expected.map((each, place) => {
    const at = got.findIndex(
      (other, n) => !used.has(n) && key(other.name) === key(each.name) && (kind !== 'goal' || n >= place - 2),
    );
    if (at < 0) return undefined;
    used.add(at);
    return at;
  });
  expected.forEach((each, n) => {
    if (out[n] === undefined) differ(`${kind}.missing`, each.name, each.name, '');
  });
  got.forEach((each, n) => {
    if (!used.has(n)) differ(`${kind}.extra`, `line ${each.lines[0]}`, '', each.name);
  });
  return out;
}
