import { edits, letters } from '../../lines/letters.ts';
import { lineAbove } from './line-above.ts';
import { unitOf, unitSaid } from '../tokens/cell-line.ts';

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

/** Whether two words are the same unit, but for a letter of a long one. */
function isAlike(one: string, other: string): boolean {
  const [key, unit] = [letters(one), letters(other)];
  return one === other || (unit !== '' && edits(key, unit, 1) <= (unit.length < 4 ? 0 : 1));
}
