import { lineAbove } from './line-above.ts';
import { cutLine, figureOf, unitOf, unitSaid } from '../tokens/cell-line.ts';
import { goOn, type Begun } from '../tokens/phrase.ts';
import type { ScanCell } from '../types.ts';

/** A row's last words, and its whole period behind them. */
const ended = /^(?<text>.*?\S)(?<period>\s+(?:Tertial \d\s+)?20\d\d)$/;

//   hundar i hamnen Tas fram av ; Tertial 1      noise behind them
/** What stands at a line's end, with half a period behind it or none. */
const begun = /^(?<text>.*?)(?:\s+[^\p{L}\d%\s])?(?<period>\s*(?:Tertial \d)?)(?:\s+[^\p{L}\d%\s])?$/u;

/** No target in words is broken over more lines, and none of its lines has more words. */
const [mostLines, mostWords] = [3, 4];

/** A figure and its bound, on a line of their own or behind words of a name. */
const figured =
  /^(?:(?<name>\P{L}*\p{L}.*?\s)(?=(?:Max|Min|Minst|Högst|Lägst)\s))?(?<figure>(?:(?:max|min|minst|högst|lägst) )?[-–—]?\d[\d ]*(?:,\d+)?)(?<period>\s+Tertial \d)?$/iu;

/** A bound, and the shares behind it to the row's end. */
const bounding =
  /^(?<before>.*\d\s?%\s+)(?<bound>Max|Min|Minst|Högst|Lägst)\s+(?<after>\d[\d,]*\s?%\s+(?:Tertial \d|20\d\d).*)$/;

/** The rest of a name, and a share. */
const shared = /^(?<name>\P{L}*\p{Ll}{2}.*?\s)(?<figure>\d[\d,]*\s?%)(?<period>\s+20\d\d)?$/u;

/** Words above a line that its last cell begins with. */
interface Above {
  pieces: readonly string[];
  /** What their lines have besides. */
  taken: { at: number; rest: string }[];
}

/**
 * Lines in which the last cell of a row stands whole that a narrow column broke, where the row's other cells stand
 * beside its last line; by that line the others with pieces of it, from 1.
 *
 *   Hundar i hamnen          Tas fram
 *   som badar          45 %  av nämnd  2024    ─▶    som badar 45 % Tas fram av nämnd 2024
 */
export function withWholeWords(lines: readonly string[]): { lines: string[]; pieces: Map<number, number[]> } {
  const out = [...lines];
  const pieces = new Map<number, number[]>();
  const take = (at: number, taken: Above['taken'], line: string) => {
    out[at] = line;
    for (const { at: other, rest } of taken) out[other] = rest;
    pieces.set(
      at + 1,
      [...(pieces.get(at + 1) ?? []), ...taken.map((each) => each.at + 1)].sort((a, b) => a - b),
    );
  };
  lines.forEach((line, at) => {
    const { text, period } = ended.exec(line)?.groups ?? {};
    if (text === undefined) return;
    const words = text.split(/\s+/);
    for (let count = Math.min(mostWords, words.length); count > 0; count--) {
      const rest = words.slice(-count).join(' ');
      const found = beginAbove(out, at, [rest]);
      if (!found) continue;
      take(at, found.taken, [...words.slice(0, -count), ...found.pieces].join(' ') + period);
      break;
    }
    const whole = figureAbove(out, at) ?? figureBelow(out, at);
    if (whole) take(at, whole.taken, whole.line);
  });
  return { lines: out, pieces };
}

/** The words above that go on with pieces of a phrase, which does not begin with these. */
function beginAbove(lines: readonly string[], below: number, pieces: readonly string[]): Above | null {
  const at = lineAbove(lines, below);
  if (at < 0 || wholeOf(pieces)) return null;
  const { text = '', period = '' } = begun.exec(lines[at]!.trim())!.groups!;
  const words = text.split(/\s+/);
  // "i Tas fram av" is like a phrase, but "Tas fram av" is one.
  for (let count = 1; count <= Math.min(mostWords, words.length); count++) {
    const [before, first] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    const all = [first, ...pieces];
    //   Andel hundar 45 % Tas fram      that row goes on below, and has its other cells here
    if (!isBroken(all) || cutLine(before, 0).cells.some(isCell)) continue;
    return { pieces: all, taken: [{ at, rest: `${before}${period}`.trimStart() }] };
  }
  const further = pieces.length + 1 < mostLines ? beginAbove(lines, at, [text, ...pieces]) : null;
  return further && { ...further, taken: [...further.taken, { at, rest: '' }] };
}

//   hundar i hamnen 5 Tas fram av      a lone digit may be noise      Minst 386 namnd/      whose unit stands below
/** Whether a cell before words tells that its row stands on their line. */
function isCell({ figure, unit, words }: ScanCell): boolean {
  return (
    unit !== '' || figure.length > 1 || (words !== null && !/^Min|^Max|^Hög|^Läg/i.test(words.pieces[0]!))
  );
}

/** Whether pieces are a phrase, and the first of them are none; a figure behind a bound may be another cell. */
function isBroken(pieces: readonly string[]): boolean {
  const whole = wholeOf(pieces)?.whole;
  const isFigure = /^\d/.test(pieces.at(-1)!);
  return whole != null && !wholeOf(pieces.slice(0, 1))?.whole && (!isFigure || /^Fastst/.test(whole.text));
}

function wholeOf(pieces: readonly string[]): Begun | null {
  let all: Begun | null = null;
  for (const piece of pieces) if (!(all = goOn(all, piece))) return null;
  return all;
}

/** A row's line that is whole with a figure of another, and what that has besides. */
interface Whole {
  line: string;
  taken: Above['taken'];
}

//                                   max 88,0
//   Förbrukning i hamnen   92,5 kWh      kWh  2024      a unit behind another has its figure above
/** The figure above that a unit of a line belongs to: on a line of its own, or behind a name with its bound. */
function figureAbove(lines: readonly string[], below: number): Whole | null {
  const words = lines[below]!.split(/\s+/);
  const said = words.filter((_, at) => figureOf(words[at - 1] ?? '', 0));
  const isUnit = (word = '') => unitOf(word) !== null || unitSaid(word, said) !== null;
  const at = words.findLastIndex((word, nth) => {
    const before = words[nth - 1] ?? '';
    return nth > 0 && isUnit(word) && (isUnit(before) || figureOf(before, 0)?.unit);
  });
  const above = at < 0 ? -1 : lineAbove(lines, below);
  const { name = '', figure, period = '' } = figured.exec(lines[above]?.trim() ?? '')?.groups ?? {};
  if (figure === undefined) return null;
  const line = [...words.slice(0, at), figure, ...words.slice(at)].join(' ');
  return { line, taken: [{ at: above, rest: `${name}${period}` }] };
}

//   Andel hundar i     45 %  Minst  41 %  2024      a bound goes on below, and the figure behind it is the next cell
//   hamnen                   43 %
/** The lone share below that is a bound's. */
function figureBelow(lines: readonly string[], at: number): Whole | null {
  const { before, bound, after } = bounding.exec(lines[at]!)?.groups ?? {};
  const below = lines[at + 1]?.trim() === '' ? at + 2 : at + 1;
  const { name, figure, period = '' } = shared.exec(lines[below]?.trim() ?? '')?.groups ?? {};
  if (bound === undefined || figure === undefined || /\d/.test(name!)) return null;
  return { line: `${before}${bound} ${figure} ${after}`, taken: [{ at: below, rest: `${name}${period}` }] };
}
