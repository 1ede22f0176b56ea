import { columnUnits, isMeasure } from '../../knowledge/measures.ts';
import { cellUnits, targetPhrases } from '../../knowledge/targets.ts';
import { centre, type Sides } from '../../read/extent.ts';
import type { Word } from '../../read/types.ts';
import { opensDate } from '../../table/date.ts';
import { blankWeights } from '../../weights.ts';
import { inLetters, shared } from './grid.ts';

const isColumnUnit = new RegExp(`^(?:${columnUnits})$`, 'i');
const figure = /^(?:[-+−–±]|\+\/-)?\d[\d.,]*$/;
const date = /^\d{4}-\d\d-\d\d$/;
//   +/- 1 %
const isSign = /^(?:±|\+\/-)$/;

/** How unlikely a word is as a part of a name: dates, percentages and figures with decimals stand in columns. */
function asName(words: readonly Word[], n: number): number {
  const [word, next] = [words[n]!.text, joinedTo(words, n)];
  // "1 sept" stands apart from the name: within one it may be any day.
  const isApart = n > 0 && !joinedTo(words, n - 1);
  const isDate = date.test(word) || (isApart && /^\d{1,2}$/.test(word) && opensDate(`${word} ${next}`));
  const isFigure = figure.test(word) && (next === '%' || /,\d/.test(word) || isColumnUnit.test(next));
  const unit = /^(?:st|kr|tkr|kvm)$/i;
  const isThousands =
    /^\d{1,3}$/.test(word) &&
    (/^\d{3},\d+$/.test(next) || (/^\d{3}$/.test(next) && unit.test(joinedTo(words, n + 1))));
  return isDate || isFigure || isThousands ? blankWeights.never : 0;
}

//   Antal brukare med fler än 100        269 st       what stands far behind a word is of another column
/** The word right behind another, as a unit or the rest of its figure stands; empty where none does. */
function joinedTo(words: readonly Word[], n: number): string {
  const next = words[n + 1];
  return next && inLetters(next.left - words[n]!.right) <= 2 ? next.text : '';
}

/** The cheapest way to share a line's words out. */
export interface Way {
  cost: number;
  /** Each word's lane. */
  at: number[];
  /** Other lanes that each word fits nearly as well. */
  rivals: number[][];
}

/**
 * The lane of each word of a line: in order from the left, as near to the lanes as can be, figures beside their units.
 * `likes` tells how much better a word fits a lane for what it says.
 */
export function lanesFor(
  words: readonly Word[],
  lanes: readonly Sides[],
  likes: (word: Word, lane: number) => number,
): Way {
  const own = words.map((word, n) =>
    lanes.map(
      (lane, column) =>
        (column === 0
          ? awayFromNames(word, lane) + indent(words, n, lane) + asName(words, n)
          : away(word, lane)) - likes(word, column),
    ),
  );
  const step = (n: number, from: number, to: number) =>
    n === 0 ? 0 : to < from ? Infinity : seam(words, n, from, to);
  // What each word costs at least in a lane, with all that stand before it, and what those behind it cost then.
  const before: number[][] = [];
  const behind: number[][] = [];
  words.forEach((_, n) => {
    const least = (to: number) =>
      n === 0 ? 0 : Math.min(...lanes.map((_lane, from) => before[n - 1]![from]! + step(n, from, to)));
    before.push(lanes.map((_lane, to) => least(to) + own[n]![to]!));
  });
  for (let n = words.length - 1; n >= 0; n--) {
    const next = behind[0];
    const least = (from: number) =>
      next ? Math.min(...lanes.map((_, to) => step(n + 1, from, to) + own[n + 1]![to]! + next[to]!)) : 0;
    behind.unshift(lanes.map((_, from) => least(from)));
  }
  const at: number[] = [];
  words.forEach((_, n) => {
    const costs = lanes.map((_lane, to) => step(n, at[n - 1] ?? 0, to) + own[n]![to]! + behind[n]![to]!);
    at.push(costs.indexOf(Math.min(...costs)));
  });
  const cost = words.length ? Math.min(...before.at(-1)!) : 0;
  const rivals = at.map((best, n) =>
    lanes.flatMap((_, lane) =>
      lane !== best &&
      (before[n]![lane]! + behind[n]![lane]! < cost + blankWeights.margin ||
        (lane === 1 && endsName(words, at, n, lanes)))
        ? [lane]
        : [],
    ),
  );
  return { cost, at, rivals };
}

