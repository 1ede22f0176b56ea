import type { Assessment, Doubt, Goal } from '../../../src/model.ts';
import { assessmentsIn } from '../knowledge/assessments.ts';
import { huesNamed, huesShown, type Hue } from '../knowledge/hues.ts';
import { opensGoal, mayBeGoal, plainLine } from '../lines/goal-heading.ts';
import type { Lines } from '../lines/lines.ts';
import type { Note } from '../lines/problem.ts';
import { noted, remark, type Remark } from '../lines/remark.ts';
import { range } from '../lines/span.ts';
import type { Goals } from './goal.ts';
import type { Others } from './goal-head.ts';

/** What goals are assessed by that have no words for it. */
interface Shown {
  lines: Lines;
  /** The colours of the icons on lines. */
  lit: ReadonlyMap<number, readonly Hue[]>;
  tables: Pick<Others, 'taken'>;
  /** A plan assesses nothing. */
  isPlan: boolean;
}

//   ● Uppfylls helt   ● Uppfylls delvis   ● Uppfylls inte
//
//   Nämndmål: Torgen är trygga  ●
/**
 * Goals that no word assesses: as the colour of their icon says, where the report itself says what it means; else the
 * colour is told, in doubt. A goal that has nothing of it while others have is told as well.
 */
export function withColours(under: Goals, shown: Shown, note: Note): Goals {
  if (shown.isPlan) return under;
  const open = new Set(under.doubts.map(({ cell }) => cell));
  const { goals } = under;
  const meanings = meaningsOf(shown, goals);
  const remarks: Remark[] = [];
  for (const [n, goal] of goals.entries()) {
    if (goal.assessment || open.has(`goals/${n}`)) continue;
    const [hue, ...others] = new Set(huesOf(goal, shown));
    if (hue === undefined) continue;
    const meaning = others.length ? undefined : meanings.get(hue);
    // The goal is what all that was read under it names: it stays the same one.
    if (meaning) goal.assessment = meaning;
    else remarks.push(unexplained(goal, n, [hue, ...others]));
  }
  const told = new Set(remarks.map(({ doubt }) => doubt.cell));
  noteMissing(
    goals.filter((_, n) => !open.has(`goals/${n}`) && !told.has(`goals/${n}`)),
    goals,
    note,
  );
  return { ...under, doubts: [...under.doubts, ...noted<Doubt>(remarks, note)] };
}

/**
 * What the report itself says that colours mean: where assessments stand beside as many colours, drawn or in words. None
 * where one of them means two things, also at a goal that words assess, and where there is but one.
 */
function meaningsOf(shown: Shown, goals: readonly Goal[]): Map<Hue, Assessment> {
  const { lines, lit } = shown;
  const out = new Map<Hue, Assessment>();
  for (const [n, line] of lines) {
    const said = assessmentsIn(line);
    if (!said.length || isOfOthers(line)) continue;
    const own = [lit.get(n) ?? [], huesShown(line), huesNamed(line)].find(
      ({ length }) => length === said.length,
    );
    if (!own) continue;
    for (const [at, hue] of own.entries()) {
      if ((out.get(hue) ?? said[at]) !== said[at]) return new Map();
      out.set(hue, said[at]!);
    }
  }
  const isDenied = goals.some((goal) => {
    const means = [...new Set(huesOf(goal, shown))].map((hue) => out.get(hue));
    return goal.assessment && means.length === 1 && means[0] && means[0] !== goal.assessment;
  });
  return new Set(out.values()).size > 1 && !isDenied ? out : new Map();
}

//   Indikatorer: grön = årsmålet uppfylls helt
/** Whether a legend is of what stands under goals, and of no goal. */
function isOfOthers(line: string): boolean {
  return /indikator|aktivitet|årsmål/i.test(line) && !/(?<!\p{L})(?:nämnd)?mål/iu.test(line);
}

//   Nämndmål: Torgen är trygga
//   Bedömning föregående år: ●      of another time
//   Bedömning: ●
/** The colours of the icons at a goal's heading, or else below it at what says that they assess it, or with nothing before. */
function huesOf({ lines: [first, last] }: Goal, { lines, lit, tables }: Shown): Hue[] {
  const on = (n: number) => [...(lit.get(n) ?? []), ...huesShown(lines.at(n))];
  const own = range([first, last]).flatMap(on);
  if (own.length) return own;
  for (const [n, line] of lines.filled([last + 1, lines.last])) {
    if (tables.taken.has(n) || (mayBeGoal(line) && opensGoal(plainLine(line)))) break;
    const hues = on(n);
    const text = line.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const isOwn = text === '' || label.test(text);
    if (isOwn && hues.length) return hues;
    if (!isOwn && !(hues.length && otherLabel.test(text))) break;
  }
  return [];
}

const word = '(?:nämndens )?(?:bedömning|måluppfyllelse|status|läge|prognos)';
const label = new RegExp(
  `^${word}(?: av (?:måluppfyllelsen?|(?:nämnd)?målet))?(?:(?: för)? (?:hel)?året| helår)?$`,
  'i',
);
/** The label of another time, or of another thing than the goal. */
const otherLabel = new RegExp(`^(?:(?:tidigare|föregående|förra|senaste) )?${word}\\b.{0,30}$`, 'i');

/** What is told of a goal that a colour alone assesses. */
function unexplained({ lines: [line] }: Goal, goal: number, hues: readonly Hue[]): Remark {
  const met = `Unexpected goal that only a colour assesses (${hues.join(', ')}), expected words, or a legend that says what its colours mean`;
  const reason = 'Målets bedömning visas bara med färg, och rapporten säger inte vad färgen betyder';
  const doubt = { cell: `goals/${goal}`, reason, candidates: [...hues] };
  return remark('assessment', line, `${met}: kept as a candidate; compare with the original`, doubt);
}

/** A report with fewer goals is a part of one. */
const fewGoals = 3;

/** Notes goals without an assessment: each where others of its level have one, and the first where none has. */
function noteMissing(silent: readonly Goal[], all: readonly Goal[], note: Note): void {
  const bare = silent.filter(({ assessment }) => !assessment);
  const [first] = bare;
  if (!first) return;
  const tail = 'a colour or a picture may show it; compare with the original';
  if (bare.length === all.length) {
    if (all.length < fewGoals) return;
    const met = 'Unexpected report in which no goal is assessed, from this one on';
    return note(
      'assessment',
      `${met}, expected "Uppfylls helt", "Uppfylls delvis" or "Uppfylls inte": ${tail}`,
      first.lines[0],
    );
  }
  for (const {
    level,
    lines: [line],
  } of bare) {
    if (!all.some((other) => other.level === level && other.assessment)) continue;
    const met = 'Unexpected goal without an assessment, expected one as other goals of its level have';
    note('assessment', `${met}: ${tail}`, line);
  }
}
