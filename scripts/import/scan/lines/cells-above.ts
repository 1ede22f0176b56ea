import { cellUnits } from '../../knowledge/targets.ts';
import { edits, letters } from '../../lines/letters.ts';
import { lineAbove } from './line-above.ts';
import { unitOf, unitSaid } from '../tokens/cell-line.ts';
import { goOn } from '../tokens/phrase.ts';

/** No text but figures, and a period behind them. */
const cells = /^(?<figures>[\d\s.,:|–—-]*\d[\d\s.,:|–—-]*?)(?<period>(?:\s*Tertial \d)?(?: 20\d\d)?)$/;

/** A name, what stands behind it, and its year. */
const named = /^(?<name>.*?\p{L}{4}.*?)(?<year> 20\d\d)?$/u;

/**
 * Lines in which a row's figures stand beside its name, where they were read above it and their units beside it.
 *
 *   4 5 6 Tertial 1                            Antal möten i hamnen 4 5 6 Tertial 1 2024
 *   Antal möten i hamnen st st st 2024    ─▶   st st st
 */
export function withCellsBeside(lines: readonly string[]): string[] {
  const out = [...lines];
  lines.forEach((line, at) => {
    const { name = '', year = '' } = named.exec(line.trim())?.groups ?? {};
    const words = name.split(/\s+/);
    const above = lines[lineAbove(lines, at)];
    const joined = rests.has(letters(words.at(-1)!)) && above ? withRests(words, above.trim()) : null;
    if (joined) {
      out[lineAbove(lines, at)] = `${joined}${year}`;
      out[at] = '';
      return;
    }
    const [unit = ''] = words.slice(-1);
    const count = words.length - 1 - words.findLastIndex((word) => !isAlike(word, unit));
    const units = words.slice(-count);
    if (count < 2 || (unitOf(unit) ?? unitSaid(unit, units)) === null) return;
    const up = lineAbove(lines, at);
    const { figures = '', period = '' } = cells.exec(lines[up]?.trim() ?? '')?.groups ?? {};
    if (figures.trim().split(/\s+/).length < count) return;
    const own = /20\d\d$/.test(period) ? period : `${period}${year}`;
    out[up] = `${words.slice(0, -count).join(' ')} ${figures.trim()}${own}`;
    out[at] = units.join(' ');
  });
  return out;
}

/** The second halves of units: "avd." */
const rests = new Set(
  cellUnits.filter((unit) => unit.includes('/')).map((unit) => letters(unit.split('/')[1]!)),
);

/** Figures and no other text, some with the first half of their unit. */
const begun = /^(?:\d[\d,]*\s*(?:\p{L}+\/)?\s*)+$/u;

//                   15,1 barn/   14,4              14,8 barn/
//   Barn per grupp       avd.    barn/avd.   Öka        avd.
/** A name and its cells, whose figures stand above the halves of their units; null where there are not as many. */
function withRests(words: readonly string[], above: string): string | null {
  if (!begun.test(above)) return null;
  const isUnit = (word: string) => rests.has(letters(word)) || unitOf(word) !== null;
  const from = 1 + words.findLastIndex((word) => !isUnit(word) && !goOn(null, word)?.whole);
  const tail = words.slice(from);
  const figures = [...above.matchAll(/(\d[\d,]*)\s*(\p{L}+\/)?/gu)];
  if (figures.length < 2 || figures.length !== tail.filter(isUnit).length) return null;
  const cells = tail.map((word) => {
    const [, figure, half] = isUnit(word) ? figures.shift()! : [];
    if ((half !== undefined) !== rests.has(letters(word))) return null;
    return figure === undefined ? word : `${figure} ${half ?? ''}${word}`;
  });
  return cells.includes(null) ? null : [...words.slice(0, from), ...cells].join(' ');
}

/** Whether two words are the same unit, but for a letter of a long one. */
function isAlike(one: string, other: string): boolean {
  const [key, unit] = [letters(one), letters(other)];
  return one === other || (unit !== '' && edits(key, unit, 1) <= (unit.length < 4 ? 0 : 1));
}
