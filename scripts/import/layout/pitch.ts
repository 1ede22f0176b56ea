import { chained } from '../lines/chain.ts';
import { anchorsOf, goesOnWithAnchor, type Rule } from './anchor.ts';
import { isRowBegin, isRowEnd } from './page-cut.ts';
import { byColumn, type Piece } from './piece.ts';

/** Lines of a cell stand no farther apart than this, in their size, where nothing tells better. */
export const usualPitch = 1.36;

/** How far apart, in their size, lines of one cell stand at most: the distance that gives each row its one anchor. */
export function pitchOf(segments: readonly (readonly Piece[])[], rule: Rule): number {
  const met = new Set<number>([usualPitch]);
  const columns = segments.map(byColumn);
  for (const chains of columns)
    for (const chain of chains)
      chain.slice(1).forEach((piece, n) => {
        const distance = (piece.middle - chain[n]!.middle) / piece.size;
        if (distance < 4) met.add(Math.ceil(distance * 20) / 20);
      });
  let best = { pitch: usualPitch, cost: Infinity };
  for (const pitch of [...met].sort((a, b) => Math.abs(a - usualPitch) - Math.abs(b - usualPitch))) {
    let cost = 0;
    columns.forEach((chains, n) => {
      const parts = connected(chains, pitch);
      const isCut = (part: readonly Piece[], nth: number) =>
        (n + nth === 0 && isRowEnd(part)) ||
        (n === columns.length - 1 && nth === parts.length - 1 && isRowBegin(part, rule));
      parts.forEach((part, nth) => {
        if (!isCut(part, nth)) cost += Math.abs(anchorsOf(part, rule).length - 1);
        if (nth > 0 && goesOnWithAnchor(parts[nth - 1]!, part, rule)) cost += 1;
      });
    });
    if (cost < best.cost) best = { pitch, cost };
  }
  return best.pitch;
}

/** Pieces, given by column, that stand in one row: near each other in a column, or beside each other. */
export function connected(columns: readonly Piece[][], pitch: number): Piece[][] {
  const chains = columns.flatMap((column) =>
    chained(column, (piece, chain) => piece.middle - chain.at(-1)!.middle <= pitch * piece.size + 0.01),
  );
  chains.sort((a, b) => a[0]!.middle - b[0]!.middle);
  const out: Piece[][] = [];
  let end = -Infinity;
  for (const chain of chains) {
    const first = chain[0]!;
    if (out.length && first.middle <= end + 0.4 * first.size) out.at(-1)!.push(...chain);
    else out.push([...chain]);
    end = Math.max(out.at(-1)!.length === chain.length ? -Infinity : end, chain.at(-1)!.middle);
  }
  return out;
}
