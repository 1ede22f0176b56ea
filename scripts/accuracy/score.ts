import type { AccuracyField, Counts } from '../../src/accuracy.ts';
import type { Column, Facts, Indicator } from '../../src/model.ts';
import type { Annotation } from './annotation.ts';
import { key, pair } from './pair.ts';

/** What was counted of one field. */
export type Tally = Pick<Counts, 'of' | 'right' | 'doubted' | 'extra'>;
export type Tallies = Record<AccuracyField, Tally>;

/** Holds what was read of a report against what a careful reader finds in it. */
export function score(facts: Facts, annotation: Annotation): Tallies {
  const { upto = Infinity } = annotation;
  const first = ({ line, lines }: { line?: number | undefined; lines?: [number, number] }) =>
    lines?.[0] ?? line ?? 0;
  const within = <T extends Parameters<typeof first>[0]>(all: readonly T[]) =>
    all.filter((each) => first(each) <= upto);
  const goals = pair(within(annotation.goals), within(facts.goals));
  const rows = pair(within(annotation.indicators), within(facts.indicators));
  const activities = pair(within(annotation.activities), within(facts.activities));
  const named = [goals.pairs, rows.pairs, activities.pairs].flatMap((pairs) =>
    pairs.flatMap(([one, other]) => (other ? [{ one: one.name, other: other.name }] : [])),
  );
  return {
    head: head(facts, annotation),
    goals: tally(goals, (goal, read) => levelOf(goal.level) === read.level && goal.number === read.number && goal.assessment === read.assessment),
    rows: tally(rows, () => true),
    cells: cells(rows),
    activities: tally(activities, (one, read) => one.start === read.start && one.end === read.end && (fold(one.deviation) !== '') === read.deviation),
    names: { of: named.length, right: named.filter(({ one, other }) => key(one) === key(other)).length, doubted: 0, extra: 0 },
    tables: tables(within(facts.tables), within(annotation.tables)),
  }; // prettier-ignore
}

function head(facts: Facts, { report }: Annotation): Tally {
  const fields = ['board', 'type', 'year', 'tertial', 'date'] as const;
  const right = fields.filter((field) => fold(String(facts[field])) === fold(String(report[field]))).length;
  return { of: fields.length, right, doubted: 0, extra: 0 };
}

type Paired<A extends { name: string }, B extends { name: string }> = ReturnType<typeof pair<A, B>>;

function tally<A extends { name: string }, B extends { name: string }>(
  { pairs, extra }: Paired<A, B>,
  isRight: (one: A, read: B) => boolean,
): Tally {
  const right = pairs.filter(([one, read]) => read && isRight(one, read)).length;
  return { of: pairs.length, right, doubted: 0, extra: extra.length };
}

const annotatedColumns = {
  outcome: 'outcome',
  men: 'outcomeMen',
  women: 'outcomeWomen',
  previous: 'previousOutcome',
  forecast: 'forecast',
  target: 'target',
  kf_target: 'councilTarget',
} as const satisfies Partial<Record<keyof Annotation['indicators'][number], Column>>;

/** A figure that is neither right nor in doubt is wrong or lost; one that nobody printed is extra. */
function cells({ pairs, extra }: Paired<Annotation['indicators'][number], Indicator>): Tally {
  const out = { of: 0, right: 0, doubted: 0, extra: 0 };
  for (const [one, read] of pairs) {
    const candidates = new Set(read?.doubts.flatMap((doubt) => doubt.candidates.map(bare)));
    for (const [name, column] of Object.entries(annotatedColumns)) {
      const printed = bare(one[name as keyof typeof annotatedColumns]);
      const found = bare(read?.cells[column]?.text);
      const isDoubted = read?.doubts.some((doubt) => doubt.cell === column) ?? false;
      if (printed) out.of++;
      if (printed && printed === found) out.right++;
      else if (printed && (one.ambiguous || isDoubted || candidates.has(printed))) out.doubted++;
      else if (!printed && found && !isDoubted && !one.ambiguous) out.extra++;
    }
  }
  for (const { cells: all } of extra)
    out.extra += Object.values(annotatedColumns).filter((column) => all[column]).length;
  return out;
}

/** Every figure under the label of its own row and the heading of its own column. */
function tables(read: Facts['tables'], annotated: Annotation['tables']): Tally {
  const found = new Map<string, number>();
  for (const { columns, rows } of read)
    for (const { label, cells: values } of rows)
      values.forEach((cell, at) => {
        if (cell) add(found, place(label, columns[at + 1], cell.text), 1);
      });
  const out = { of: 0, right: 0, doubted: 0, extra: 0 };
  for (const { columns, rows } of annotated)
    for (const [label = '', ...values] of rows)
      values.forEach((text, at) => {
        if (bare(text) === '') return;
        const where = place(label, columns[at + 1], text);
        out.of++;
        if (!found.get(where)) return;
        add(found, where, -1);
        out.right++;
      });
  for (const left of found.values()) out.extra += left;
  return out;
}

function add(counts: Map<string, number>, at: string, n: number): void {
  counts.set(at, (counts.get(at) ?? 0) + n);
}

function place(label: string, heading: string | undefined, text: string): string {
  return [key(label), key(heading ?? ''), bare(text)].join('\t');
}

function levelOf(level: Annotation['goals'][number]['level']): Facts['goals'][number]['level'] {
  return level === 'verksamhetsmal' ? 'verksamhetsomradesmal' : level;
}

function fold(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** A figure without its dress: "1 283,5 %" and "1283,5%" are one. */
function bare(text: string | null | undefined): string {
  return fold(text)
    .replace(/<\/?[a-z]+>/g, '')
    .replaceAll('₂', '2')
    .replaceAll('−', '-')
    .toLowerCase()
    .replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, '')
    .replace(/\s*%/g, '%')
    .replace(/co\s*2/g, 'co2');
}
