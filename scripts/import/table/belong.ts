import { isHanging } from '../knowledge/hanging.ts';
import { readNote } from '../../../src/figure/mark.ts';
import type { FigureTable, RecordTable } from './types.ts';
import { clean, fold } from '../lines/clean.ts';
import { analysisWord, economyHeading, isEconomyLine } from '../knowledge/phrases.ts';
import { isSentence } from './complete.ts';
import { cellsIn } from './cells.ts';

/** Whether a line without tabs right below a table's line is its text, and not a heading or prose that touches it. */
export function belongs(open: RecordTable | FigureTable, raw: string): boolean {
  if (raw.length < 80 && economyHeading.test(fold(clean(raw)))) return false;
  return open.kind !== 'figures' || (isLabel(raw) && !readNote(raw));
}

/** Whether a line of text ends a table: a heading of the economy, or one of figures a sentence. */
export function endsRows({ kind }: RecordTable | FigureTable, raw: string): boolean {
  const text = fold(clean(raw));
  return isEconomyLine(text) || (kind === 'figures' && isSentence(text));
}

/** A label of a table's row: short, and no sentence. */
export function isLabel(raw: string): boolean {
  return raw.length < 100 && !/[.!?:]\s*$/.test(raw) && !raw.trimStart().startsWith('#');
}

/**
 * Whether the run of lines below a table's last row is its end: an analysis (a bare "Analys" apart from its text is
 * a heading), the text of a bare "Analys" above, or the rest of a label.
 */
export function endsWith(open: RecordTable | FigureTable, run: readonly string[]): boolean {
  const [raw] = run as [string];
  const isRest = raw.length < 60 && isLabel(raw) && /^\s*\p{Ll}/u.test(raw);
  if (open.kind === 'figures') return open.rows.length > 0 && isRest;
  if (waitsForText(open)) return isText(raw);
  if (isRest && isHanging(nameOf(open))) return true;
  const [text = ''] = cellsIn(raw);
  return analysisWord.test(text) && (run.length > 1 || text.replace(analysisWord, '') !== '');
}

function nameOf(open: RecordTable): string {
  return open.rows.at(-1)?.cells.find((each) => /[\p{L}\d]/u.test(each)) ?? '';
}

function isText(raw: string): boolean {
  return raw.trim().length > 30 || /[.!?]\s*$/.test(raw);
}

/** Whether the table's last row is a bare "Analys": its text comes next. */
export function waitsForText(open: RecordTable): boolean {
  const cells = open.rows.at(-1)?.cells.filter((each) => each !== '') ?? [];
  return cells.length === 1 && analysisWord.test(cells[0]!) && cells[0]!.replace(analysisWord, '') === '';
}

/** Whether a line without tabs goes on with what the page cut in a table. */
function goesOn(open: RecordTable, raw: string): boolean {
  const [text = ''] = cellsIn(raw);
  return /^[\p{Ll})]/u.test(text) || analysisWord.test(text) || waitsForText(open);
}

/**
 * Whether the text before a repeated header is the table's: each run of lines goes on with it, or the last is a lone
 * label of what the page cut.
 */
export function allGoOn(open: RecordTable, runs: readonly (readonly string[])[], isCut: boolean): boolean {
  return runs.every((run, at) => {
    const [raw] = run as [string];
    const lone = at === runs.length - 1 && run.length === 1;
    return goesOn(open, raw) || (lone && isLabel(raw) && isCut);
  });
}

//   Socialnämnden ska utreda möjlig-⇥⇥⇥     Analys⇥⇥⇥                 Analys Arbetet har stärkt insatser⇥⇥⇥
//   heten till larm⇥2023-01-01⇥…            Arbetet har stärkt …       enligt plan.
/** Whether the last row of a table goes on with the filled cells of the next page: what stands between is neither's. */
export function partsRow(open: RecordTable, below: readonly string[]): boolean {
  const above = open.rows.at(-1)?.cells.filter((each) => /[\p{L}\d]/u.test(each)) ?? [];
  const [first, second] = [above[0] ?? '', below[0] ?? ''];
  if (waitsForText(open)) return below.length === 1 && isText(second);
  // A name without a cell below the header and above it would be a row of nothing.
  return (
    (above.length === 1 || below.length === 1) && /[\p{L}\d,)-]$/u.test(first) && /^[\p{Ll}(]/u.test(second)
  );
}

/** Whether the filled cells below a header are the rest of a row above it: a small first letter, or an analysis. */
export function startsCut([first = '']: readonly string[]): boolean {
  return analysisWord.test(first) || /^[\p{Ll}()]/u.test(first);
}
