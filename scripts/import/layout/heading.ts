import type { Heads } from '../table/heading.ts';
import { groupHeadings, partBy } from '../table/group-headings.ts';
import { header, type Header } from '../table/header.ts';
import { around, centre, middle, sidesOf } from '../read/extent.ts';
import { areTwo, headingText, nameOf, type Knows } from './heading-text.ts';
import { lanesOf } from './lanes.ts';
import { cellGap, lineOf, linesOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { crossing, edgesBetween, isParted, type Rulings } from './ruling.ts';
import { seamOf } from './run-together.ts';
import type { Extent, Word } from '../read/types.ts';

/** A column as its heading tells it. */
export interface Heading extends Pick<Extent, 'left' | 'right'> {
  /** What is printed, its lines joined, breaks within words undone. */
  text: string;
}

/** The headings of an Indikator or Aktivitet table on a page. */
export interface TableHead {
  kind: 'indicator' | 'activity';
  headings: Heading[];
  /** What the headings mean, where reports are known to print them. */
  roles: Header['columns'][number]['role'][];
  /** Indexes of the lines that carry them: first and last, both included. */
  lines: [number, number];
  extent: Extent;
  /** The line that the name's column is headed on. */
  at: number;
  /** Where columns end: `edges[n]` parts column n from column n + 1. */
  edges: readonly number[];
}

/** What heads of Indikator and Aktivitet tables are told by. */
export interface HeadSetting {
  rulings: Rulings;
  heads: Heads;
  /** Whether such a table is known to have a column headed so. */
  knows: Knows;
}

/** Headings are printed on no more lines than this above and below the name's. */
const maxLines = 4;
/** Headings of one table stand no farther below one another than this, in their size. */
const pitch = 2.5;

/** A head as it was told, and the lines near its name's that it was told by. */
interface Told {
  near: readonly Line[];
  head: TableHead | null;
}

/** What is asked of the same line again and again, by the line: a page's lines without its running ones are others. */
const told = new WeakMap<Line, Told>();

/** The head of an Indikator or Aktivitet table whose name column is headed on a line; null where there is none. */
export function tableHead(lines: readonly Line[], at: number, by: HeadSetting): TableHead | null {
  const line = lines[at]!;
  if (!nameOf(line, by.heads) || isTitle(lines, at, by.heads)) return null;
  const near = lines.slice(Math.max(0, at - maxLines), at + maxLines + 1);
  const before = told.get(line);
  if (before && before.near.length === near.length && near.every((each, n) => each === before.near[n]))
    return before.head && headAt(before.head, lines, at);
  const head = headWith(lines, at, by, []);
  told.set(line, { near, head });
  return head;
}

//   Nämndens indikatorer
//                             Utfall              Mål
//   Indikator            Kvinnor     Män     Nämnd     KF      what stands above these is no heading of the title's
/** Whether a line that says nothing but what heads names is the title of the table below, which is headed so itself. */
function isTitle(lines: readonly Line[], at: number, heads: Heads): boolean {
  const kindOf = (line: Line) => heads.kindOf(nameOf(line, heads)?.text ?? '');
  const isAlone = (line: Line) => nameOf(line, heads)?.right === line.right;
  const [line, ...below] = lines.slice(at, at + maxLines + 1) as [Line, ...Line[]];
  if (!isAlone(line)) return false;
  const next = below.find((each) => each.left < line.left + line.size);
  return next !== undefined && kindOf(next) === kindOf(line) && !isAlone(next);
}

//             män/        kvinnor/     the head of an empty table
//   Indikator  pojkar      flickor
//
//   Aktivitet        Startdatum          has nothing of it
/** The next head that begins on line `n` or below it: its name stands some lines below. Null where none does. */
export function nextHead(lines: readonly Line[], n: number, by: HeadSetting): TableHead | null {
  for (let at = n; at < Math.min(lines.length, n + maxLines + 1); at++) {
    const head = tableHead(lines, at, by);
    if (head && head.lines[0] >= n) return head;
    const own = head && tableHead(lines.slice(n), at - n, by);
    if (own) return headAt(own, lines, at);
  }
  return null;
}

/** The same head as it stands on other lines, where that of its name is line `at`. */
export function headAt(head: TableHead, lines: readonly Line[], at: number): TableHead {
  const [first, last] = [head.lines[0] + at - head.at, head.lines[1] + at - head.at];
  return { ...head, at, lines: [first, last], extent: around(lines.slice(first, last + 1)) };
}

/** The head whose name column is headed on a line, its columns told by the rows of tables that are headed alike, too. */
export function headWith(
  lines: readonly Line[],
  at: number,
  by: HeadSetting,
  rows: readonly Line[],
): TableHead | null {
  const name = nameOf(lines[at]!, by.heads);
  if (!name) return null;
  const [above, below] = reachOf(lines, at, name, by.rulings);
  let best: TableHead | null = null;
  // The head may have taken what stands above it, or a row's first line.
  for (const first of above)
    for (const last of below) {
      if (best && !unknown(best, by.knows)) return best;
      const head = headOn(lines, [first, last], at, name, by, rows);
      if (head && (!best || unknown(head, by.knows) < unknown(best, by.knows))) best = head;
    }
  return best;
}

function unknown({ roles, headings }: TableHead, knows: Knows): number {
  const texts = headings.map(({ text }) => text);
  return roles.filter((role, n) => areTwo(texts[n]!) || (role === null && !knows(texts[n]!))).length;
}

/** Lines as a head: the columns of the words behind the name's parted by rulings, or by what stands in them. */
function headOn(
  lines: readonly Line[],
  [first, last]: readonly [number, number],
  at: number,
  name: Word,
  by: HeadSetting,
  rows: readonly Line[],
): TableHead | null {
  const { rulings, knows, heads } = by;
  const own = lines.slice(first, last + 1);
  const words = own
    .flatMap((line) => line.words.filter((word) => word !== name && word.left > name.right))
    .flatMap((word) => parts(word, heads));
  if (!words.length) return null;
  const place: Pick<TableHead, 'lines' | 'extent' | 'at'> = { lines: [first, last], extent: around(own), at };
  const drawn = drawnColumns(words, name.right, rulings);
  const told = drawn && read(name, drawn, by);
  const ruled = told && edgesBetween(told.headings, rulings, place.extent);
  if (told && ruled) return { ...told, ...place, edges: ruled };
  if (isSentence(lines[at]!, name)) return null;
  const { columns, edges } = lanesOf(name, words, rows, rulings.moved, knows);
  const lanes = read(name, columns, by);
  return lanes && { ...lanes, ...place, edges };
}

//   Bedömningen grundas på
//   kommunfullmäktiges indikatorer samt prognos för året      no gap parts this from what stands behind it
/** Whether what stands behind the heading of names goes on with it as a sentence does. */
function isSentence(line: Line, name: Word): boolean {
  return line.right > name.right && phrasesOf(line, cellGap).length === 1;
}

/** A word, or the two words of neighbouring headings that touch in it, as wide as their letters are many. */
function parts(word: Word, heads: Heads): Word[] {
  const seam = seamOf(word.text, heads);
  if (seam === null) return [word];
  const at = word.left + ((word.right - word.left) * seam) / word.text.length;
  return [
    { ...word, text: word.text.slice(0, seam), right: at },
    { ...word, text: word.text.slice(seam), left: at },
  ];
}

//   Indikator                    Utfall             Årsmål
//                                1,77 kg CO2        2,16 kg CO2        the first line of a row's cells
//   Klimatpåverkan               per kg             per kg
/** What no heading holds. */
const decimals = /^[-+−–]?\d+,\d/;

/** The lines on which a head may begin, and those on which it may end, the farthest from its name's first. */
function reachOf(lines: readonly Line[], at: number, name: Word, rulings: Rulings): [number[], number[]] {
  const line = lines[at]!;
  const isMore = (n: number, from: number) => {
    const [own, beside] = [lines[n], lines[from]!];
    if (!own || Math.abs(n - at) > maxLines || isFar(own, beside)) return false;
    if (own.bold !== line.bold || Math.abs(own.size - line.size) > 0.15 * line.size) return false;
    const [upper, lower] = n < from ? [own, beside] : [beside, own];
    if (lower === own && areParts(own, name)) return true;
    if (isParted(upper, lower, name.right, rulings)) return false;
    return own.words.every((word) => word.left >= name.right + 2 && !decimals.test(word.text));
  };
  const isFar = (own: Line, beside: Line) => Math.abs(middle(own) - middle(beside)) > pitch * line.size;
  const reach = (step: 1 | -1) => {
    const out = [at];
    while (isMore(out[0]! + step, out[0]!)) out.unshift(out[0]! + step);
    return out;
  };
  return [reach(-1), reach(1)];
}

//   Periodens utfall             Årsmål
//   Totalt   Kvinnor   Män    Nämnd   KF     a ruling may part these from what they are parts of
/** Whether a line below a head holds nothing but what parts of merged headings are called. */
function areParts(line: Line, name: Word): boolean {
  const phrases = phrasesOf(line, cellGap);
  return (
    phrases.length > 1 &&
    line.left > name.right &&
    phrases.every((phrase) => ['sex', 'whose'].includes(partBy(textOf(phrase)) ?? ''))
  );
}

/** Columns between rulings that run down through the head; null where it has none. */
export function drawnColumns(words: readonly Word[], from: number, { down }: Rulings): Line[][] | null {
  const box = around(words);
  const drawn = down
    .filter((each) => centre(each) > from - 2 && centre(each) < box.right + 40)
    .filter((each) => each.top < box.bottom && each.bottom > box.top);
  const edges = drawn.map(centre).filter((x, at, all) => at === 0 || x - all[at - 1]! > 3);
  if (edges.length < 2) return null;
  const columns: Line[][] = edges.map(() => []);
  for (const row of linesOf(words)) {
    // A cell over several columns has no ruling of theirs beside its words.
    const here = crossing(row, { down: drawn });
    const cells = new Map<number, Word[]>();
    for (const word of row.words) {
      const start = Math.max(-Infinity, ...here.filter((x) => x < word.left + 2));
      if (start === -Infinity) return null;
      cells.set(start, [...(cells.get(start) ?? []), word]);
    }
    for (const [start, own] of cells) {
      const end = Math.min(Infinity, ...here.filter((x) => x > start + 3));
      const under = edges.map((_, at) => at).filter((at) => edges[at]! > start - 3 && edges[at]! < end - 3);
      for (const at of under) {
        const sides =
          under.length > 1 ? { left: edges[at]! + 1, right: (edges[at + 1] ?? box.right) - 1 } : {};
        columns[at]!.push({ ...lineOf(own), ...sides });
      }
    }
  }
  return columns.filter((each) => each.length > 0);
}

/** Reads columns as a head; null when they are no head of an Indikator or Aktivitet table. */
function read(
  name: Word,
  columns: readonly Line[][],
  { heads, knows }: HeadSetting,
): Pick<TableHead, 'kind' | 'headings' | 'roles'> | null {
  const texts = textsOf(columns, knows);
  const headings = [
    { text: name.text, ...sidesOf(name) },
    ...columns.map((lines, n) => ({ text: texts[n]!, ...sidesOf(around(lines)) })),
  ];
  const head = header([name.text, ...texts], null, heads);
  return head && { kind: head.kind, headings, roles: head.columns.map(({ role }) => role) };
}

/** What heads each column, its lines joined; what stands above a group of columns is told behind the heading of each. */
function textsOf(columns: readonly (readonly Line[])[], knows: Knows): string[] {
  const texts = columns.map((lines) => headingText(lines.map(textOf), knows));
  const top = Math.min(...columns.map(([first]) => first!.top));
  const isTop = (line: Line) => line.top < top + 0.5 * line.size;
  const above = columns.map((lines) => lines.filter(isTop).map(textOf).join(' '));
  if (above.every((text, n) => text !== '' && knows(texts[n]!))) return texts;
  const own = columns.map((lines) => headingText(lines.filter((line) => !isTop(line)).map(textOf), knows));
  return groupHeadings(above, own, knows) ?? texts;
}
