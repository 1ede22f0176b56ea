import { minus } from '../../../src/figure/figure.ts';
import { lineOf, type Line } from '../read/line.ts';
import { figureLine } from './figure-line.ts';

const dash = new RegExp(`^[${minus}]$`);

/** Signs stand one below another within this, and as near as this before their figures once they are moved, in their size. */
const slack = 0.5;
/** Cells of a column end within this, in their size. */
const flush = 0.25;

//   Mnkr              Budget       Prognos
//   Kostnader           31,4          30,8       a spreadsheet may set the sign at the left of its cell, the figure at its
//   Avgifter     -       7,5 -         7,9       right: where all columns have figures, a dash is no cell of its own
/**
 * Lines of a table of figures whose signs stand right before their figures. `columnsOf` tells how many columns have
 * headings, the names' left out, by the lines without dashes; null where it is not certain that all have.
 */
export function signed(lines: readonly Line[], columnsOf: (bare: Line[]) => number | null): readonly Line[] {
  const all = lines.map((line) => ({ line, at: dashesOf(line, endsOf(lines, line)) }));
  if (!all.some(({ at }) => at.length)) return lines;
  const bare = all.map(({ line, at }) => lineOf(line.words.filter((_, n) => !at.includes(n))));
  const columns = columnsOf(bare);
  const isFull = bare.map((line) => figureLine(line).figures.length === columns);
  const full = all.filter((_, n) => isFull[n]);
  // "7,5 -" ends a line: signs stand behind their figures.
  if (full.some(({ line }) => dash.test(line.words.at(-1)!.text))) return lines;
  const places = full.flatMap(({ line, at }) => at.map((n) => line.words[n]!.left));
  return all.map(({ line, at }, nth) => {
    const signs = at.filter((n) => {
      const { left, size } = line.words[n]!;
      return isFull[nth] || places.some((place) => Math.abs(place - left) < slack * size);
    });
    return signs.length ? moved(line, signs) : line;
  });
}

//   Kostnader            610,1          0,3
//   Avgifter             4,1 -          0,3       a dash that ends where figures of other rows do ends its column's cell:
//   Parker                   -          0,3       it is the sign of the figure before it, or stands for none
/** Where dashes stand on a line that a figure follows, those left out that end at one of `ends`. */
function dashesOf({ words }: Line, ends: readonly number[]): number[] {
  return words.flatMap(({ text, right, size }, n) => {
    if (!dash.test(text) || !/^\d/.test(words[n + 1]?.text ?? '')) return [];
    return ends.some((end) => Math.abs(end - right) < flush * size) ? [] : [n];
  });
}

/** Where digits of other lines end. */
function endsOf(lines: readonly Line[], own: Line): number[] {
  const others = lines.filter((line) => line !== own).flatMap(({ words }) => words);
  return others.filter(({ text }) => /\d$/.test(text)).map(({ right }) => right);
}

/** A line with some of its words right before the next. */
function moved({ words }: Line, at: readonly number[]): Line {
  const own = words.map((word, n) => {
    if (!at.includes(n)) return word;
    const right = words[n + 1]!.left - slack * word.size;
    return { ...word, left: right - (word.right - word.left), right };
  });
  return lineOf(own);
}
