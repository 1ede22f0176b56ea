import type { Facts } from '../../src/model.ts';
import type { Mend } from './indicator.ts';
import type { Knowledge } from './knowledge.ts';

/** Mends broken words of names and cells, and keeps what was mended. */
export function repairing(knowledge: Knowledge): { repairs: Facts['repairs']; mend: Mend } {
  const repairs: Facts['repairs'] = [];
  const mend: Mend = (from, line) => {
    const to = knowledge.mend(from);
    if (to !== from) repairs.push({ line, from, to, by: 'word', proof: null });
    return to;
  };
  return { repairs, mend };
}
