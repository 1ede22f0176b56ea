import type { Assessment, Goal, GoalLevel, Owner } from '../../../src/model.ts';
import { slug } from '../../../src/slug.ts';
import type { Lines } from '../lines/lines.ts';
import {
  goalHeading,
  isAssessment,
  longest,
  mayBeGoal,
  opensGoal,
  plainLine,
  type GoalHeading,
} from '../lines/goal-heading.ts';
import { unhyphen } from '../lines/join.ts';
import { besideName, isPerhapsAssessment, readAssessment } from '../knowledge/assessments.ts';
import { economyHeading, goalPart, weakEconomyHeading } from '../knowledge/phrases.ts';
import type { Mend } from '../words/mend.ts';
import { range, type Span } from '../lines/span.ts';

/** The goals of a report's body, and which lines they took. */
export interface Goals {
  goals: Goal[];
  /** Lines of headings and assessments. */
  taken: Set<number>;
  /** Assessments that are not plain, each with the index of its goal, and those whose goal's heading is unknown. */
  open: readonly OpenAssessment[];
  /** The goal that a line stands under; null before the first and after the last (economy). */
  above(line: number): Goal | null;
}

/** A line that says how far a goal is fulfilled, where it does not tell how far, or of which goal. */
interface OpenAssessment {
  line: number;
  /** Index of the goal; null where no known heading stands above. */
  goal: number | null;
  /** What is printed: of the goal's heading where that is unknown, else of the assessment. */
  printed: string;
}

/** How many lines with text may stand between a goal's heading and its assessment. */
const reach = 4;

/** The council's goals hold for four years each, from 2019 on. */
export function setOf(year: number): string {
  const first = 2019 + 4 * Math.floor((year - 2019) / 4);
  return `${first}-${first + 3}`;
}

/** Where the tables of a body stand. */
interface TableLines {
  taken: ReadonlySet<number>;
  /** Indikator and Aktivitet tables: goals reach at least as far as the last of them. */
  records: readonly { headerLines: readonly number[] }[];
}

/** Finds the goal headings that no table took, with level, parent and assessment. */
export function goals(lines: Lines, body: Span, tables: TableLines, year: number, mend: Mend): Goals {
  const found: Goal[] = [];
  const starts: Start[] = [];
  const taken = new Set<number>();
  const open: OpenAssessment[] = [];
  const ids = new Ids();
  const latest = new Map<GoalLevel, Goal>();
  const [, last] = body;
  const heads = headsIn(lines, body, tables.taken);
  const assessed = assessmentsOf(lines, heads, last, tables.taken, year);
  for (const [at, { n, heading, whole, ending }] of heads.entries()) {
    const { level, number } = heading;
    const beside = besideName(whole);
    const name = mend(unhyphen(beside?.name ?? whole), n);
    for (const own of range([n, ending])) if (own === n || lines.at(own).trim() !== '') taken.add(own);
    const again = latest.get(level);
    if (again && again.number === number && again.name === name) {
      starts.push({ line: n, goal: again }); // The page printed its heading again.
      continue;
    }
    const told = beside ? { line: ending, assessment: saidFor(year, beside.said) } : assessed[at];
    if (told) taken.add(told.line);
    if (told?.assessment === null)
      open.push({
        line: told.line,
        goal: found.length,
        printed: beside?.said ?? plainLine(lines.at(told.line)),
      });
    const goal: Goal = {
      id: ids.unique(number ?? `${level}-${slug(name).slice(0, 60)}`),
      set: setOf(year),
      level,
      number,
      name,
      parent: levelsAbove[level].map((each) => latest.get(each)?.id).find(Boolean) ?? null,
      assessment: told?.assessment ?? null,
      lines: [n, Math.max(ending, told?.line ?? ending)],
    };
    found.push(goal);
    starts.push({ line: n, goal });
    latest.set(level, goal);
    for (const below of levelsBelow[level]) latest.delete(below);
  }
  const end = endOfGoals(lines, [(starts.at(-1)?.line ?? last) + 1, last], tables);
  open.push(...orphans(lines, [body[0], end - 1], tables.taken, taken, starts));
  return {
    goals: found,
    taken,
    open,
    above: (line) => (line < end ? (starts.findLast((each) => each.line <= line)?.goal ?? null) : null),
  };
}

