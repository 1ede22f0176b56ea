import { isAnalysisWord } from './analysis-word.ts';
import { addRight, extendRow, isCells, isComplete, openRow, type IndicatorRow } from './indicator-row.ts';
import { nameWidth, startsRow } from './row-start.ts';
import type { RightPart } from './strips.ts';
import { isActivityHeading } from './table-header.ts';

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
    } else if (startsRow(region, at, row, writing, blank || broken)) {
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
