import { withoutIcon } from '../tokens/icon.ts';

/** So often a mark must begin lines below icons. */
const often = 4;

/** So great a share of all lines that it begins must stand there. */
const share = 0.8;

/**
 * Lines without the lower half of icons, where a report's are read so again and again: what begins the lines next
 * below those that begin with an icon, and hardly any others.
 *
 *   @ | Andel hundar som        @ | Andel hundar som
 *   7 | får bada           ─▶   får bada
 */
export function withoutIconTails(lines: readonly string[]): string[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const below = new Set(filled.filter((_, nth) => nth > 0 && withoutIcon(lines[filled[nth - 1]!]!).marked));
  const begun = Map.groupBy(lines.keys(), (at) => mark.exec(lines[at]!)?.groups!['mark'] ?? '');
  begun.delete('');
  const tails = [...begun].flatMap(([tail, all]) => {
    const own = all.filter((at) => below.has(at)).length;
    return own >= often && own >= share * all.length ? [tail] : [];
  });
  return lines.map((line, at) => {
    const [whole = '', tail = ''] = (below.has(at) && mark.exec(line)) || [];
    return tails.includes(tail) ? line.slice(whole.length) : line;
  });
}

//   7 | får bada      7
/** One or two characters that are no word, and the border behind them. */
const mark = /^\s*(?<mark>[^\s\p{L}]{1,2}|[b-hj-zB-HJ-Z])(?:\s+\|)?(?:\s+|$)/u;
