import { lineAbove } from './line-above.ts';
import { cutLine, figureOf, unitOf } from '../tokens/cell-line.ts';
import { goOn, type Begun } from '../tokens/phrase.ts';

/** A row's last words, and its whole period behind them. */
const ended = /^(?<text>.*\S)(?<period>\s+(?:Tertial \d\s+)?20\d\d)$/;

/** What stands at a line's end, with half a period behind it or none. */
const begun = /^(?<text>.*?)(?<period>\s*(?:Tertial \d)?)$/;

/** No target in words is broken over more lines, and none of its lines has more words. */
const [mostLines, mostWords] = [3, 4];

/** A figure and its bound, on a line of their own. */
const lone = /^(?:(?:max|min|minst|högst|lägst) )?[-–—]?\d[\d ]*(?:,\d+)?$/i;

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
  lines.forEach((line, at) => {
    const { text, period } = ended.exec(line)?.groups ?? {};
    if (text === undefined) return;
    const words = text.split(/\s+/);
    for (let count = Math.min(mostWords, words.length); count > 0; count--) {
      const rest = words.slice(-count).join(' ');
      const found = beginAbove(out, at, [rest]) ?? (count === 1 ? figureAbove(out, at, words) : null);
      if (!found) continue;
      for (const { at: above, rest: left } of found.taken) out[above] = left;
      out[at] = [...words.slice(0, -count), ...found.pieces].join(' ') + period;
      pieces.set(
        at + 1,
        found.taken.map((each) => each.at + 1),
      );
      return;
    }
  });
  return { lines: out, pieces };
}

/** The words above that go on with pieces of a phrase, which does not begin with these. */
function beginAbove(lines: readonly string[], below: number, pieces: readonly string[]): Above | null {
  const at = lineAbove(lines, below);
  if (at < 0 || wholeOf(pieces)) return null;
  const { text = '', period = '' } = begun.exec(lines[at]!.trim())!.groups!;
  const words = text.split(/\s+/);
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const [before, first] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    const all = [first, ...pieces];
    //   Andel hundar 45 % Tas fram      that row goes on below, and has its other cells here
    if (!isBroken(all) || cutLine(before, 0).cells.length) continue;
    return { pieces: all, taken: [{ at, rest: `${before}${period}`.trimStart() }] };
  }
  const further = pieces.length + 1 < mostLines ? beginAbove(lines, at, [text, ...pieces]) : null;
  return further && { ...further, taken: [...further.taken, { at, rest: '' }] };
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

//                                   max 88,0
//   Förbrukning i hamnen   92,5 kWh      kWh  2024      a unit behind another has its figure above
/** The figure alone on the line above that a line's last word is the unit of. */
function figureAbove(lines: readonly string[], below: number, words: readonly string[]): Above | null {
  const [unit = '', before = ''] = words.slice(-2).reverse();
  const isBehind = unitOf(before) !== null || figureOf(before, 0)?.unit;
  const at = unitOf(unit) !== null && isBehind ? lineAbove(lines, below) : -1;
  const text = lines[at]?.trim() ?? '';
  return lone.test(text) ? { pieces: [text, unit], taken: [{ at, rest: '' }] } : null;
}
