import { columnHolds, summedOf, type Identity } from './identity.ts';
import type { PlacedRow, Verdict } from './types.ts';

/** Of what a report's laws could tell of so much must be proved, or an OCR misreads too much of all the rest. */
const enough = 0.75;

/**
 * What the laws of a table say of its cells, row by row: budget and changes less the forecast make the deviation, parts
 * make their sum, as far as they are told. `isHeld`: rows that come out whatever is in doubt.
 */
export function verdictsOf(
  rows: readonly PlacedRow[],
  identity: Identity | null,
  isHeld: readonly boolean[],
): Verdict[][] {
  const all = summedOf(rows);
  const { parts, sum } = all;
  const isLacking = (at: number) => parts.some((row) => row.open && row.cells[at] === '');
  return rows.map((row, nth) => {
    const isSummed = row === sum || parts.includes(row);
    const held = isHeld[nth] || (identity?.holds(row.cells) ?? null);
    return row.cells.map((cell, at): Verdict => {
      if (cell === '') return row.open && (isSummed || identity) ? 'untold' : null;
      const summed = isSummed ? columnHolds(all, at) : null;
      if (held || summed) return 'proved';
      if ((held === false && !row.open) || (summed === false && !isLacking(at))) return 'broken';
      return isSummed || identity ? 'untold' : 'lawless';
    });
  });
}

/** Whether so much of a report is proved that its cells may be trusted of which no law tells. */
export function areTrusted(verdicts: readonly Verdict[]): boolean {
  const proved = verdicts.filter((each) => each === 'proved').length;
  const others = verdicts.filter((each) => each === 'broken' || each === 'untold').length;
  return proved > 0 && proved >= enough * (proved + others);
}

/** A row whose cells that are not proved are in doubt; those of which no law tells are not where they may be trusted. */
export function onlyProved(row: PlacedRow, verdicts: readonly Verdict[], isTrusted: boolean): PlacedRow {
  const isOpen = (at: number) =>
    row.cells[at] !== '' && (isTrusted ? verdicts[at] === 'broken' : verdicts[at] !== 'proved');
  const lost = row.cells.filter((_, at) => isOpen(at));
  if (!lost.length) return row;
  const cells = row.cells.map((cell, at) => (isOpen(at) ? '' : cell));
  return { ...row, cells, open: [...new Set([...(row.open ?? []), ...lost])] };
}
