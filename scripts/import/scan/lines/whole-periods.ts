import { readerOf } from '../../words/confusions.ts';

/** Lines of a row that hold no piece of its period, and lie between two that do. */
const mostBetween = 3;

/** Years that a report prints so often may be broken over lines: what is printed once may be anything. */
const often = 3;

/**
 * Lines whose periods stand whole on the first of the lines over which a narrow column broke them, and by that line the
 * others, from 1.
 *
 *   Andel katter i 45 % 46 % Te          Andel katter i 45 % 46 % Tertial 1 2022
 *   hamn                     rtial  ─▶   hamn
 *                            12022
 */
export function withWholePeriods(lines: readonly string[]): {
  lines: string[];
  pieces: Map<number, number[]>;
} {
  const pieces = new Map<number, number[]>();
  const out = lines.map((line) => line.trimEnd());
  const years = yearsOf(lines);
  const periods = [...years].flatMap(periodsOf);
  for (let at = 0; at < out.length; at++) {
    const found = beginAt(out, at, periods);
    if (!found) continue;
    out[at] = `${found.before} ${found.period}`.trimStart();
    for (const { at: below, rest } of found.pieces) out[below] = rest;
    pieces.set(
      at + 1,
      found.pieces.map((piece) => piece.at + 1),
    );
  }
  //   44 % 45 % 12022      a border before a year
  //   44 % Tertial 12022   the number of its period
  const bare = (line: string) =>
    line.replace(/(?<=\d.*\s)(1)(20\d\d)$/, (read, number: string, year: string, at: number) =>
      !years.has(year) ? read : /Tertial\s+$/.test(line.slice(0, at)) ? `${number} ${year}` : year,
    );
  return { lines: out.map(bare), pieces };
}

interface Period {
  text: string;
  /** Its letters and digits, those alike that an OCR takes for each other. */
  key: string;
}

/** The years that a report often prints. */
function yearsOf(lines: readonly string[]): Set<string> {
  const years = lines.join('\n').match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  const counts = Map.groupBy(years, (year) => year);
  return new Set([...counts].flatMap(([year, all]) => (all.length < often ? [] : [year])));
}

/** All periods of a year; the number may be lost. */
function periodsOf(year: string): Period[] {
  const texts = [...['1 ', '2 ', '3 ', ''].map((nth) => `Tertial ${nth}${year}`), year];
  return texts.map((text) => ({ text, key: keyOf(text) }));
}

const alike = readerOf('l0');

/** "al |" is "all", as "al 1" is. */
function keyOf(text: string): string {
  return alike(text.toLowerCase().replaceAll('e)', '0')).replace(/[^a-zåäö\d]/g, '');
}

/** A piece of a period at the end of a line, and what stands before it there. */
interface Piece {
  at: number;
  key: string;
  rest: string;
}

/** The pieces that may end a line: its last token, or its last two. */
function tailsOf(line: string, at: number): Piece[] {
  const tails = [/(?:^|[\s|]+)(\S+)\W*$/, /(?:^|[\s|]+)(\S+\s+\S+)\W*$/].map((form) => form.exec(line));
  return tails.flatMap((tail) =>
    tail ? [{ at, key: keyOf(tail[1]!), rest: line.slice(0, tail.index) }] : [],
  );
}

/** The period that begins at the end of a row's line, behind a figure, and goes on below. */
function beginAt(
  lines: readonly string[],
  at: number,
  periods: readonly Period[],
): { before: string; period: string; pieces: Piece[] } | null {
  for (const { key, rest } of tailsOf(lines[at]!, at)) {
    if (key === '' || !/\d/.test(rest)) continue;
    for (const { text, key: whole } of periods) {
      if (key.length >= whole.length || !whole.startsWith(key)) continue;
      // A year alone may be two cells.
      const isSure = /\p{L}/u.test(text);
      const room = { between: mostBetween, isSure, wrong: isSure ? 1 : 0 };
      const pieces = goOn(lines, at + 1, whole.slice(key.length), room);
      if (pieces) return { before: rest, period: text, pieces };
    }
  }
  return null;
}

/** A period ends with its number and its year, of which none may be misread. */
const digits = 5;

/** How a period may go on: over how many lines more without a piece of it, beside figures, with how many letters misread. */
interface Room {
  between: number;
  isSure: boolean;
  wrong: number;
}

/** The pieces below that are left of a period, line by line; null where they are not all there. */
function goOn(lines: readonly string[], at: number, left: string, room: Room): Piece[] | null {
  if (left === '') return [];
  const line = lines[at];
  if (line === undefined) return null;
  if (line === '') return goOn(lines, at + 1, left, room);
  for (const piece of tailsOf(line, at)) {
    if (piece.key === '' || (!room.isSure && /\d/.test(piece.rest))) continue;
    //   |12022      a border is read as a 1
    for (const key of [piece.key, piece.key.replace(/^l(?=\d)/, '')]) {
      const wrong = [...key].flatMap((letter, nth) => (letter === left[nth] ? [] : [left.length - nth]));
      if (key.length > left.length || wrong.length > room.wrong || wrong.some((each) => each <= digits))
        continue;
      const further = goOn(lines, at + 1, left.slice(key.length), {
        ...room,
        wrong: room.wrong - wrong.length,
      });
      if (further) return [piece, ...further];
    }
  }
  const isBeside = room.between > 0 && !/\d/.test(line);
  return isBeside ? goOn(lines, at + 1, left, { ...room, between: room.between - 1 }) : null;
}
