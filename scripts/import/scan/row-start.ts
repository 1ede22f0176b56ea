import { isAnalysisWord } from './analysis-word.ts';
import { cutLine } from './cell-line.ts';
import { withoutIcon } from './icon.ts';
import { isCells, isComplete, waitsForYear, type IndicatorRow } from './indicator-row.ts';
import type { RegionLine } from './indicator-rows.ts';
import { isHeaderLine } from './table-header.ts';

/** A name column is no wider than this, in characters, and a line of an analysis seldom as narrow. */
export const nameWidth = 62;

/** How far a name block may be from the last of its cells, in lines. */
const reach = 40;

/**
 * Whether an indicator's row begins at a line of its table's region: a name with cells and a period on its line, or on
 * the lines below. `row` is the one above, `writing` what the lines above were of; `apart` tells that a blank line or a
 * break stands between.
 */
export function startsRow(
  region: readonly RegionLine[],
  at: number,
  row: IndicatorRow | undefined,
  writing: 'row' | 'analysis' | null,
  apart: boolean,
): boolean {
  const { text, line } = region[at]!;
  if (row && writing === 'row' && !isComplete(row))
    return waits(row, text, line) ? false : opensAlone(text, line, writing);
  //   @ Andel unga som i      80 %  Fastställs  2019
  //   g@ enkäten uppger ro          2019
  const below = row && writing === 'row' && line === row.lines.at(-1)! + 1;
  if (below && waitsForYear(row) && !cutLine(text, line).cells.length) return false;
  if (opensAlone(text, line, writing)) return true;
  // A row with an icon and no period so far waits for the cells below its analysis.
  const isAwaited = row && writing === 'analysis' && row.icon !== '' && row.period === null;
  return apart && ((!isAwaited && opensBlock(region, at)) || opensRinged(region, at));
}

/**
 * An icon's ring and a name, and before the next ring a line of cells with a period: also where an OCR put these below
 * the row's analysis or on the other side of a page's break.
 *
 *   ® Andel hundar som trivs
 *   Analys
 *   Frågan ställs vartannat år.
 *   74 %
 *   80 % 80 % 2021
 */
function opensRinged(region: readonly RegionLine[], at: number): boolean {
  if (!isRinged(region[at]!.text)) return false;
  for (const { text, kind } of region.slice(at + 1, at + reach)) {
    if (kind !== 'text') continue;
    if (isRinged(text)) return false;
    if (isCells(text, []) && cutLine(text, 0).period) return true;
  }
  return false;
}

function isRinged(text: string): boolean {
  const { name } = withoutIcon(cutLine(text, 0).name);
  return /^\s*[@©®]+\s/.test(text) && /^\p{Lu}\p{L}/u.test(name) && name.length <= nameWidth;
}

/** Whether a row without its period may go on with this line. */
function waits(row: IndicatorRow, text: string, line: number): boolean {
  const cut = cutLine(text, line);
  if (!cut.period) return true;
  // "familjer som har 2020" gives the year to "Tertial 1".
  return row.period !== null ? cut.period.kind === null : cut.name === '' || cut.cells.length === 0;
}

/** Name, cells and period on one line. */
function opensAlone(text: string, line: number, writing: 'row' | 'analysis' | null): boolean {
  const cut = cutLine(text, line);
  if (!cut.period || cut.name === '') return false;
  const led = withoutIcon(cut.name);
  if (led.name.length > nameWidth || !/\p{L}{2}/u.test(led.name)) return false;
  const named = /^[\p{Lu}"”(]/u.test(led.name) || led.marked;
  if (!named) return false;
  return cut.cells.length > 0 || led.council || (writing !== 'analysis' && led.marked);
}

/** Whether a line ends a sentence of an analysis: a name goes on right below its line. */
function endsSentence(region: readonly RegionLine[], at: number): boolean {
  return /[.!?]$/.test(region[at]?.text.trim() ?? '') && region[at + 1]?.kind === 'blank';
}

/** A block of name lines, and below it lines that hold nothing but cells, the last of them a period. */
function opensBlock(region: readonly RegionLine[], at: number): boolean {
  const led = withoutIcon(cutLine(region[at]!.text, 0).name);
  if (!led.marked && !/^[\p{Lu}"”(]/u.test(led.name)) return false;
  if (isHeaderLine(led.name.split(' ')) || isCells(region[at]!.text, []) || endsSentence(region, at))
    return false;
  let cells = 0;
  let names = 0;
  let gaps = 0;
  const begun: string[] = [];
  for (let next = at; next < Math.min(region.length, at + reach); next++) {
    const { text, kind } = region[next]!;
    if (kind === 'break') return false;
    if (kind === 'blank') {
      if (!cells && names) gaps++;
      continue;
    }
    if (isAnalysisWord(text)) return false;
    if (next > at && isCells(text, begun)) {
      const cut = cutLine(text, 0);
      cells++;
      begun.push(text.trim());
      if (cut.period?.year && !(cut.name !== '' && /^.?s$/i.test(cut.name))) return true;
      continue;
    }
    const cut = cutLine(text, 0);
    if (cells > 0 && !/^\s*[a-z]?['‘’]?\s*$/.test(text)) return false;
    if (cut.period && next > at) return false;
    if (text.trim().length > nameWidth || ++names > 14 || gaps > 3) return false;
    const below = next > at ? withoutIcon(text) : null;
    if (
      below?.council ||
      (below?.marked && region[next - 1]!.kind === 'blank' && endsSentence(region, next - 2))
    )
      return false;
  }
  return false;
}
