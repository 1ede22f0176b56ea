import { besideName, readAssessment } from '../knowledge/assessments.ts';
import { goalPart } from '../knowledge/phrases.ts';
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
import type { Lines } from '../lines/lines.ts';
import type { Span } from '../lines/span.ts';

/** A goal's heading as it stands. */
export interface GoalHead extends GoalHeading {
  /** Its first line, and its last. */
  lines: Span;
  /** The assessment that is printed beside its name; null where none is. */
  beside: string | null;
}

/** The headings of goals that no table took, in order. */
export function goalHeads(lines: Lines, body: Span, tables: ReadonlySet<number>): GoalHead[] {
  const [, last] = body;
  return [...lines.in(body)].flatMap(([n, line]): GoalHead[] => {
    const heading = tables.has(n) ? null : headingAt(lines, n, line, last, tables);
    if (!heading) return [];
    const { level, number, name, line: at } = heading;
    const rest = restOfHeading(lines, at, last, tables);
    const whole = rest ? `${name} ${plainLine(lines.at(rest))}` : name;
    const beside = besideName(whole);
    const own = { level, number, name: unhyphen(beside?.name ?? whole) };
    return [{ ...own, lines: [n, rest ?? at], beside: beside?.said ?? null }];
  });
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
  return [...lines.filled([n + 1, Math.min(last, n + pageGap)])];
}
