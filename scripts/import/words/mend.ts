import type { Repair } from '../../../src/model.ts';

/** Mends a joined name or cell; `line` is where it begins. */
export type Mend = (text: string, line: number) => string;

/** Keeps what is mended while the stages read: `mended` grows with every name or cell put right. */
export function mending(mendText: (text: string) => string): { mend: Mend; mended: readonly Repair[] } {
  const mended: Repair[] = [];
  const mend: Mend = (from, line) => {
    const to = mendText(from);
    if (to !== from) mended.push({ line, from, to, by: 'word', proof: null });
    return to;
  };
  return { mend, mended };
}
