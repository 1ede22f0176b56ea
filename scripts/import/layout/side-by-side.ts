import { cellGap, lineOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { nameOf } from './heading-text.ts';
import { tableHead } from './heading.ts';
import type { Setting } from './setting.ts';

/** A page's lines, and what they are laid out by. */
interface Lines {
  lines: readonly Line[];
  setting: Setting;
}

/** Which of two tables that stand beside each other lines are of; null for all others. */
type Side = 'left' | 'right' | null;

/** Lines stand no farther below one another within a table, in their size, and within a row. */
const [pitch, rowPitch] = [3, 1];

//   Indikator      Utfall   Mål     Indikator      Utfall   Mål
//   Andel gräs       12 %  14 %     Antal båtar        3     4
/** Pages cut where a table stands beside another: the left one's lines come before the right one's. */
export function sideBySide<P extends Lines>(pages: readonly P[]): (P & { side: Side })[] {
  return pages.flatMap((page) => {
    const out: (P & { side: Side })[] = [];
    const put = (side: Side, lines: readonly Line[]) => lines.length && out.push({ ...page, side, lines });
    let from = 0;
    for (let at = 0; at < page.lines.length; at++) {
      const pair = pairAt(page, at, from);
      if (!pair) continue;
      put(null, page.lines.slice(from, pair.first));
      put('left', pair.left);
      put('right', pair.right);
      from = pair.next;
      at = pair.next - 1;
    }
    put(null, page.lines.slice(from));
    return out.length ? out : [{ ...page, side: null }];
  });
}

interface Pair {
  left: Line[];
  right: Line[];
  /** The first line of both, and the one below their last. */
  first: number;
  next: number;
}

/** The two tables whose names are headed on a line; null where there are not two, each with a head of its own. */
function pairAt({ lines, setting }: Lines, at: number, from: number): Pair | null {
  const names = phrasesOf(lines[at]!, cellGap).filter((each) => setting.heads.kindOf(textOf(each)) !== null);
  if (names.length !== 2) return null;
  const seam = names[1]!.left - 0.1;
  const partsOf = (n: number) => (lines[n] ? partedAt(lines[n], seam) : null);
  const isNear = (n: number, most: number) => lines[n]!.top - lines[n - 1]!.bottom < most * lines[n]!.size;
  let first = at;
  while (first > from && isNear(first, pitch) && partsOf(first - 1)?.right) first--;
  let next = at + 1;
  for (let n = next; n < lines.length && isNear(n, pitch); n++) {
    const parts = partsOf(n);
    if (!parts || (parts.left && nameOf(parts.left, setting.heads))) break;
    // Left of where nothing stands there may be more of a row, or what follows both tables.
    if (parts.right || (next === n && isNear(n, rowPitch))) next = n + 1;
  }
  const sides = lines.slice(first, next).map((line) => partedAt(line, seam)!);
  const [left, right] = (['left', 'right'] as const).map((side) => sides.flatMap((each) => each[side] ?? []));
  const isTable = (own: readonly Line[]) => own.some((_, n) => tableHead(own, n, setting) !== null);
  return isTable(left!) && isTable(right!) ? { left: left!, right: right!, first, next } : null;
}

/** A line's words on both sides of a seam; null where they cross it, or are one text. */
function partedAt(line: Line, seam: number): Record<'left' | 'right', Line | null> | null {
  const before = line.words.filter(({ left }) => left < seam);
  const after = line.words.filter(({ left }) => left >= seam);
  const end = Math.max(...before.map(({ right }) => right));
  if (end > seam || (after.length && after[0]!.left - end < cellGap * line.size)) return null;
  return { left: before.length ? lineOf(before) : null, right: after.length ? lineOf(after) : null };
}