//   Eget mål: Torgen är trygga      no label that is known
//   Uppfylls helt
//   ^ whose?
/** Assessments that no goal took, and that stand below no heading printed again: each under a heading that is not known. */
function orphans(
  lines: Lines,
  span: Span,
  tables: ReadonlySet<number>,
  taken: ReadonlySet<number>,
  starts: readonly Start[],
): OpenAssessment[] {
  return [...lines.in(span)].flatMap(([n, line]): OpenAssessment[] => {
    if (tables.has(n) || taken.has(n) || !isAssessment(line) || !/^\P{Ll}/u.test(line.trim())) return [];
    const near = [...lines.in([Math.max(span[0], n - 4 * reach), n - 1])];
    const before = near.filter(([, text]) => text.trim() !== '').slice(-reach);
    if (!isAlone(lines, n) || starts.some((start) => before.some(([at]) => at === start.line))) return [];
    const [at, heading] = before.at(-1) ?? [n, line];
    return [{ line: at, goal: null, printed: plainLine(heading) }];
  });
}

/** Whether a line has no text right below it that may go on with it. */
function isAlone(lines: Lines, n: number): boolean {
  return lines.at(n + 1).trim() === '';
}

/** A line where a goal's text begins. */
interface Start {
  line: number;
  goal: Goal;
}

/** The line after the last goal's heading where the economy begins, or the one after the body. */
function endOfGoals(lines: Lines, rest: Span, tables: TableLines): number {
  const lastTable = tables.records.at(-1)?.headerLines[0] ?? 0;
  for (const [n, line] of lines.in(rest))
    if (!tables.taken.has(n) && opensEconomy(line, n > lastTable)) return n;
  return rest[1] + 1;
}

/** Whether a line is the economy's heading; above an Indikator or Aktivitet table only where its words are plain. */
function opensEconomy(line: string, belowTables: boolean): boolean {
  if (line.length > 120) return false;
  const text = plainLine(line);
  if (text.length >= 60) return false;
  if (economyHeading.test(text)) return belowTables || /ekonomi|driftbudget/i.test(text);
  return belowTables && weakEconomyHeading.test(text);
}

//   KF:s inriktningsmål:
//   1 Ett Stockholm som håller samman
/** The goal's heading on a line, or on it and the one below it, and the line where its name begins. */
function headingAt(lines: Lines, n: number, line: string, last: number, tables: ReadonlySet<number>) {
  if (!mayBeGoal(line)) return null;
  const own = goalHeading(line);
  if (own) return { ...own, line: n };
  const isApart = lines.at(n + 1).trim() === '';
  const at = isApart ? n + 2 : n + 1;
  if (at > last || tables.has(at) || !opensGoal(plainLine(line))) return null;
  const next = plainLine(lines.at(at));
  const both = goalPart.test(next) ? null : goalHeading(`${plainLine(line)} ${next}`);
  // A paragraph of its own is a name where it is numbered as one, or its assessment stands below it.
  const isName = both && (both.number !== null || isAssessment(filledBelow(lines, at, last)[0]?.[1] ?? ''));
  return isName || !isApart ? both && { ...both, line: at } : null;
}

//   Nämndmål: Torgen är trygga och
//                                      a page ends
//   vackra hela året
//   Uppfylls delvis
/** The second line of a heading that was wrapped, small first letter: right below it, or on the next page above its assessment. */
function restOfHeading(lines: Lines, n: number, last: number, tables: ReadonlySet<number>): number | null {
  const [next, after] = filledBelow(lines, n, last);
  if (!next || tables.has(next[0]) || next[1].length > 2 * longest) return null;
  const text = plainLine(next[1]);
  if (!/^\p{Ll}/u.test(text) || text.length >= 160 || readAssessment(text)) return null;
  return next[0] === n + 1 || (after && isAssessment(after[1])) ? next[0] : null;
}

