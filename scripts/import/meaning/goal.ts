import type { Doubt, Goal, GoalLevel, Owner } from '../../../src/model.ts';
import { slug } from '../../../src/slug.ts';
import { economyHeading, weakEconomyHeading } from '../knowledge/phrases.ts';
import { plainLine } from '../lines/goal-heading.ts';
import type { Lines } from '../lines/lines.ts';
import type { Note } from '../lines/problem.ts';
import { noted, type Remark } from '../lines/remark.ts';
import { range, type Span } from '../lines/span.ts';
import type { Mend } from '../words/mend.ts';
import { headsAttachment } from './attachment.ts';
import { assessmentsOf, between, unclear, unheaded } from './assessment.ts';
import type { GoalHead, Others } from './goal-head.ts';

/** The goals of a report's body, and which lines they took. */
export interface Goals {
  goals: Goal[];
  /** Lines of headings and assessments. */
  taken: Set<number>;
  /** How far a goal is fulfilled, and where one may begin that has no known heading. */
  doubts: Doubt[];
  /** The goal that a line stands under; null before the first and after the last (economy). */
  above(line: number): Goal | null;
}

/** The council's goals hold for four years each, from 2019 on. */
export function setOf(year: number): string {
  const first = 2019 + 4 * Math.floor((year - 2019) / 4);
  return `${first}-${first + 3}`;
}

/** Where the tables of a body stand, and the furniture of its pages. */
interface TableLines extends Others {
  /** Indikator and Aktivitet tables: goals reach at least as far as the last of them. */
  records: readonly { kind: string; headerLines: readonly number[] }[];
}

/** The levels of goals, each under the one before it. */
const levels: readonly GoalLevel[] = ['inriktningsmal', 'verksamhetsomradesmal', 'namndmal'];

/** The goals whose headings stand in a body, with level, parent and assessment. */
export function goals(
  lines: Lines,
  body: Span,
  heads: readonly GoalHead[],
  tables: TableLines,
  year: number,
  mend: Mend,
  note: Note,
): Goals {
  const found: Goal[] = [];
  const starts = new Map<number, Goal>();
  const taken = new Set<number>();
  const remarks: Remark[] = [];
  const ids = new Ids();
  const latest = new Map<GoalLevel, Goal>();
  const [, last] = body;
  const said = assessmentsOf(lines, heads, last, tables, year);
  for (const [at, { level, number, name: printed, lines: own }] of heads.entries()) {
    const [n, ending] = own;
    const name = mend(printed, n);
    for (const line of range(own)) if (line === n || lines.at(line).trim() !== '') taken.add(line);
    const again = latest.get(level);
    if (again && again.number === number && again.name === name) {
      starts.set(n, again); // The page printed its heading again.
      continue;
    }
    const told = said[at];
    if (told) taken.add(told.line);
    if (told?.assessment === null) remarks.push(unclear(told, found.length));
    const [above, below] = [levels.slice(0, levels.indexOf(level)), levels.slice(levels.indexOf(level) + 1)];
    const goal: Goal = {
      id: ids.unique(number ?? `${level}-${slug(name).slice(0, 60)}`),
      set: setOf(year),
      level,
      number,
      name,
      parent: latest.get(above.findLast((each) => latest.has(each))!)?.id ?? null,
      assessment: told?.assessment ?? null,
      lines: [n, Math.max(ending, told?.line ?? ending)],
    };
    found.push(goal);
    starts.set(n, goal);
    latest.set(level, goal);
    for (const each of below) latest.delete(each);
  }
  const begins = [...starts.keys()];
  const end = endOfGoals(lines, [(begins.at(-1) ?? last) + 1, last], tables);
  const isTaken = (line: number) => tables.taken.has(line) || taken.has(line);
  remarks.push(...unheaded(lines, [body[0], end - 1], isTaken, new Set(begins)));
  for (const own of Map.groupBy(tables.records, ({ kind }) => kind).values()) {
    const headers = own.map(({ headerLines: [first] }) => first!);
    remarks.push(...between(lines, headers, isTaken, begins));
  }
  return {
    goals: found,
    taken,
    doubts: noted(remarks, note),
    above: (line) => (line < end ? (starts.get(begins.findLast((each) => each <= line)!) ?? null) : null),
  };
}

//   Bilaga 2      at the head of each page of a report that is one itself
/** The line after the last goal's heading where the economy or an attachment begins, or the one after the body. */
function endOfGoals(lines: Lines, rest: Span, tables: TableLines): number {
  const headers = tables.records.map(({ headerLines: [first] }) => first!);
  const lastTable = headers.findLast((n) => n <= rest[1]) ?? 0;
  for (const [n] of lines.in(rest))
    if (!tables.taken.has(n) && !tables.furniture.has(n) && opensOther(n, lines, n > lastTable)) return n;
  return rest[1] + 1;
}

/** Whether a line is an attachment's heading, or the economy's; above an Indikator or Aktivitet table only where its words are plain. */
function opensOther(n: number, lines: Lines, belowTables: boolean): boolean {
  const line = lines.at(n);
  if (line.length > 120) return false;
  const text = plainLine(line);
  if (headsAttachment(text, n, lines) && !/[.!?]$/.test(text)) return true;
  if (text.length >= 60) return false;
  if (economyHeading.test(text)) return belowTables || /ekonomi|driftbudget/i.test(text);
  return belowTables && weakEconomyHeading.test(text);
}

/** Ids that are each given once: "1.1", then "1.1-2". */
class Ids {
  readonly #given = new Map<string, number>();

  unique(id: string): string {
    const before = this.#given.get(id) ?? 0;
    this.#given.set(id, before + 1);
    return before === 0 ? id : this.unique(`${id}-${before + 1}`);
  }
}

/** The board owns what stands under its own goals, the council all else. */
export function ownerUnder(goal: Pick<Goal, 'level'> | null): Owner {
  return goal?.level === 'namndmal' ? 'namnd' : 'kf';
}
