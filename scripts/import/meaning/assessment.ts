import type { Assessment } from '../../../src/model.ts';
import {
  isOfPart,
  isPerhapsAssessment,
  readAssessment,
  ticked,
  withoutPart,
} from '../knowledge/assessments.ts';
import { analysisWord, expectedHeading, goalPart } from '../knowledge/phrases.ts';
import { isAssessment, mayBeGoal, opensGoal, plainLine } from '../lines/goal-heading.ts';
import type { Lines } from '../lines/lines.ts';
import { remark, type Remark } from '../lines/remark.ts';
import type { Span } from '../lines/span.ts';
import { mayHeadGoal, type GoalHead, type Others } from './goal-head.ts';

/** What is said of how far a goal is fulfilled. */
export interface Said {
  /** The line that says it, and what it prints. */
  line: number;
  printed: string;
  /** Null where it is not plain, or of another year than the report. */
  assessment: Assessment | null;
}

/** How many lines with text may stand between a goal's heading and its assessment. */
const reach = 4;

//   Uppfylls delvis
//
//   Nämndmål: Torgen är trygga
//   Belysningen har bytts.
//
//   Uppfylls helt                  of the goal above the text, or of the one below? As of the first, which has none above
/**
 * The assessment of each heading: beside its name, or below it, or above it where none stands below a heading but right
 * above the next; one that only a list of goals has is not plain; null where it has none.
 */
export function assessmentsOf(
  lines: Lines,
  heads: readonly GoalHead[],
  last: number,
  others: Others,
  year: number,
): (Said | null)[] {
  const above = heads.map(({ lines: [n] }): Said | null => {
    const at = lineAbove(lines, n);
    const text = others.taken.has(at) ? '' : plainLine(lines.at(at));
    return readAssessment(text) && saidOn(at, text, year);
  });
  const named = new Set(heads.flatMap(({ number, name }) => [`${number} ${name}`, name]));
  const below = heads.map(({ lines: [, ending] }, at) => {
    const next = heads[at + 1]?.lines[0] ?? last + 1;
    return saidBelow(lines, ending, Math.min(last, next - 1), others, year, named);
  });
  const isApart = (said: Said | null, at: number) =>
    said !== null && above[at + 1]?.line === said.line && lineAbove(lines, said.line) > heads[at]!.lines[1];
  const areApart = below.every((said, at) => said === null || isApart(said, at));
  const standAbove = areApart && above[0] && !isListed(lines, above[0].line);
  const listed = saidInLists(lines, last);
  return heads.map(({ number, name, beside, lines: [, ending] }, at) => {
    if (beside) return saidOn(ending, beside, year);
    if (standAbove) return above[at] ?? null;
    const said = below[at] ?? null;
    if (said) return areApart ? { ...said, assessment: null } : said;
    return listed.get(`${number} ${name}`) ?? null;
  });
}

//   1. Alla ska kunna växa upp tryggt
//   Uppfylls helt
//   1.1 Barn och unga får lika möjligheter
//   Uppfylls delvis                           a list, of which the last does not belong to the heading below
/** Whether other assessments stand near above one. */
function isListed(lines: Lines, at: number): boolean {
  const near = [...lines.in([Math.max(1, at - 4 * reach), at - 1])];
  return near.some(([, line]) => readAssessment(plainLine(line)) !== null);
}

/** What a list says of goals, right below their names; a candidate each, as it may be of another time. */
function saidInLists(lines: Lines, last: number): Map<string, Said> {
  const out = new Map<string, Said>();
  for (const [n, line] of lines.in([1, last - 1])) {
    if (line.length > 120 || !/^\W*\d/.test(line)) continue;
    const printed = plainLine(lines.at(n + 1));
    const name = plainLine(line).replace(/^(\d)\. /, '$1 ');
    if (readAssessment(printed)) out.set(name, { line: n + 1, printed, assessment: null });
  }
  return out;
}

/** The line with text next above another; 0 where none is. */
function lineAbove(lines: Lines, n: number): number {
  let at = n - 1;
  while (at > 0 && lines.at(at).trim() === '') at--;
  return at;
}

/** A goal's assessment below its heading; null where none stands near it. */
function saidBelow(
  lines: Lines,
  after: number,
  last: number,
  { taken: tables, furniture }: Others,
  year: number,
  named: ReadonlySet<string>,
): Said | null {
  let met = 0;
  let perhaps: Said | null = null;
  for (const [n, line] of lines.filled([after + 1, last])) {
    if (met >= reach) break;
    if (furniture.has(n)) continue;
    if (tables.has(n) || (mayBeGoal(line) && opensGoal(plainLine(line)))) break;
    const text = line.length < 120 ? plainLine(line) : '';
    // What stands below the name of a goal, of a list, is of that one.
    if (named.has(text) || mayHeadGoal(text)) break;
    const said = saidOn(n, text, year);
    if (said.assessment) {
      const before = perhaps && isOfPart(perhaps.printed) ? `${perhaps.printed} / ` : '';
      const own = besideOther(lines, said, last, year);
      return before ? { ...own, printed: before + own.printed, assessment: null } : own;
    }
    const isOwn = (n === after + 1 || lines.at(n - 1).trim() === '') && isAlone(lines, n);
    if (readAssessment(withoutPart(text)) || ticked(text) || (isOwn && isPerhapsAssessment(text)))
      perhaps ??= said;
    met++;
  }
  return perhaps;
}

//   Bedömning 2024      Bedömning 2025
//   Uppfylls helt       Uppfylls delvis      cells of a table come one below the other: which is this year's?
/** What a line says, unless the next says otherwise of the same year: then neither is plain. */
function besideOther(lines: Lines, said: Said, last: number, year: number): Said {
  let next = said.line + 1;
  while (next <= last && (lines.at(next).trim() === '' || isUnticked(lines.at(next)))) next++;
  const other = next <= last ? saidOn(next, withoutPart(plainLine(lines.at(next))), year) : null;
  if (!other?.assessment || other.assessment === said.assessment) return said;
  return { ...said, printed: `${said.printed} / ${other.printed}`, assessment: null };
}

