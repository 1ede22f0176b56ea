import type { Facts, Indicator } from '../../../../src/model.ts';
import { allCells, filled } from '../../meaning/row-cells.ts';
import { inDoubt } from '../in-doubt.ts';

const reason = 'Rapporten är dåligt skannad, och annat i raden gick inte att läsa säkert';

/** Of fewer rows nothing is told. */
const least = 4;

/**
 * Puts rows of indicators in doubt as a whole, what they lack included, where an OCR left something of them in doubt,
 * and of most others: so read, every fifth figure beside a doubt is wrong, and few in a row without one.
 */
export function withBadlyRead(facts: Facts, isScanned: (line: number) => boolean): Facts {
  const read = facts.indicators.filter(({ lines: [line] }) => isScanned(line));
  const open = new Set(read.filter(({ doubts }) => doubts.length));
  if (read.length < least || open.size <= read.length / 2) return facts;
  const openOf = ({ cells }: Indicator) => {
    const candidates = filled(cells).map(({ cell }) => cell.text);
    return allCells(cells).map(({ column }) => ({ cell: column, reason, candidates }));
  };
  return inDoubt(
    facts,
    (row) => (open.has(row) ? openOf(row) : []),
    () => [],
  );
}
