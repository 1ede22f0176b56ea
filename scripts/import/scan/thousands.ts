import type { ScanCell } from './types.ts';

/** What it costs to take two printed figures for one: the row must look so much evener. */
const joining = 0.9;

/** What it costs to leave a digit or two without a unit before three with one, where all other figures have theirs. */
const bare = 1.2;

/**
 * Puts figures together whose thousands a blank parts: "14 762 st 15 000 st" are two cells, "310 320 320 st" are three.
 * The blank looks like that between two cells; figures of one row are of one size, and that tells.
 */
export function joinThousands(cells: readonly ScanCell[]): ScanCell[] {
  const pairs = cells.flatMap((cell, at) => (at > 0 && mayJoin(cells[at - 1]!, cell) ? [at] : []));
  if (!pairs.length || pairs.length > 6) return [...cells];
  let best = [...cells];
  let least = cost(best, 0);
  for (let way = 1; way < 1 << pairs.length; way++) {
    const chosen = pairs.filter((_, nth) => way & (1 << nth));
    if (chosen.some((at) => chosen.includes(at + 1))) continue;
    const joined = cells.flatMap((cell, at) => {
      if (chosen.includes(at + 1)) return [];
      return chosen.includes(at) ? [{ ...cell, figure: `${cells[at - 1]!.figure} ${cell.figure}` }] : [cell];
    });
    const sum = cost(joined, chosen.length);
    if (sum < least) [best, least] = [joined, sum];
  }
  return best;
}

function mayJoin(before: ScanCell, cell: ScanCell): boolean {
  return (
    before.line === cell.line &&
    before.unit === '' &&
    cell.unit !== '%' &&
    /^[1-9]\d{0,2}$/.test(before.figure) &&
    /^\d{3}$/.test(cell.figure)
  );
}

/** How uneven the figures of a row are, apart from the last one, which may be the council's for the whole city. */
function cost(cells: readonly ScanCell[], joins: number): number {
  const figures = cells.filter((cell) => /^\d[\d ]*(?:,\d+)?$/.test(cell.figure));
  const values = figures.map((cell) => Number(cell.figure.replace(/ /g, '').replace(',', '.')));
  const sizes = (values.length > 2 ? values.slice(0, -1) : values).filter((each) => each > 0).map(Math.log);
  const spread = sizes.length ? Math.max(...sizes) - Math.min(...sizes) : 0;
  const lone = figures.filter(
    (cell, at) =>
      cell.unit === '' &&
      /^\d{1,2}$/.test(cell.figure) &&
      figures[at + 1]?.unit &&
      mayJoin(cell, figures[at + 1]!) &&
      figures.every((each) => each === cell || each.unit !== ''),
  );
  return spread + joining * joins + bare * lone.length;
}
