import { isIcon } from '../../knowledge/marks.ts';
import { isCommentHeading } from '../../knowledge/money-headings.ts';
import { header } from '../../table/header.ts';
import { lineOf } from '../../read/line.ts';
import { signed } from '../apart-signs.ts';
import { isCellWord } from './cells.ts';
import { isMeasure } from '../../knowledge/measures.ts';
import type { Word } from '../../read/types.ts';
import { isName } from '../icons.ts';
import { shareOut, type Pair, type Share } from './lanes.ts';
import { notesOf, raiseMarks } from './marks.ts';
import { narrower, periodsAt } from './narrower.ts';
import type { GridTable } from './table.ts';
import type { Grid, Part } from './types.ts';

/** The rows of one part of a table, the lane of each of their words, and the lanes that it fits as well. */
export interface Shared {
  part: Part;
  lines: Word[][];
  lanes: number[][];
  rivals: number[][][];
}

/** A table, and how its parts' words are shared out. */
export interface Told {
  table: GridTable;
  shares: readonly Shared[];
}

/**
 * Shares the words of all tables out over their columns. Tables whose headings stand alike have the same columns: their
 * rows tell together where these are. What goes on on a page without a head stands as that page is printed.
 */
export function shareAll(tables: readonly GridTable[], pages: readonly Word[][][]): Told[] {
  const told = tables.map((table) => ({
    table,
    shares: table.parts.map((part) => linesOf(table, part, pages)),
  }));
  const alike = Map.groupBy(told, ({ table: { head } }) =>
    head.headings.map(({ text, left, right }) => `${text} ${left} ${right}`).join('|'),
  );
  for (const group of alike.values()) {
    share(
      group[0]!.table,
      group.map(({ shares }) => shares[0]!),
    );
    for (const { table, shares } of group) {
      const [first, ...others] = shares;
      const at = table.head.kind === 'money' ? null : periodsAt(first!.lines);
      for (const rest of others) shareRest(table, rest, at);
    }
  }
  return told;
}

function linesOf({ head }: GridTable, part: Part, pages: readonly Word[][][]): Shared {
  const rows = part.rows.map((n) => pages[part.page]![n]!);
  const [{ left }] = head.headings;
  const from = head.kind === 'rows' ? namesFrom(rows, left) : left;
  const lines = rows.map((words) => withoutIcons(words, from));
  const notes = notesOf([...pages[part.page]!, ...(pages[part.page + 1] ?? [])]);
  for (const line of lines) raiseMarks(line, notes);
  if (head.kind === 'money') setSigns(lines, head.headings.length - 1);
  return { part, lines, lanes: [], rivals: [] };
}

/** Moves the signs of figures that stand apart from them in a table of so many columns. */
function setSigns(lines: readonly Word[][], columns: number): void {
  const printed = lines.filter((words) => words.length);
  const told = signed(printed.map(lineOf), () => columns);
  told.forEach(({ words }, n) =>
    words.forEach(({ left, right }, at) => Object.assign(printed[n]![at]!, { left, right })),
  );
}

/** Shares out the lines of a later page without a head; `at`: where the periods of the first page stand. */
function shareRest(table: GridTable, rest: Shared, at: number | null): void {
  const ways = narrower(rest.lines, at, table.head.headings.length - 1);
  if (!ways) return share(table, [rest]);
  rest.lanes = ways.map((each) => each.at);
  rest.rivals = ways.map(({ rivals }) => rivals);
}

/** Shares out the lines of parts that have the same columns. */
function share(table: GridTable, parts: readonly Shared[]): void {
  const { headings } = table.head;
  // A blank line parts two, so that no cell goes on with one of another page.
  const lines = parts.flatMap((part) => [...part.lines, []]);
  const ways = shareOut(lines, headings, liking(table), sexes(table));
  let from = 0;
  for (const part of parts) {
    const own: readonly Share[] = ways.slice(from, from + part.lines.length);
    part.lanes = own.map(({ at }) => at);
    part.rivals = own.map(({ rivals }) => rivals);
    from += part.lines.length + 1;
  }
}

/** The columns of men's and women's outcomes, where a table has both. */
function sexes({ head }: GridTable): Pair | null {
  if (head.kind === 'money') return null;
  const read = header(
    head.headings.map(({ text }) => text),
    null,
  );
  const [men, women] = (['outcomeMen', 'outcomeWomen'] as const).map((sex) => read?.columns.findIndex(({ role }) => role === sex) ?? -1); // prettier-ignore
  return men! > 0 && women! > 0 ? [men!, women!] : null;
}

/** A period stands in the last column, where nothing in small letters does; words of names stand among no figures. */
function liking({ head }: GridTable): (word: Word, lane: number) => number {
  const isFigures = head.kind === 'money' || /^indikator/i.test(head.headings[0].text);
  const last = head.headings.at(-1)!;
  const endsInPeriods = head.kind === 'rows' && /^period/i.test(last.text);
  const comments = head.kind === 'money' && isCommentHeading(last.text);
  return ({ text, right }, lane) => {
    if (lane === 0) return 0;
    const isLast = lane === head.headings.length - 1;
    if (comments && isLast) return right < last.left ? -far : 0;
    if (endsInPeriods && !isLast && (isPeriodWord.test(text) || text === 'År')) return -far;
    if (isLast) {
      if (isPeriodWord.test(text)) return 8;
      if (/^(?:År|20\d\d)$/.test(text)) return 3;
      if (/^\p{Ll}+$/u.test(text)) return endsInPeriods && isMeasure(text) ? -far : -3;
      if (endsInPeriods && isFigure.test(text)) return -far;
    }
    if (head.kind === 'money' && /^\p{L}{2}/u.test(text) && !isMeasure(text)) return -20;
    return isFigures && !isCellWord(text) ? -5 : 0;
  };
}

/** Where names begin: a heading may be centred over them. */
function namesFrom(rows: Grid, left: number): number {
  const names = rows.flatMap((words) => words.filter(({ text }) => isName(text)));
  return Math.min(left, ...names.map((word) => word.left));
}

/** What no period holds is no nearer to one than so many characters, and a period's word to no other column, however a line was moved. */
const far = 40;

const isPeriodWord = /^(?:Tertial|Helår|Halvår|Månad|Kvartal)$/;

/** A figure that no period holds. */
const isFigure = /^[-+−–]?(?:\d+[.,]\d+|[5-9]|\d{2,3}|(?!20\d\d)\d{4,})%?$/;

/** Words of the columns: an icon stands before the names. */
function withoutIcons(words: Word[], from: number): Word[] {
  return words.filter((word, n) => word.right >= from && !(n === 0 && isIcon(word.text)));
}
