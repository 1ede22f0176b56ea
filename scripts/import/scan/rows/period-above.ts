import { isAnalysisWord } from '../lines/analysis-word.ts';
import { cutLine } from '../tokens/cell-line.ts';
import type { RegionLine } from './types.ts';

/** A name has no more lines above its cells. */
const reach = 3;

/** No line of a name is wider, in characters: what is, is of an analysis. */
const widest = 62;

/**
 * Puts the upper half of a period that an OCR read above its row behind that row's cells, where no row above waits for
 * it. `movedTo` tells by the line of each half where it belongs.
 *
 *   Tertial 2
 *   Index Bra arbetsgivare 75 74 2024
 *                               ^ stands here
 */
export function periodsAbove(region: readonly RegionLine[]): {
  lines: RegionLine[];
  movedTo: Map<number, number>;
} {
  const lines = [...region];
  const movedTo = new Map<number, number>();
  region.forEach((each, at) => {
    const kind = halfOf(each);
    if (kind === null || isWaiting(region.slice(0, at))) return;
    const below = rowBelow(region, at);
    if (below === null) return;
    const row = region[below]!;
    lines[at] = { ...each, kind: 'blank', text: '' };
    lines[below] = { ...row, text: row.text.replace(/\s*((?:(?<!\S)20\d\d)?\W*)$/, ` ${kind} $1`).trimEnd() };
    movedTo.set(each.line, row.line);
  });
  return { lines, movedTo };
}

/** "Tertial 2" where a line holds nothing else; null for any other line. */
function halfOf({ kind, text, line }: RegionLine): string | null {
  if (kind !== 'text' || !/tertia/i.test(text)) return null;
  const { name, cells, period } = cutLine(text, line);
  const isHalf = period?.year === null && cells.length === 0 && !/[\p{L}\d]/u.test(name);
  return isHalf && /\d$/.test(period.kind ?? '') ? period.kind : null;
}

/** Whether the last row of some lines has cells, and no year yet. */
function isWaiting(above: readonly RegionLine[]): boolean {
  const cuts = above
    .filter(({ kind }) => kind === 'text')
    .map(({ text, line }) => ({ text, ...cutLine(text, line) }));
  const last = cuts.findLast(
    ({ text, cells, period }) =>
      isAnalysisWord(text) ||
      period !== null ||
      (text.length <= widest && (cells.length > 1 || cells.some((each) => each.unit !== ''))),
  );
  return last !== undefined && !isAnalysisWord(last.text) && last.period?.year == null;
}

/** Where the cells of the row that begins below a line stand; null where they have a whole period, or there are none. */
function rowBelow(region: readonly RegionLine[], at: number): number | null {
  for (let next = at + 1, met = 0; next < region.length && met < reach; next++) {
    const { kind, text, line } = region[next]!;
    if (kind === 'blank') continue;
    if (kind === 'break' || text.length > widest * 2) return null;
    const { name, cells, period } = cutLine(text, line);
    if (isAnalysisWord(text) || period?.kind != null || (met === 0 && !/\p{L}{2}/u.test(name))) return null;
    if (cells.length > 0) return next;
    if (period) return null;
    met++;
  }
  return null;
}
