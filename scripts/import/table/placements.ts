/** All ways to put so many cells into so many columns in order, each cell's column from 0; none where they are too many. */
export function placements(cells: number, columns: number): number[][] {
  if (cells === 0) return [[]];
  if (cells > columns) return [];
  const last = columns - 1;
  return [...placements(cells - 1, last).map((at) => [...at, last]), ...placements(cells, last)];
}
