import { isAnalysisWord } from './analysis-word.ts';
import { cutLine } from './cell-line.ts';
import { withoutIcon } from './icon.ts';
import {
  addRight,
  extendRow,
  isCells,
  isComplete,
  openRow,
  waitsForYear,
  type IndicatorRow,
} from './indicator-row.ts';
import { isActivityHeading, isHeaderLine } from './table-header.ts';
import type { RightPart } from './strips.ts';

/** A line of a table's region. A break is a header or the page's furniture. */
export interface RegionLine {
  line: number;
  text: string;
  kind: 'text' | 'blank' | 'break';
  /** What stands to the right of it, when an OCR read it further down. */
  right?: RightPart[] | undefined;
  /** Cells some of which stand to the right of it. */
  unsure?: string[] | undefined;
}

/** A name column is no wider than this, and a line of an analysis seldom as narrow. */
const nameWidth = 62;

/** How far a name block may be from the last of its cells, in lines. */
const reach = 40;

/**
 * Reads the rows of an Indikator table. A row opens where a name is followed by cells and a period, on its line or
 * on the lines below; what follows is the rest of its name, until "Analys" or the next row.
 */
export function indicatorRows(region: readonly RegionLine[]): { rows: IndicatorRow[]; left: number[] } {
  const rows: IndicatorRow[] = [];
  const left: number[] = [];
  let writing: 'row' | 'analysis' | null = null;
  let blank = true;
  let broken = false;
  let before = 0;
  region.forEach((each, at) => {
    const row = rows.at(-1);
    if (each.kind !== 'text') {
      if (each.kind === 'break') broken = true;
      blank = true;
      return;
    }
    // The right end of an Aktivitet table's header, read apart from it.
    if (each.text.trim().split(/\s+/).every(isActivityHeading)) left.push(each.line);
    else if (isAnalysisWord(each.text) && row) {
      writing = 'analysis';
      row.owned.push(each.line);
      row.analysis.push([]);
    } else if (each.right) {
      rows.push({ ...openRow(each.text, each.line), unsure: each.unsure ?? [] });
      addRight(rows.at(-1)!, each.right);
      writing = 'row';
    } else if (opens(region, at, row, writing, blank || broken)) {
      rows.push(openRow(each.text, each.line));
      writing = 'row';
    } else if (writing === 'analysis' && row && goesOnWithCells(row, each.text, before))
      extendRow(row, each.text, each.line);
    else if (writing === 'analysis' && row) {
      row.owned.push(each.line);
      const part = { text: each.text.trim(), line: each.line };
      const last = row.analysis.at(-1)!;
      const goesOn = broken && !/[.!?:”"]$/.test(last.at(-1)?.text ?? '');
      if (blank && last.length && !goesOn) row.analysis.push([part]);
      else last.push(part);
    } else if (row && (!isComplete(row) || goesOnWithName(row, each))) extendRow(row, each.text, each.line);
    else left.push(each.line);
    before = each.line;
    blank = false;
    broken = false;
  });
  return { rows, left };
}

/** Whether a line below a row's analysis is of its cells: the row has no period yet, or the line above was of them. */
function goesOnWithCells(row: IndicatorRow, text: string, before: number): boolean {
  if (isComplete(row) && row.lines.at(-1) !== before) return false;
  return isCells(text, row.cells.at(-1)?.words?.pieces ?? []);
}

/**
 * Right below a row a name goes on in small letters, with the rest of cells beside it; below a blank line so, or after a
 * dash. What begins with a capital there must be narrow.
 */
function goesOnWithName(row: IndicatorRow, { text, line }: RegionLine): boolean {
  const small = /^[\p{Ll}(]/u.test(text.trim());
  const waits = small || /[-–]$/.test(row.name.at(-1)?.text ?? '');
  const below = line === row.lines.at(-1)! + 1;
  const room = below && small ? 18 : below || waits ? 0 : -22;
  return text.trim().length <= nameWidth + room;
}

function opens(
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
