import { isMoneyHeading } from '../knowledge/money-headings.ts';
import { around, sidesOf, type Sides } from '../read/extent.ts';
import { lineOf, type Line } from '../read/line.ts';
import { maxHead } from './figure-head.ts';
import { figurePart, type OpenFigures } from './figures.ts';
import { tableHead } from './heading.ts';
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
    const head = headAtFoot(pages[n]!, next);
    if (!head) continue;
    out[n] = { ...out[n]!, lines: out[n]!.lines.slice(0, head.from - foot.length) };
    out[n + 1] = { ...next, lines: [...head.lines, ...next.lines] };
  }
  return out;
}

//   Mnkr              Budget     Prognos
//                                              a page ends; one whose words are moved has other places for columns,
//   Kostnader       12,4      12,0             and each tells its own where all have figures
/**
 * The lines that end a page and head the figures with which the next begins, as they stand above these, and where they
 * begin; null where none do.
 */
function headAtFoot(
  { lines: foot, setting: by }: Lines,
  { lines, setting }: Lines,
): { from: number; lines: Line[] } | null {
  const bare = lines.length ? figurePart(lines, 0, setting)?.open : null;
  if (!bare || bare.headLines.length || endsWithHead(foot, by)) return null;
  for (let from = Math.max(0, foot.length - maxHead); from < foot.length; from++) {
    const own = above(lines, foot.slice(from));
    const told = figurePart([...own, ...lines], 0, setting)?.open;
    const headings = told?.headings.slice(1) ?? [];
    const isKnown = headings.some(({ text }) => isMoneyHeading(text)) && headings.every(({ text }) => text);
    if (!isKnown || told!.headLines.length < Math.max(1, own.length - 1)) continue;
    if (!areMoved(setting.rulings)) return { from, lines: own };
    if (headings.length === bare.headings.length - 1)
      return { from, lines: [over(bare.headings, told!), ...own.slice(told!.headLines.length)] };
  }
  return null;
}

//              Periodens   Utfall män/
//   Indikator
//              utfall      pojkar         a page ends; what begins the next are rows of indicators
/** Whether the last lines of a page are the head of a table of indicators or activities. */
function endsWithHead(lines: readonly Line[], setting: Setting): boolean {
  const last = lines.length - 1;
  return lines.some((_, at) => at > last - maxHead && tableHead(lines, at, setting)?.lines[1] === last);
}

/** A head with each of its headings, as one word, where a column stands. */
function over(columns: readonly Sides[], { headings, headLines, size }: OpenFigures): Line {
  const place = around(headLines);
  const words = headings.map(({ text }, n) => ({
    ...place,
    ...sidesOf(columns[n]!),
    text,
    size,
    bold: false,
  }));
  return lineOf(words.filter(({ text }) => text !== ''));
}

/** Lines of a page's foot, moved above those of the next. */
function above([top]: readonly Line[], foot: readonly Line[]): Line[] {
  const down = top!.top - gap * top!.size - foot.at(-1)!.bottom;
  const moved = <T extends Line | Line['words'][number]>(each: T): T => ({ ...each, top: each.top + down, bottom: each.bottom + down }); // prettier-ignore
  return foot.map((line) => ({ ...moved(line), words: line.words.map(moved) }));
}