/** Whether a line is of boxes that nobody ticked. */
function isUnticked(line: string): boolean {
  return ticked(plainLine(line))?.length === 0;
}

/** What a line says for a report's year. */
function saidOn(line: number, printed: string, year: number): Said {
  const read = readAssessment(printed);
  return { line, printed, assessment: read && (read.year ?? year) === year ? read.assessment : null };
}

/** Whether a line has no text right below it that may go on with it. */
function isAlone(lines: Lines, n: number): boolean {
  return lines.at(n + 1).trim() === '';
}

/** What is told of an assessment that is not plain, by the index of its goal. */
export function unclear({ line, printed }: Said, goal: number): Remark {
  const met = `Unexpected assessment "${printed}", expected "Uppfylls helt", "Uppfylls delvis" or "Uppfylls inte" of the report's year, right below its goal's heading`;
  const reason = 'Det går inte att säkert säga hur långt målet bedöms vara uppfyllt';
  const doubt = { cell: `goals/${goal}`, reason, candidates: [printed] };
  return remark('assessment', line, `${met}: kept as a candidate; compare with the original`, doubt);
}

//   Eget mål: Torgen är trygga      no label that is known        Nämndmål:
//   Uppfylls helt                                                 Tabell 2     no name
//   ^ whose?
/**
 * What is told of assessments that no goal took, and that stand below no heading printed again: each under a heading that
 * is not known; and of headings that no goal took, for want of a name. `starts`: where goals begin.
 */
export function unheaded(
  lines: Lines,
  span: Span,
  isTaken: (line: number) => boolean,
  starts: ReadonlySet<number>,
): Remark[] {
  const inLegend = legendLines(lines, span);
  return [...lines.in(span)].flatMap(([n, line]): Remark[] => {
    if (isTaken(n) || inLegend.has(n)) return [];
    if (mayBeGoal(line) && opensGoal(plainLine(line))) return [mayBegin(n, line)];
    if (!isAssessment(line) || isUnticked(line) || !/^\P{Ll}/u.test(line.trim()) || !isAlone(lines, n))
      return [];
    const before = [...lines.filled([Math.max(span[0], n - 4 * reach), n - 1])].slice(-reach);
    // A heading right above has it, unless it has one already, or another may head it.
    const own = before.findLastIndex(([at]) => starts.has(at));
    const isHad = before.slice(own).some(([at, text]) => isTaken(at) && isAssessment(text));
    const isOthers = before.slice(own + 1).some(([, text]) => mayHeadGoal(plainLine(text)));
    if (own >= 0 && !isHad && !isOthers) return [];
    const [at, heading] = before.at(-1) ?? [n, line];
    return [mayBegin(at, heading)];
  });
}

//   Uppfylls helt
//   Uppfylls delvis
//   Uppfylls inte        all that an assessment may say, and nothing between: of no goal
/** The lines of legends that say what assessments there are, one a line. */
function legendLines(lines: Lines, span: Span): Set<number> {
  const out = new Set<number>();
  const filled = [...lines.filled(span)];
  filled.forEach((_, at) => {
    const own = filled.slice(at, at + 3);
    const said = own.map(([, line]) => isAssessment(line) && readAssessment(plainLine(line))?.assessment);
    if (['helt', 'delvis', 'inte'].every((each) => said.some((one) => one === each)))
      for (const [n] of own) out.add(n);
  });
  return out;
}

//   Indikator    Utfall
//   Andel torg   40 %
//
//   Torgen är trygga              a goal has one table of indicators: this is perhaps another goal's name
//
//   Indikator    Utfall
/**
 * What is told of lines that look like a heading of no known kind and stand between two tables of one kind that no goal's
 * heading parts. `headers`: the first lines of the tables' heads.
 */
export function between(
  lines: Lines,
  headers: readonly number[],
  isTaken: (line: number) => boolean,
  starts: readonly number[],
): Remark[] {
  return headers.slice(1).flatMap((below, n) => {
    const above = headers[n]!;
    if (starts.some((at) => above < at && at < below) || !starts.some((at) => at < above)) return [];
    const names = [...lines.filled([above + 1, below - 1])].filter(
      ([at, line]) => !isTaken(at) && isName(line) && lines.at(at - 1).trim() === '' && isAlone(lines, at),
    );
    const [at, name] = names.at(-1) ?? [];
    return at === undefined ? [] : [mayBegin(at, name!)];
  });
}

/** A goal's name has so many words at least. */
const fewestWords = 3;

/** Whether a line may be a goal's name: words without a figure, and no sentence. */
function isName(line: string): boolean {
  const text = plainLine(line);
  const words = text.split(' ').length;
  const isPart = [goalPart, expectedHeading, analysisWord].some((each) => each.test(text));
  return words >= fewestWords && text.length < 120 && /^\p{Lu}[^\d\t:]*\p{L}$/u.test(text) && !isPart;
}

/** What is told where a goal may begin. */
function mayBegin(at: number, heading: string): Remark {
  const met =
    'Unexpected assessment below this line, or label without a name, expected the heading of a goal ("KF:s mål för verksamhetsområdet: …", "Nämndmål: …")';
  const reason = 'Här börjar kanske ett mål vars rubrik inte är känd: det som följer står under målet före';
  const message = `${met}: what follows stands under the goal before; compare with the original`;
  return remark('goal-heading', at, message, { cell: 'goals', reason, candidates: [plainLine(heading)] });
}
