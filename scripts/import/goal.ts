import type { Goal, GoalLevel, Owner } from '../../src/model.ts';
import { slug } from '../../src/slug.ts';
import { clean, undress, withoutIcons } from './clean.ts';
import type { Mend } from './indicator.ts';
import { unhyphen } from './join.ts';
import { assessmentLine, assessments, economyHeading, goalHeadings } from './knowledge/phrases.ts';

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

/** Finds the goal headings in the lines `[first, last]` that no table took, with level, parent and assessment. */
export function goals(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  tables: ReadonlySet<number>,
  year: number,
  mend: Mend,
): Goals {
  const found: Goal[] = [];
  const taken = new Set<number>();
  const set = setOf(year);
  const ids = new Set<string>();
  let end = last + 1;
  for (let n = first; n <= last; n++) {
    if (tables.has(n)) continue;
    const text = plainLine(lines[n - 1]!);
    if (text === '' || text.length > 400) continue;
    const heading = readHeading(text);
    if (!heading) {
      if (found.length && text.length < 60 && economyHeading.test(text)) end = Math.min(end, n);
      continue;
    }
    end = last + 1; // Goals go on: what looked like the economy's heading was a part of a goal's text.
    const wrapped = restOfHeading(lines, n, last, tables);
    const name = mend(unhyphen(wrapped ? `${heading.name} ${wrapped}` : heading.name), n);
    const ending = wrapped ? n + 1 : n;
    const assessed = findAssessment(lines, ending, last, tables);
    const id = unique(heading.number ?? `${heading.level}-${slug(name).slice(0, 60)}`, ids);
    found.push({
      id,
      set,
      level: heading.level,
      number: heading.number,
      name,
      parent: parentOf(heading.level, found),
      assessment: assessed?.assessment ?? null,
      lines: [n, assessed?.line ?? ending],
    });
    for (let at = n; at <= ending; at++) taken.add(at);
    if (assessed) taken.add(assessed.line);
  }
  return { goals: found, taken, above: above(found, end) };
}

/** A line without icons, Markdown dress and tags. */
function plainLine(line: string): string {
  if (line.trim() === '') return '';
  return undress(withoutIcons(undress(clean(line)).replace(/^#+\s*/, '')));
}

function readHeading(text: string): { level: GoalLevel; number: string | null; name: string } | null {
  for (const [level, form] of Object.entries(goalHeadings) as [GoalLevel, RegExp][]) {
    const match = form.exec(text);
    if (match) return { level, number: match[1]?.replace(/\s/g, '') ?? null, name: match[2]!.trim() };
  }
  return null;
}

/** The second line of a heading that the page wrapped: right below, small first letter. */
function restOfHeading(
  lines: readonly string[],
  n: number,
  last: number,
  tables: ReadonlySet<number>,
): string | null {
  if (n + 1 > last || tables.has(n + 1)) return null;
  const next = plainLine(lines[n]!);
  return /^\p{Ll}/u.test(next) && next.length < 160 && !assessmentLine.test(next) ? next : null;
}

function findAssessment(lines: readonly string[], after: number, last: number, tables: ReadonlySet<number>) {
  let met = 0;
  for (let n = after + 1; n <= last && met < reach; n++) {
    const text = plainLine(lines[n - 1]!);
    if (text === '') continue;
    if (tables.has(n) || readHeading(text)) return null;
    const match = assessmentLine.exec(text);
    if (match) return { line: n, assessment: assessments[match[1]!.toLowerCase()]! };
    met++;
  }
  return null;
}

function unique(id: string, ids: Set<string>): string {
  let out = id;
  for (let n = 2; ids.has(out); n++) out = `${id}-${n}`;
  ids.add(out);
  return out;
}

const levelsAbove: Record<GoalLevel, readonly GoalLevel[]> = {
  inriktningsmal: [],
  verksamhetsomradesmal: ['inriktningsmal'],
  namndmal: ['verksamhetsomradesmal', 'inriktningsmal'],
};

function parentOf(level: GoalLevel, before: readonly Goal[]): string | null {
  for (const wanted of levelsAbove[level]) {
    const parent = before.findLast((goal) => goal.level === wanted);
    if (parent) return parent.id;
  }
  return null;
}

function above(found: readonly Goal[], end: number): (line: number) => Goal | null {
  return (line) => (line >= end ? null : (found.findLast((goal) => goal.lines[0] <= line) ?? null));
}

/** The board owns what stands under its own goals, the council all else. */
export function ownerUnder(goal: Goal | null): Owner {
  return goal?.level === 'namndmal' ? 'namnd' : 'kf';
}