/** The rest of a heading that a page's end cut, and its assessment, stand no farther below, in lines. */
const pageGap = 6;

/** The lines with text where the rest of a heading that ends on a line may stand. */
function filledBelow(lines: Lines, n: number, last: number): [n: number, text: string][] {
  return [...lines.in([n + 1, Math.min(last, n + pageGap)])].filter(([, line]) => line.trim() !== '');
}

/** A goal's heading as it stands. */
interface GoalHead {
  heading: GoalHeading;
  /** Its name, with the line on which it goes on. */
  whole: string;
  /** Its first line, and its last. */
  n: number;
  ending: number;
}

/** The headings of goals that no table took, in order. */
function headsIn(lines: Lines, body: Span, tables: ReadonlySet<number>): GoalHead[] {
  const [, last] = body;
  return [...lines.in(body)].flatMap(([n, line]): GoalHead[] => {
    const heading = tables.has(n) ? null : headingAt(lines, n, line, last, tables);
    if (!heading) return [];
    const rest = restOfHeading(lines, heading.line, last, tables);
    const whole = rest ? `${heading.name} ${plainLine(lines.at(rest))}` : heading.name;
    return [{ heading, whole, n, ending: rest ?? heading.line }];
  });
}

/** What is said of how far a goal is fulfilled, and the line that says it; null where it is not plain. */
interface Said {
  line: number;
  assessment: Assessment | null;
}

//   Uppfylls delvis
//
//   Nämndmål: Torgen är trygga
//   Belysningen har bytts.
//
//   Uppfylls helt                  of the goal above the text, or of the one below? As of the first, which has none above
/** The assessment of each heading: below it, or above it where none stands below a heading but right above the next. */
function assessmentsOf(
  lines: Lines,
  heads: readonly GoalHead[],
  last: number,
  tables: ReadonlySet<number>,
  year: number,
): (Said | null)[] {
  const above = heads.map(({ n }): Said | null => {
    const at = lineAbove(lines, n);
    const text = tables.has(at) ? '' : plainLine(lines.at(at));
    return readAssessment(text) && { line: at, assessment: saidFor(year, text) };
  });
  const below = heads.map(({ ending }) => findAssessment(lines, ending, last, tables, year));
  const isApart = (said: Said | null, at: number) =>
    said !== null && above[at + 1]?.line === said.line && lineAbove(lines, said.line) > heads[at]!.ending;
  if (!below.every((said, at) => said === null || isApart(said, at))) return below;
  return above[0] ? above : below.map((said) => said && { ...said, assessment: null });
}

/** The line with text next above another; 0 where none is. */
function lineAbove(lines: Lines, n: number): number {
  let at = n - 1;
  while (at > 0 && lines.at(at).trim() === '') at--;
  return at;
}

/** A goal's assessment below its heading: null where it is not plain, or of another year than the report. */
function findAssessment(
  lines: Lines,
  after: number,
  last: number,
  tables: ReadonlySet<number>,
  year: number,
): Said | null {
  let met = 0;
  let perhaps: number | null = null;
  for (const [n, line] of lines.in([after + 1, last])) {
    if (met >= reach) break;
    if (line.trim() === '') continue;
    if (tables.has(n) || goalHeading(line)) break;
    const text = line.length < 120 ? plainLine(line) : '';
    if (readAssessment(text)) return { line: n, assessment: saidFor(year, text) };
    const isOwn = (n === after + 1 || lines.at(n - 1).trim() === '') && isAlone(lines, n);
    if (isOwn && isPerhapsAssessment(text)) perhaps ??= n;
    met++;
  }
  return perhaps === null ? null : { line: perhaps, assessment: null };
}

/** What an assessment says of a year; null where it names another. */
function saidFor(year: number, text: string): Assessment | null {
  const read = readAssessment(text);
  return read && (read.year ?? year) === year ? read.assessment : null;
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

/** The board owns what stands under its own goals, the council all else. */
export function ownerUnder(goal: Goal | null): Owner {
  return goal?.level === 'namndmal' ? 'namnd' : 'kf';
}
