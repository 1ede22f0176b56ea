import { ONE_LIKE } from '../../words/figures.ts';
import type { Assessment } from '../../../../src/model.ts';
import { assessments } from '../../knowledge/assessments.ts';
import { edits, letters } from '../../lines/letters.ts';
import { stripsAt } from '../rows/strips.ts';

/** The lines of a scan with each goal's heading on one line, as the goals are read from. */
export interface GoalLines {
  lines: string[];
  /** For each heading's line: all lines that its heading takes. */
  taken: ReadonlyMap<number, readonly number[]>;
  /** For a heading's line: its assessment, however far below the scan put it. */
  assessed: ReadonlyMap<number, Assessed>;
  /** Whether the nearest heading above a line is one of the board's own goals; null where no goal stands above. */
  boardAbove(line: number): boolean | null;
}

/** What a goal's assessment says, and its line. */
interface Assessed {
  line: number;
  how: Assessment;
}

const headings: readonly (readonly [string, string])[] = [
  ['kfsinriktningsmal', 'KF:s inriktningsmål:'],
  ['kommunfullmaktigesinriktningsmal', 'KF:s inriktningsmål:'],
  ['kfsmalforverksamhetsomradet', 'KF:s mål för verksamhetsområdet:'],
  ['kommunfullmaktigesmalforverksamhetsomradet', 'KF:s mål för verksamhetsområdet:'],
  ...['namndmal', 'namndensmal', 'malfornamnden'].map((each) => [each, 'Nämndmål:'] as const),
];

/** Headings of a goal's section: no name goes on beyond them. */
const sections = ['analys', 'beskrivning', 'forvantatresultat', 'indikator', 'aktivitet'];

/** A line of a heading that is as long is full. */
const full = 70;

/**
 * Puts each goal's heading on one line. A scan parts them:
 *
 *   KF:s mål för verksamhetsområdet:
 *   1.1 I Stockholm är människor självförsörjande och vägen till arbete och
 *   svenskkunskaper är kort
 *
 *   @ Uppfylls helt
 */
export function goalLines(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  furniture: ReadonlySet<number> = new Set(),
): GoalLines {
  const out = [...lines];
  const page = lines.map((line, at) => (furniture.has(at + 1) ? '' : line));
  const taken = new Map<number, number[]>();
  const assessed = new Map<number, Assessed>();
  const named = new Set<number>();
  const board: [number, boolean][] = [];
  for (let n = first; n <= last; n++) {
    if (named.has(n)) continue;
    const found = headingOf(page[n - 1]!);
    if (!found) continue;
    const { pieces, owned, below } = nameBelow(page, n, last, found.rest);
    if (!pieces.length) continue;
    out[n - 1] = `${found.heading} ${nameOf(pieces)}`;
    for (const line of owned) if (line !== n) out[line - 1] = '';
    taken.set(n, owned);
    owned.forEach((line) => named.add(line));
    const isBoards = found.heading === 'Nämndmål:';
    board.push([n, isBoards]);
    if (!below) continue;
    out[below.line - 1] = `Uppfylls ${below.how}`;
    assessed.set(n, below);
  }
  return {
    lines: out,
    taken,
    assessed,
    boardAbove: (line) => board.findLast(([at]) => at < line)?.[1] ?? null,
  };
}

/** The heading that a line begins with, and what stands after it. A sentence about goals has no colon there. */
function headingOf(line: string): { heading: string; rest: string } | null {
  const text = line.trim();
  const colons = [...text.matchAll(/[:;.]/g)].map((match) => match.index + 1);
  for (const end of [...colons, text.length]) {
    const key = letters(text.slice(0, end));
    if (key.length > 45) return null;
    for (const [wanted, heading] of headings) {
      const most = Math.floor(wanted.length / 8);
      if (edits(key, wanted, most) > most) continue;
      return { heading, rest: text.slice(end).trim() };
    }
  }
  return null;
}

/** The lines of a name: those next to each other, and over a blank line only what begins with a small letter. */
function nameBelow(lines: readonly string[], n: number, last: number, rest: string) {
  const pieces = rest === '' ? [] : [rest];
  const owned = [n];
  let blank = false;
  let line = n + 1;
  for (let end = n + 9; line <= Math.min(last, end); line++) {
    const text = lines[line - 1]!.trim();
    if (text === '') {
      blank = true;
      continue;
    }
    // An OCR of two columns puts the right side of a table between a heading and its name.
    const strip = stripEnd(lines, line, last);
    if (strip) {
      end += strip - line + 1;
      line = strip;
      continue;
    }
    if (assessment(text) || headingOf(text) || sections.includes(letters(text))) break;
    const small = /^[\p{Ll}(]/u.test(text);
    const goesOn =
      pieces.length > 0 &&
      (small
        ? text.length < 110
        : (!blank || isFull(lines[owned.at(-1)! - 1]!)) && assessedFrom(lines, line + 1, last));
    if (pieces.length && !goesOn) break;
    // Rings and dots of the line below, read as a line of their own: ". ° . -- og8 .-"
    if (!pieces.length && !/\p{L}{4}/u.test(text)) continue;
    pieces.push(text);
    owned.push(line);
    blank = false;
  }
  return { pieces, owned, below: assessedFrom(lines, line, last) };
}

/** Whether a line reaches the right margin: what is printed below it may be its rest. */
function isFull(line: string): boolean {
  return line.trim().length >= full;
}

/** The last line of a strip of cells that begins at a line; null where none does. */
function stripEnd(lines: readonly string[], n: number, last: number): number | null {
  return stripsAt(lines, n, last).at(-1)?.lines.at(-1) ?? null;
}

/** A goal's assessment on the first or second of the lines with text from one on. */
function assessedFrom(lines: readonly string[], line: number, last: number): Assessed | null {
  for (let next = line, met = 0; next <= last && met < 2; next++) {
    const text = lines[next - 1]!.trim();
    if (text === '') continue;
    const how = assessment(text);
    if (how) return { line: next, how };
    if (headingOf(text)) return null;
    met++;
  }
  return null;
}

//   ") Upptylls helt"   an icon before it, a letter misread
function assessment(line: string): Assessment | null {
  const tokens = line.trim().replace(/[.,]$/, '').split(/\s+/);
  if (tokens.length < 2 || tokens.length > 5) return null;
  const how = assessments[letters(tokens.at(-1)!)];
  if (!how) return null;
  const verb = letters(tokens.at(-2)!);
  const fits = ['uppfylls', 'uppfylles', 'uppfyllt', 'uppfyllts'].some((each) => edits(verb, each, 2) <= 2);
  return fits ? how : null;
}

const firstOne = new RegExp(`^[${ONE_LIKE}](?=[.,]\\s?\\d)`);
const secondOne = new RegExp(`^(\\d)[.,][${ONE_LIKE}](?=[.\\s])`);

/** "1.1 | Stockholm är …": a bar is the letter I, `l` before a point is the digit 1. */
function nameOf(pieces: readonly string[]): string {
  return pieces
    .join(' ')
    .replace(firstOne, '1')
    .replace(secondOne, '$1.1')
    .replace(/^(\d),(\d)/, '$1.$2')
    .replace(/(^|\s)\|(?=\s)/g, '$1I');
}
