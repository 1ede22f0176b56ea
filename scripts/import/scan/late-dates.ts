import { activityLine } from './activity-line.ts';
import { isAnalysisWord } from './analysis-word.ts';
import type { RegionLine } from './rows/types.ts';
import { opensName } from './open-rows.ts';
import { rowDates } from './strips.ts';

/** Lines of a name are narrower than those of an analysis. */
const nameWidth = 90;

/**
 * Gives names their dates where an OCR read these below the word "Analys": the names right above it, as many as there
 * are pairs of dates.
 *
 *   Parken ska städas
 *
 *   Analys
 *
 *   2024-01-01 2025-12-31
 *
 *   Städningen har börjat.
 */
export function withLateDates(region: readonly RegionLine[]): RegionLine[] {
  const out = [...region];
  region.forEach((each, at) => {
    if (each.kind !== 'text' || !isAnalysisWord(each.text)) return;
    const late = datesBelow(region, at);
    const rows = rowDates(late.map(({ text, line }) => ({ text, line })));
    const starts = namesAbove(region, at, rows.length);
    if (!rows.length || starts.length < rows.length) return;
    starts.forEach((start, nth) => (out[start] = { ...out[start]!, right: rows[nth] }));
    for (const { line } of late) {
      const taken = region.findIndex((other) => other.line === line);
      out[taken] = { ...out[taken]!, kind: 'blank' };
    }
  });
  return out;
}

/** Lines of nothing but dates, right below a line. */
function datesBelow(region: readonly RegionLine[], at: number): RegionLine[] {
  const out: RegionLine[] = [];
  for (const each of region.slice(at + 1)) {
    if (each.kind === 'blank') continue;
    const { name, dates } = activityLine(each.text);
    if (each.kind === 'break' || !dates.length || /\p{L}{2}/u.test(name)) break;
    out.push(each);
  }
  return out;
}

/** Where the last names above a line begin, so many of them: after a blank line, with a capital, without dates. */
function namesAbove(region: readonly RegionLine[], at: number, count: number): number[] {
  const out: number[] = [];
  for (let up = at - 1; up >= 0 && out.length < count; up--) {
    const { kind, text } = region[up]!;
    if (kind !== 'text') continue;
    if (isAnalysisWord(text) || activityLine(text).dates.length || text.trim().length > nameWidth) break;
    if (region[up - 1]?.kind !== 'text' && opensName.test(text.trim())) out.unshift(up);
  }
  return out;
}