//   Kontinuitet i vården 13      13      15      the first column has no other figure, and this one stands near it
/** Whether a figure ends a name before the first column, which the line leaves empty. */
function endsName(
  words: readonly Word[],
  at: readonly number[],
  n: number,
  lanes: readonly Sides[],
): boolean {
  // "per 1 000" is of the name as a whole, and a year may be.
  const isAlone = n > 0 && figure.test(words[n]!.text) && !figure.test(words[n - 1]!.text);
  if (!isAlone || /^20\d\d$/.test(words[n]!.text)) return false;
  return at[n] === 0 && at[n + 1]! > 1 && inLetters(lanes[1]!.left - words[n]!.right) <= blankWeights.near;
}

/** How far a word stands from a lane, in characters. */
function away(word: Word, lane: Sides): number {
  const gap = Math.max(0, -shared(word, lane));
  return blankWeights.apart * gap + blankWeights.askew * inLetters(Math.abs(centre(word) - centre(lane)));
}

/** Names fill their lane from the left to wherever they end. */
function awayFromNames(word: Word, lane: Sides): number {
  return blankWeights.apart * inLetters(Math.max(0, word.right - lane.right));
}

//   Antal legitimerade förskollärare för
//                                            303             År
//   seniorer                                 ^ names have no such gap before them
/** What it costs that a line's first figure is of a name, so far behind the names' left edge. */
function indent([first]: readonly Word[], n: number, { left }: Sides): number {
  return n === 0 && figure.test(first!.text) && inLetters(first!.left - left) > 2 ? blankWeights.gap : 0;
}

/** Whether a word is all that a cell may hold but for a unit. */
function isValue(word: string): boolean {
  return figure.test(word) || date.test(word);
}

/** What it costs that word `n` of a line and the one before it stand in one cell, or in two. */
function seam(words: readonly Word[], n: number, last: number, column: number): number {
  const [left, right] = [words[n - 1]!, words[n]!];
  const blanks = inLetters(right.left - left.right);
  const isUnit = figure.test(left.text) && isMeasure(right.text);
  //   … inom 48 100 %        no share has thousands
  const isShare = joinedTo(words, n) === '%';
  const isThousands = /^[-+−–]?\d{1,3}$/.test(left.text) && /^\d{3}(?:,\d+)?$/.test(right.text) && !isShare;
  const isSigned = isSign.test(left.text) && figure.test(right.text);
  // "Tertial" above "2 2024".
  const isPeriod = /^[1-4]$/.test(left.text) && /^20\d\d$/.test(right.text);
  //   Fastställs 2025 Tertial 1        the year is the target's
  const isTarget = figure.test(right.text) && openTargets.has(left.text.toLowerCase());
  if (last === column) {
    // Names have gaps; a figure behind one is of a column.
    if (column === 0) return blanks > 2 && figure.test(right.text) ? blankWeights.gap : 0;
    if (blanks > 2) return blankWeights.gap;
    const begins =
      isValue(right.text) && !isThousands && !isPeriod && (isMeasure(left.text) || isValue(left.text));
    return (blanks === 2 ? blankWeights.blanks : 0) + (begins ? blankWeights.figures : 0);
  }
  if (blanks > 1) return 0;
  // One blank behind a name, a word that no cell holds is its next.
  if (last === 0 && !isCellWord(right.text)) return blankWeights.hardly;
  if (isUnit || isPeriod || isSigned || isTarget) return blankWeights.hardly;
  return isThousands ? blankWeights.rather : blankWeights.hint;
}

/** Words of targets that a figure goes on with: "Fastställs 2025". */
const openTargets = new Set(
  targetPhrases.flatMap((text) => /^(\p{L}+) #$/u.exec(text.toLowerCase())?.[1] ?? []),
);

const known = new Set(
  [...cellUnits, ...targetPhrases, 'co2e', 'barn/av', 'd', 'procentenheter']
    .flatMap((text) => text.toLowerCase().split(/ |(?<=\/)/))
    .filter((word) => /\p{L}/u.test(word)),
);

const small = new Set(['i', 'å', 'av', 'på', 'om', 'en', 'ut', 'är', 'de', 'ej', 'så', 'ur', 'åt']);

/**
 * Whether a word of small letters stands in cells of figures: a unit, a word of a target that is no figure, or a piece of
 * one that a narrow column broke. Any other is rather a word of a name.
 */
export function isCellWord(word: string): boolean {
  if (!/^\(?\p{Ll}/u.test(word)) return true;
  const plain = word
    .replace(/^\(/, '')
    .replace(/[¹²³⁴-⁹)]+$/u, '')
    .replace(/\d\)$/, '');
  // "livsmede" above "l": so short a word is no name's, but for those.
  if (plain.length < 3 && !small.has(plain)) return true;
  for (const each of known)
    if (each === plain || (plain.length > 2 && (each.startsWith(plain) || each.endsWith(plain)))) return true;
  return plain.split('/').every((part) => known.has(part));
}
