import { isMoneyHeading } from '../knowledge/money-headings.ts';
import type { Line } from '../read/line.ts';
import { maxHead } from './figure-head.ts';
import { figurePart } from './figures.ts';
import { areMoved } from './ruling.ts';
import type { Setting } from './setting.ts';

/** A page's lines, and what they are laid out by. */
interface Lines {
  lines: readonly Line[];
  setting: Setting;
}

/** A head stands as far above its figures as its own lines do from each other, in their size. */
const gap = 0.3;

/** Pages on which the head of a table of figures stands above these, be it alone at the foot of the page before. */
export function withHeads<P extends Lines>(pages: readonly P[]): P[] {
  const out = [...pages];
  for (const [n, next] of pages.slice(1).entries()) {
    const foot = pages[n]!.lines;
    const from = headAtFoot(foot, next);
    if (from === null) continue;
    out[n] = { ...out[n]!, lines: out[n]!.lines.slice(0, from - foot.length) };
    out[n + 1] = { ...next, lines: [...above(next.lines, foot.slice(from)), ...next.lines] };
  }
  return out;
}

//   Mnkr              Budget     Prognos
//                                              a page ends; one whose words are moved has other places for columns
//   Kostnader           12,4        12,0
/** Where the lines begin that end a page and head the figures with which the next begins; null where none do. */
function headAtFoot(foot: readonly Line[], { lines, setting }: Lines): number | null {
  const bare = lines.length && !areMoved(setting.rulings) ? figurePart(lines, 0, setting) : null;
  if (!bare || bare.open.headLines.length) return null;
  for (let from = Math.max(0, foot.length - maxHead); from < foot.length; from++) {
    const told = figurePart([...above(lines, foot.slice(from)), ...lines], 0, setting)?.open;
    const headings = told?.headings.slice(1) ?? [];
    const isKnown = headings.some(({ text }) => isMoneyHeading(text)) && headings.every(({ text }) => text);
    if (isKnown && told!.headLines.length >= Math.max(1, foot.length - from - 1)) return from;
  }
  return null;
}

/** Lines of a page's foot, moved above those of the next. */
function above([top]: readonly Line[], foot: readonly Line[]): Line[] {
  const down = top!.top - gap * top!.size - foot.at(-1)!.bottom;
  const moved = <T extends Line | Line['words'][number]>(each: T): T => ({ ...each, top: each.top + down, bottom: each.bottom + down }); // prettier-ignore
  return foot.map((line) => ({ ...moved(line), words: line.words.map(moved) }));
}
