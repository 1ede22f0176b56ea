import type { Goal, GoalLevel, Owner } from '../../src/model.ts';
import { slug } from '../../src/slug.ts';
import { goalHeading, longest, plainLine } from './goal-heading.ts';
import type { Mend } from './indicator.ts';
import { unhyphen } from './join.ts';
import { assessmentLine, assessments, economyHeading, weakEconomyHeading } from './knowledge/phrases.ts';

/** The goals of a report's body, and which lines they took. */
export interface Goals {
  goals: Goal[];
  /** Lines of headings and assessments. */
  taken: Set<number>;
  /** The goal that a line stands under; null before the first and after the last (economy). */
  above(line: number): Goal | null;
}

/** How many lines with text may stand between a goal's heading and its assessment. */
const reach = 4;

/** The council's goals hold for four years each, from 2019 on. */
export function setOf(year: number): string {
  const first = 2019 + 4 * Math.floor((year - 2019) / 4);
  return `${first}-${first + 3}`;
}

/**
 * Finds the goal headings in the lines `[first, last]` that no table took, with level, parent and assessment.
 * `lastTable` is the line where the last Indikator or Aktivitet table begins: goals reach at least as far.
 */
export function goals(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  tables: ReadonlySet<number>,
  lastTable: number,
  year: number,
  mend: Mend,
): Goals {
  const found: Goal[] = [];
  const starts: { line: number; goal: Goal }[] = [];
  const taken = new Set<number>();
  const set = setOf(year);
  const ids = new Ids();
  const latest = new Map<GoalLevel, Goal>();
  let end = last + 1;
  for (let n = first; n <= last; n++) {
    if (tables.has(n)) continue;
    const heading = goalHeading(lines[n - 1]!);
    if (!heading) {
      if (found.length && end > n && endsGoals(lines[n - 1]!, n, lastTable)) end = n;
      continue;
    }
    end = last + 1; // Goals go on: what looked like the economy's heading was a part of a goal's text.
    const wrapped = restOfHeading(lines, n, last, tables);
    const name = mend(unhyphen(wrapped ? `${heading.name} ${wrapped}` : heading.name), n);
    const ending = wrapped ? n + 1 : n;
    for (let at = n; at <= ending; at++) taken.add(at);
    const again = latest.get(heading.level);
    if (again && again.number === heading.number && again.name === name) {
      starts.push({ line: n, goal: again }); // The page printed its heading again.
      continue;
    }
    const assessed = findAssessment(lines, ending, last, tables);
    if (assessed) taken.add(assessed.line);
    const goal: Goal = {
      id: ids.unique(heading.number ?? `${heading.level}-${slug(name).slice(0, 60)}`),
      set,
      level: heading.level,
      number: heading.number,
      name,
      parent: levelsAbove[heading.level].map((level) => latest.get(level)?.id).find(Boolean) ?? null,
      assessment: assessed?.assessment ?? null,
      lines: [n, assessed?.line ?? ending],
    };
    found.push(goal);
    starts.push({ line: n, goal });
    latest.set(heading.level, goal);
    for (const below of levelsBelow[heading.level]) latest.delete(below);
  }
  return { goals: found, taken, above: above(starts, end) };
}

function endsGoals(line: string, n: number, lastTable: number): boolean {
  if (line.length > 120) return false;
  const text = plainLine(line);
  if (text.length >= 60) return false;
  return economyHeading.test(text) ? n > lastTable || /ekonomi|driftbudget/i.test(text) : n > lastTable && weakEconomyHeading.test(text); // prettier-ignore
}

/** The second line of a heading that the page wrapped: right below, small first letter. */
function restOfHeading(
  lines: readonly string[],
  n: number,
  last: number,
  tables: ReadonlySet<number>,
): string | null {
  if (n + 1 > last || tables.has(n + 1) || lines[n]!.length > 2 * longest) return null;
  const next = plainLine(lines[n]!);
  return /^\p{Ll}/u.test(next) && next.length < 160 && !assessmentLine.test(next) ? next : null;
}

function findAssessment(lines: readonly string[], after: number, last: number, tables: ReadonlySet<number>) {
  let met = 0;
  for (let n = after + 1; n <= last && met < reach; n++) {
    const line = lines[n - 1]!;
    if (line.trim() === '') continue;
    if (tables.has(n) || goalHeading(line)) return null;
    const match = line.length < 120 ? assessmentLine.exec(plainLine(line)) : null;
    if (match) return { line: n, assessment: assessments[(match[1] ?? match[2])!.toLowerCase()]! };
    met++;
  }
  return null;
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

const levelsAbove: Record<GoalLevel, readonly GoalLevel[]> = {
  inriktningsmal: [],
  verksamhetsomradesmal: ['inriktningsmal'],
  namndmal: ['verksamhetsomradesmal', 'inriktningsmal'],
};
const levelsBelow: Record<GoalLevel, readonly GoalLevel[]> = {
  inriktningsmal: ['verksamhetsomradesmal', 'namndmal'],
  verksamhetsomradesmal: ['namndmal'],
  namndmal: [],
};

/** The last heading at or before a line, found by halving. */
function above(starts: readonly { line: number; goal: Goal }[], end: number): (line: number) => Goal | null {
  return (line) => {
    if (line >= end) return null;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]!.line <= line) low = middle + 1;
      else high = middle;
    }
    return starts[low - 1]?.goal ?? null;
  };
}

/** The board owns what stands under its own goals, the council all else. */
export function ownerUnder(goal: Goal | null): Owner {
  return goal?.level === 'namndmal' ? 'namnd' : 'kf';
}
