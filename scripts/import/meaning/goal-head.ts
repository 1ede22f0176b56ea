import { besideName } from '../knowledge/assessments.ts';
import { analysisWord, expectedHeading, goalPart } from '../knowledge/phrases.ts';
import {
  goalHeading,
  isAssessment,
  isLabel,
  longest,
  mayBeGoal,
  opensGoal,
  plainLine,
  type GoalHeading,
} from '../lines/goal-heading.ts';
import { isHanging } from '../knowledge/hanging.ts';
import { unhyphen } from '../lines/join.ts';
import type { Lines } from '../lines/lines.ts';
import type { Tables } from '../table/types.ts';
import type { Span } from '../lines/span.ts';

/** A goal's heading as it stands. */
export interface GoalHead extends GoalHeading {
  /** Its first line, and its last. */
  lines: Span;
  /** The assessment that is printed beside its name; null where none is. */
  beside: string | null;
}

/** Lines that are none of a goal's: those of tables, and the furniture of pages, which may stand within a heading. */
export type Others = Pick<Tables, 'taken' | 'furniture'>;

/** The headings of goals that no table took, in order. */
export function goalHeads(lines: Lines, body: Span, others: Others): GoalHead[] {
  const below = (n: number) => filledBelow(lines, [n + 1, body[1]], others);
  return [...lines.in(body)].flatMap(([n, line]): GoalHead[] => {
    const isAlone = [n - 1, n + 1].every((at) => lines.at(at).trim() === '');
    const printed = isAlone ? withColon(line) : line;
    const heading = others.taken.has(n) || !mayBeGoal(line) ? null : headingAt(n, printed, below);
    if (!heading) return [];
    const beside = besideName(heading.name);
    const name = unhyphen(beside?.name ?? heading.name);
    return [{ ...heading, name, beside: beside?.said ?? null }];
  });
}

//   Nämndens mål Torgen är trygga
//               ^ on a line of its own that is no sentence
/** A line with a colon behind the label of the board's goals, where neither that nor a number parts it from a name. */
function withColon(line: string): string {
  const text = plainLine(line);
  return /[.!?\d\t]$|\t/.test(text) || text.length > longestAlone ? line : text.replace(label, '$&:');
}

const label =
  /^(?:(?:Stadsdelsn|N)ämnd(?:ens )?mål|Mål för (?:stadsdels)?nämnden)(?=(?: \S+){3})(?= \p{Lu})/u;

//   Nämndens mål Kajerna       too short to be told from a caption
/** Whether a line begins as a goal's heading and is no sentence: what stands below it is of no goal above. */
export function mayHeadGoal(text: string): boolean {
  return /^(?:(?:Stadsdelsn|N)ämnd(?:ens )?mål|Mål för (?:stadsdels)?nämnden) \p{Lu}[^.!?]*$/u.test(text);
}

/** A line of its own that is no longer, in characters, is a heading. */
const longestAlone = 150;

//   KF:s inriktningsmål:
//   1 Ett Stockholm som håller samman
/** The goal's heading on a line, or on it and those of its name below it. */
function headingAt(n: number, line: string, below: Below): (GoalHeading & Pick<GoalHead, 'lines'>) | null {
  const label = plainLine(line);
  const isNumbered = isLabel(label);
  const own = isNumbered ? null : goalHeading(line);
  if (own) return withRest(own, [n, n], below);
  const [at, text] = ((isNumbered || opensGoal(label)) && below(n)[0]) || [0, ''];
  if (text === '' || isPart(text) || opensGoal(plainLine(text))) return null;
  const both = goalHeading(`${label} ${plainLine(text)}`);
  const whole = both && withRest(both, [n, at], below);
  if (!whole) return null;
  if (isNumbered && !label.endsWith(':')) return isAssessed(below(whole.lines[1])) ? whole : null;
  // A paragraph of its own is a name where it is numbered as one, no sentence, or its assessment stands below it.
  const isName =
    at === n + 1 || whole.number !== null || !/[.!?]$/.test(whole.name) || isAssessed(below(whole.lines[1]));
  return isName ? whole : null;
}

//   Nämndmål: Torgen är trygga och
//                                      a page ends
//   vackra hela året
//   Uppfylls delvis
//
//   Nämndmål: Torgen är trygga och
//                                     ● Uppfylls delvis       in a box beside both lines of the name
//   vackra hela året
/**
 * A heading with the further lines of a name that was wrapped, small first letters, or any where the name wants a word more:
 * right below it, or on the next page above its assessment.
 */
function withRest(heading: GoalHeading, own: Span, below: Below): GoalHeading & Pick<GoalHead, 'lines'> {
  const [next, ...after] = below(own[1]);
  const text = next ? plainLine(next[1]) : '';
  const [rest] = after;
  if (rest && isAssessment(text) && isLoose(plainLine(rest[1])) && after[1]?.[0] !== rest[0] + 1) {
    const name = `${heading.name} ${text} ${plainLine(rest[1])}`;
    if (besideName(name)) return { ...heading, name, lines: [own[0], rest[0]] };
  }
  const alone = { ...heading, lines: own };
  const isSmall = /^\p{Ll}/u.test(text);
  if (!next || !(isSmall || isHanging(heading.name)) || text.length >= 160 || isPart(next[1])) return alone;
  const isRest = isAssessed(after) || (isSmall && next[0] === own[1] + 1);
  const whole = { ...heading, name: `${heading.name} ${text}` };
  return isRest && whole.name.length <= longest ? withRest(whole, [own[0], next[0]], below) : alone;
}

/** Whether a line between an assessment and a text of its own goes on with a name above: no sentence, and with a small letter first. */
function isLoose(text: string): boolean {
  return /^\p{Ll}.*[^.!?:;,]$/u.test(text) && text.length < 160;
}

/** Whether a line is a part of a goal's section, and no name: its assessment, or what heads its texts. */
function isPart(line: string): boolean {
  const text = plainLine(line);
  return [goalPart, expectedHeading, analysisWord].some((each) => each.test(text)) || isAssessment(line);
}

/** The rest of a heading that a page's end cut, and its assessment, stand no farther below, in lines. */
const pageGap = 6;

type Filled = readonly (readonly [n: number, text: string])[];
type Below = (n: number) => Filled;

/** The lines with text, up to a table, where the rest of a heading may stand; pages may end between them. */
function filledBelow(lines: Lines, [first, last]: Span, { taken, furniture }: Others): Filled {
  const out: [number, string][] = [];
  let left = pageGap;
  for (const [n, text] of lines.in([first, last])) {
    if (left === 0 || taken.has(n) || text.length > 2 * longest) break;
    if (furniture.has(n)) continue;
    left--;
    if (text.trim() !== '') out.push([n, text]);
  }
  return out;
}

function isAssessed([below]: Filled): boolean {
  return below !== undefined && isAssessment(below[1]);
}
