import type { Doubt } from '../../../src/model.ts';

/** More cells of one row than this are named together. */
const most = 3;

/**
 * Says in one line what a scan's row leaves open and what to do about it: the cells with their readings, or the whole
 * row where all its cells are in doubt.
 */
export function doubtMessage(doubts: readonly Doubt[]): string {
  const cells = new Map<string, Set<string>>();
  for (const { cell, candidates } of doubts)
    cells.set(cell, new Set([...(cells.get(cell) ?? []), ...candidates]));
  if (cells.has('name') && cells.get('name')!.size === 0)
    return 'Unexpected row without its beginning, expected its name and its cells: kept with the rest of its name; compare with the original';
  if (cells.size > most)
    return `Unexpected cells read apart from their row, expected one for each row: kept as candidates of ${cells.size} columns; compare with the original`;
  const [figure, ...others] = new Set([...cells.values()].flatMap((ways) => [...ways]));
  if (cells.size > 1 && figure !== undefined && !others.length)
    return `Unexpected figure ${figure} that may be ${[...cells.keys()].join(' or ')}, expected one column for it: kept as their candidate; compare with the original`;
  const unread = [...cells].filter(([, ways]) => ways.size === 0).map(([cell]) => cell);
  const readings = [...cells]
    .filter(([, ways]) => ways.size > 0)
    .map(
      ([cell, ways]) =>
        `${ways.size} reading${ways.size === 1 ? '' : 's'} of ${cell} (${[...ways].join(' or ')})`,
    );
  const open =
    readings.length > 0
      ? [`${readings.join(', ')}, expected one that the page proves: kept as candidates`]
      : [];
  const empty =
    unread.length > 0
      ? [`${unread.join(' and ')} without a reading, expected what the page prints there: kept empty`]
      : [];
  return `Unexpected ${[...open, ...empty].join('; ')}; compare with the original`;
}
