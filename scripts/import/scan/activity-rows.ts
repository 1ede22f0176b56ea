import type { Part } from '../table/types.ts';
import { dates } from './dates.ts';
import { withoutIcon, withoutTail } from './icon.ts';
import { isAnalysisWord } from './analysis-word.ts';
import type { RegionLine } from './indicator-rows.ts';

/** One row of an Aktivitet table as the page shows it. */
export interface ActivityScanRow {
  icon: string;
  name: Part[];
  /** Start and end, ISO. */
  dates: Part[];
  deviation: Part | null;
  /** Whether its dates stand below its name, not beside it. */
  below: boolean;
  analysis: Part[][];
  lines: number[];
  owned: number[];
}

/** Lines of a name are narrower than those of an analysis. */
const nameWidth = 90;

/** How far below the first line of a name its dates may stand. */
const reach = 30;

/** A line of an activity apart. */
export interface ActivityLine {
  name: string;
  /** ISO. */
  dates: string[];
  /** What stands after the dates. */
  after: string;
}

/** Cuts a line at its dates; one within a sentence is a part of the name. */
//   "@ Kartläggning av … brukargrupper ~ 2020-01-01 2020-12-31 Avvikelse"
//      ^ name                            ^ dates              ^ after
export function activityLine(text: string): ActivityLine {
  const found = dates(text);
  if (!found.length) return { name: text.trim(), dates: [], after: '' };
  const behind = text.slice(found.at(-1)!.end).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  // "J" and "fF" after both dates are the table's border.
  const after = found.length > 1 && !/\p{L}{4}/u.test(behind) ? '' : behind;
  // A date within a sentence is a part of the name.
  if (after !== '' && !/^\p{Lu}\p{L}{3,}/u.test(after)) return { name: text.trim(), dates: [], after: '' };
  const name = text.slice(0, found[0]!.start).replace(/(?:\s+[|~_—–«»=•-]+|[|~_—–«»[\]{}\s]+)+$/, '');
  return { name: name.trim(), dates: found.slice(-2).map((each) => each.text), after };
}

/** Reads the rows of an Aktivitet table. A row opens where a name is followed by dates, beside it or below it. */
export function activityRows(region: readonly RegionLine[]): { rows: ActivityScanRow[]; left: number[] } {
  const rows: ActivityScanRow[] = [];
  const left: number[] = [];
  let writing: 'row' | 'analysis' | null = null;
  let blank = true;
  let broken = false;
  region.forEach(({ text, line, kind, right }, at) => {
    const row = rows.at(-1);
    if (kind !== 'text') {
      if (kind === 'break') broken = true;
      blank = true;
      return;
    }
    const cut = activityLine(text);
    const isLone = cut.name === '' && cut.dates.length === 1;
    // A row's end read below its analysis: "2021-03-31" alone.
    const waits =
      row !== undefined && (writing === 'row' ? row.dates.length < 2 : row.dates.length === 1 && isLone);
    if (isAnalysisWord(text) && row) {
      writing = 'analysis';
      row.owned.push(line);
      row.analysis.push([]);
    } else if (right) {
      rows.push(open(cut, line, false));
      for (const part of right) extend(rows.at(-1)!, activityLine(part.text), part.line);
      rows.at(-1)!.lines = [line];
      writing = 'row';
    } else if (cut.dates.length && /\p{L}{2}/u.test(cut.name) && !(waits && row.dates.length === 0)) {
      rows.push(open(cut, line, false));
      writing = 'row';
    } else if (waits) extend(row, cut, line);
    else if (writing === 'row' && row?.below && cut.dates.length === 0 && /^avvikelse$/i.test(text.trim())) {
      row.deviation = { text: text.trim(), line };
      row.lines.push(line);
      row.owned.push(line);
    } else if (opensBlock(region, at, row, writing, blank || broken)) {
      rows.push(open(cut, line, true));
      writing = 'row';
    } else if (writing === 'analysis' && row) {
      row.owned.push(line);
      const part = { text: text.trim(), line };
      const last = row.analysis.at(-1)!;
      const goesOn = broken && !/[.!?:”"]$/.test(last.at(-1)?.text ?? '');
      if (blank && last.length && !goesOn) row.analysis.push([part]);
      else last.push(part);
    } else if (row && blank && isSentence(row, text)) {
      writing = 'analysis';
      row.owned.push(line);
      row.analysis.push([{ text: text.trim(), line }]);
    } else if (row && !row.below && text.trim().length <= nameWidth && !isBoxed(text)) extend(row, cut, line);
    else left.push(line);
    blank = false;
    broken = false;
  });
  return { rows: rows.filter((each) => each.dates.length > 0), left };
}

/** Whether a sentence follows a name that has ended: the analysis of a row whose word "Analys" is lost. */
function isSentence(row: ActivityScanRow, text: string): boolean {
  const isEnded = row.dates.length > 1 && /\.$/.test(row.name.at(-1)?.text ?? '');
  return isEnded && /^\p{Lu}.*\.$/u.test(text.trim());
}

/** A line between borders is a row of its own, unread: "[Fomaonssinar ener wGrnst |". */
function isBoxed(text: string): boolean {
  return /[[|]\s*$/.test(text);
}

function open(cut: ActivityLine, line: number, below: boolean): ActivityScanRow {
  const led = withoutIcon(cut.name);
  return {
    icon: led.icon,
    name: led.name === '' ? [] : [{ text: led.name, line }],
    dates: cut.dates.map((text) => ({ text, line })),
    deviation: cut.after === '' ? null : { text: cut.after, line },
    below,
    analysis: [],
    lines: [line],
    owned: [line],
  };
}

function extend(row: ActivityScanRow, cut: ActivityLine, line: number): void {
  row.lines.push(line);
  row.owned.push(line);
  row.dates.push(...cut.dates.map((text) => ({ text, line })));
  if (cut.after !== '') row.deviation = { text: cut.after, line };
  const rest = withoutTail(cut.name);
  if (/\p{L}|\d/u.test(rest)) row.name.push({ text: rest, line });
}

/** A block of name lines with nothing beside it, and dates below it. */
function opensBlock(
  region: readonly RegionLine[],
  at: number,
  row: ActivityScanRow | undefined,
  writing: 'row' | 'analysis' | null,
  apart: boolean,
): boolean {
  const led = withoutIcon(region[at]!.text);
  if (!/^[\p{Lu}"”(]/u.test(led.name)) return false;
  if (writing === 'row' && row && !row.below && !led.marked) return false;
  let whole = false;
  if (writing === 'analysis') {
    const last = row!.analysis.at(-1)!.at(-1);
    if (!apart || !last) return false;
    // After a sentence that has no end, only a name that stands in one piece above its dates is a name.
    whole = !led.marked && !/[.!?”"]$/.test(last.text);
  }
  let blank = false;
  for (let next = at; next < Math.min(region.length, at + reach); next++) {
    const { text, kind } = region[next]!;
    if (kind !== 'text') {
      if (kind === 'break') return false;
      blank = true;
      continue;
    }
    const cut = activityLine(text);
    if (cut.dates.length) return cut.name === '' || !/\p{L}{2}/u.test(cut.name);
    if (text.trim().length > nameWidth || isAnalysisWord(text)) return false;
    // A later line that is marked as a row's first is the first one.
    if (next > at && blank && (whole || withoutIcon(text).council)) return false;
    blank = false;
  }
  return false;
}
