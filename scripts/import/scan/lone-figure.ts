import type { Column, Doubt, Owner } from '../../../src/model.ts';
import type { HeaderColumn } from '../table/header.ts';
import type { IndicatorRow } from './indicator-row.ts';

/** Where a figure belongs that may be last year's or this year's: a column, or a doubt between both. */
type LoneFigure = 'outcome' | 'previousOutcome' | Doubt[];

/**
 * A year's row with one figure beside its targets, and nothing on the page that tells its column. The row's analysis
 * may say its year. Else what the city measures is measured once a year and stands as last year's, printed with its
 * unit; a figure without one may be this year's, and so may what a board measures itself.
 *
 *   Andel nöjda besökare   81   82   2023
 *   Analys: Utfallet 81 för 2023 är lägre än väntat.
 */
export function loneFigure(
  row: IndicatorRow,
  slot: number,
  text: string,
  columns: readonly HeaderColumn[],
  owner: Owner,
): LoneFigure {
  const told = toldYears(row, row.cells[slot]!.figure);
  const previous = columns.find((each) => each.role === 'previousOutcome')?.year;
  const isThis = told.has(Number(row.period?.year));
  const isLast = previous != null && told.has(previous);
  if (isThis && !isLast) return 'outcome';
  const isPlain = owner === 'kf' && row.cells[slot]!.unit !== '';
  if (isPlain || (isLast && !isThis)) return 'previousOutcome';
  const columnsOf: readonly Column[] = ['outcome', 'previousOutcome'];
  const reason = 'Radens enda tal kan vara årets eller det förra årets utfall; inget på sidan säger vilket';
  return columnsOf.map((cell) => ({ cell, reason, candidates: [text] }));
}

/** What the row's analysis says that last year's figure has become: "har sjunkit från 1,9 till 1,8". */
export function toldChange(row: IndicatorRow): { from: string; to: string } | null {
  const [, from, to] = /från (\d[\d,]*)(?: %| procent)? till (\d[\d,]*\d|\d)/.exec(said(row)) ?? [];
  const figures = row.cells.map((cell) => cell.figure);
  return from && to && figures.includes(from) && figures.includes(to) ? { from, to } : null;
}

function said(row: IndicatorRow): string {
  return row.analysis
    .flat()
    .map((part) => part.text)
    .join(' ');
}

/** The years that sentences of the row's analysis name together with its figure. */
function toldYears(row: IndicatorRow, figure: string): Set<number> {
  const states = new RegExp(`(?<![\\d,])${figure.replace('.', ',')}(?![\\d,])`);
  const sentences = said(row)
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((each) => states.test(each));
  return new Set(sentences.flatMap((each) => (each.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)));
}
