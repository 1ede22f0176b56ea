import { goalHeading, isAssessment } from '../lines/goal-heading.ts';
import { isHalfPeriod, readPeriod } from '../../../src/printed-period.ts';
import { analysisWord, isEconomyLine } from '../knowledge/phrases.ts';
import type { Rule } from './anchor.ts';
import { opensDate } from '../table/date.ts';
import { cellText, type IsWord } from './cell.ts';
import { columnOf, isAcross } from './columns.ts';
import { around, centre, middle, overlap } from '../read/extent.ts';
import { headWith, nextHead, type TableHead } from './heading.ts';
import { lineOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { rowsOf } from './row.ts';
import { rowRulings, type Rulings } from './ruling.ts';
import type { Extent, Unsure } from '../read/types.ts';

/** What a stage has laid out: a text as further stages read it, and where it stands on its page. */
export interface Laid {
  text: string;
  extent: Extent;
  /** What of it may stand in several columns of its table. */
  open?: readonly Pick<Unsure, 'readings' | 'columns'>[];
  /** Whether it is read as a text and stands in the columns of a table. */
  stray?: boolean;
}

/** A table's columns, as they stand on a page and on the next where its head is not printed again. */
export interface OpenTable {
  head: TableHead;
  edges: readonly number[];
  /** Whether the table has a column of icons before its names. */
  icons: boolean;
  /** The size of its letters. */
  size: number;
  /** Whether the letters of its first row are bold. */
  bold: boolean;
  /** Whether the last thing printed is an analysis. */
  inAnalysis: boolean;
}

/** No row's anchor stands farther below its first line than this, in lines. */
const reach = 9;
/** Lines of one row stand no farther below one another, in their size. */
const rowGap = 1.2;

//   Köpt energi i stadens verksamheter
//   i stadens regi            1,8 GWh     2,1 GWh     2020      words in its columns, and what every row has once
/** Whether a row of a table begins on a line, whatever stands between the two: a line in its columns is no text. */
function isRowOf(lines: readonly Line[], n: number, { head, edges, size }: OpenTable): boolean {
  const { anchors, anchor } = anchorColumns(head);
  for (let at = n; at < Math.min(lines.length, n + reach); at++) {
    const line = lines[at]!;
    if (Math.abs(line.size - size) > 0.06 * size || isAcross(line, head.headings)) return false;
    if (at > n && line.top - lines[at - 1]!.bottom > rowGap * size) return false;
    const text = textOf(line);
    if (goalHeading(text) || isAssessment(text) || analysisWord.test(text)) return false;
    if (line.words.some((word) => edges.some((edge) => word.left < edge - 1 && word.right > edge + 1)))
      return false;
    const filled = new Set(line.words.map((word) => columnOf(word, edges)));
    filled.delete(0);
    // The last line of a text's paragraph may be as short as a name.
    if (at === n && !filled.size && n > 0 && line.top - lines[n - 1]!.bottom < 0.6 * size) return false;
    const isAnchored = line.words.some(
      (word) => anchors.includes(columnOf(word, edges)) && isAnchor(word.text, anchor),
    );
    if (isAnchored && filled.size >= (anchor === 'date' ? 1 : 2)) return true;
  }
  return false;
}

//   33,36 ton           37,79 ton     2020       the rest of a row, whatever parted it from its name
/** Whether a line stands in the columns of a table as its rows do: it has figures in two at least, and crosses none. */
export function isInColumns(line: Line, { head, edges, size }: OpenTable): boolean {
  if (Math.abs(line.size - size) > 0.06 * size || line.bold || isAcross(line, head.headings)) return false;
  const cells = phrasesOf(line, 0.62);
  const columns = new Set(cells.map((cell) => columnOf(cell, edges)));
  if (cells.some((cell) => edges.some((edge) => cell.left < edge - 1 && cell.right > edge + 1))) return false;
  columns.delete(0);
  return columns.size > 1 && cells.some((cell) => columnOf(cell, edges) > 0 && /\d/.test(textOf(cell)));
}

/** The rows of a table that ended before: those that begin on a line, under its headings again; null where none do. */
export function resumed(
  lines: readonly Line[],
  n: number,
  table: OpenTable,
  rulings: Rulings,
  isWord: IsWord,
): Part | null {
  if (!isRowOf(lines, n, table)) return null;
  const rest = restOf(lines.slice(n), { ...table, inAnalysis: false }, rulings, isWord);
  if (!rest) return null;
  return {
    ...rest,
    laid: [{ text: headOf(table), extent: rest.laid[0]!.extent }, ...rest.laid],
    next: n + rest.next,
  };
}

function headOf({ head, icons }: OpenTable): string {
  const names = head.headings.map(({ text }) => text);
  return (icons ? ['', ...names] : names).join('\t');
}

/** A table, or the part of one that a page holds. */
export interface Part {
  laid: Laid[];
  /** The line after its last. */
  next: number;
  open: OpenTable;
}

/** Rows of tables that are headed alike, wherever in the report: few rows tell little of where columns end. */
export type Alike = (
  lines: readonly Line[],
  head: TableHead,
) => { rows: readonly Line[]; whole: TableHead | null };

/** What tables that are printed alike have in common: their headings, and where these stand. */
export function likeness(lines: readonly Line[], head: TableHead): string {
  const words = lines.slice(head.lines[0], head.lines[1] + 1).flatMap((line) => line.words);
  return words.map(({ text, left }) => `${text} ${Math.round(left / 2)}`).join('|');
}

/** The lines of a table's rows on a page, without its analyses. */
export function rowLines(lines: readonly Line[], head: TableHead, rulings: Rulings): Line[] {
  const table = startOf(lines, head);
  const body = lines.slice(head.lines[1] + 1, endOf(lines, head.lines[1] + 1, table, rulings));
  const cuts = body.length ? separators(around(body), head, rulings) : [];
  return bandsOf(body, table, cuts).flatMap((band) => (band.kind === 'rows' ? band.lines : []));
}

/** A head as it stands on the lines of another page. */
function moved(head: TableHead, lines: readonly Line[], at: number): TableHead {
  const own: [number, number] = [head.lines[0] + at - head.at, head.lines[1] + at - head.at];
  return { ...head, at, lines: own, extent: around(lines.slice(own[0], own[1] + 1)) };
}

function startOf(lines: readonly Line[], head: TableHead): OpenTable {
  const { size, bold } = lines[head.lines[1] + 1] ?? lines[head.lines[1]]!;
  // Until it is known where columns end, a cell is what begins under a heading.
  const edges = head.headings.slice(1).map(({ left }) => left - 1);
  return { head, edges, icons: false, size, bold, inAnalysis: false };
}

/** The table whose head stands on the lines, down to its end on this page. */
export function tablePart(
  lines: readonly Line[],
  rough: TableHead,
  rulings: Rulings,
  isWord: IsWord,
  alike: Alike,
): Part {
  const same = alike(lines, rough);
  const { rows } = same;
  // Tables that are headed alike have the same columns.
  same.whole ??= headWith(lines, rough.at, rulings, rows);
  const head = same.whole ? moved(same.whole, lines, rough.at) : rough;
  const from = head.lines[1] + 1;
  const table = startOf(lines, head);
  const to = endOf(lines, from, table, rulings);
  const body = lines.slice(from, to);
  table.edges = head.edges;
  table.icons = hasIcons(body, head, rulings);
  const printed = { text: headOf(table), extent: head.extent };
  const rest = bodyPart(body, table, rulings, isWord);
  return { laid: [printed, ...rest], next: to, open: table };
}

/** What goes on at a page's top with a table of the page before; null where nothing does. */
export function restOf(
  lines: readonly Line[],
  table: OpenTable,
  rulings: Rulings,
  isWord: IsWord,
): Part | null {
  const first = lines[0];
  if (!first || Math.abs(first.size - table.size) > 0.06 * table.size) return null;
  if (first.bold && !table.bold && !analysisWord.test(textOf(first))) return null;
  const open = { ...table, head: { ...table.head, extent: { ...table.head.extent, bottom: first.top - 1 } } };
  const to = endOf(lines, 0, open, rulings);
  if (to === 0) return null;
  const body = lines.slice(0, to);
  const fits = body.some(
    (line) =>
      !isAcross(line, table.head.headings) && line.words.some((word) => columnOf(word, table.edges) > 0),
  );
  if (!fits && !table.inAnalysis) return null;
  return { laid: bodyPart(body, open, rulings, isWord), next: to, open };
}

/** The line after a table's last: where another head, a heading, another size or a text of its own begins. */
function endOf(lines: readonly Line[], from: number, table: OpenTable, rulings: Rulings): number {
  const { head, size } = table;
  const [name] = head.headings as [TableHead['headings'][number]];
  let inAnalysis = table.inAnalysis || from === 0;
  let n = from;
  for (; n < lines.length; n++) {
    const line = lines[n]!;
    const text = textOf(line);
    const above = n > from ? lines[n - 1]!.bottom : head.extent.bottom;
    const across = isAcross(line, head.headings);
    if (analysisWord.test(text)) inAnalysis = true;
    else if (!across && line.words.some((word) => word.left > head.headings[1]!.left - 2)) inAnalysis = false;
    if ((nextHead(lines, n, rulings)?.lines[0] ?? Infinity) <= n) break;
    if (goalHeading(text) || isAssessment(text) || isEconomyLine(text)) break;
    if (Math.abs(line.size - size) > 0.1 * size && !isSmall(line, size)) break;
    const gap = line.top - above;
    if (gap > 3.2 * size && !isFramed(line, above, head, rulings)) break;
    if (across && !inAnalysis) break;
    const apart = n > from && gap > (inAnalysis ? 0.9 : 0.6) * size;
    if (apart && !across && !analysisWord.test(text) && !anchorAhead(lines, n, head)) break;
    if (/^(?:\d\)|\*+\)?)\s\p{L}/u.test(text) && line.left <= name.right) break;
    if (
      line.bold &&
      n > from &&
      !analysisWord.test(text) &&
      line.words.every((word) => word.right < head.headings[1]!.left) &&
      gap > 0.6 * size &&
      !lines[from]!.bold
    )
      break;
  }
  return n;
}

/** Whether a period, a date or a figure stands under its heading, or the page ends, before long. */
function anchorAhead(lines: readonly Line[], n: number, head: TableHead): boolean {
  const { anchors, anchor } = anchorColumns(head);
  const { headings } = head;
  const under = anchors.map((at) => ({
    left: headings[at - 1]!.right,
    right: headings[at + 1]?.left ?? Infinity,
  }));
  for (let at = n; at < n + reach; at++) {
    const line = lines[at];
    if (!line) return true;
    const met = line.words.some((word) =>
      under.some(
        (heading) =>
          centre(word) > heading.left && centre(word) < heading.right && isAnchor(word.text, anchor),
      ),
    );
    if (met) return true;
  }
  return false;
}

function isAnchor(text: string, anchor: Rule['anchor']): boolean {
  if (anchor === 'date') return opensDate(text);
  if (anchor === 'figure') return /\d/.test(text);
  return readPeriod(text) !== null || isHalfPeriod(text) || /^T[12]$/.test(text);
}

/** A line of raised figures alone. */
function isSmall(line: Line, size: number): boolean {
  return line.size < size && line.words.every((word) => word.text.length < 3);
}

/** Whether a drawn frame joins a line to what stands above it. */
function isFramed(line: Line, above: number, head: TableHead, { down }: Rulings): boolean {
  return down.some(
    (each) =>
      each.top < above + 2 &&
      each.bottom > line.bottom - 2 &&
      overlap(head.extent, { left: each.left - 30, right: each.right + 30 }) > 0,
  );
}

function hasIcons(body: readonly Line[], { headings, extent }: TableHead, { icons }: Rulings): boolean {
  const left = headings[0]!.left - 1.5;
  const bottom = body.at(-1)?.bottom ?? extent.bottom;
  return (
    body.some((line) => line.words.some((word) => word.right < left)) ||
    icons.some(
      (icon) =>
        icon.right < left && icon.left > left - 60 && middle(icon) > extent.bottom && middle(icon) < bottom,
    )
  );
}

/** A band of lines: a text over the columns, or rows. */
interface Band {
  kind: 'text' | 'rows';
  lines: Line[];
}

function bodyPart(body: readonly Line[], table: OpenTable, rulings: Rulings, isWord: IsWord): Laid[] {
  const { head, edges, icons, size } = table;
  const left = head.headings[0]!.left - 1.5;
  const cuts = body.length ? separators(around(body), head, rulings) : [];
  const bands = bandsOf(body, table, cuts);
  const last = bands.at(-1);
  if (last) table.inAnalysis = last.kind === 'text';
  const rule: Rule = { edges, ...anchorColumns(head), isWord };
  const segments = bands
    .filter((band) => band.kind === 'rows')
    .map((band) => band.lines.map((line) => withoutIcons(line, icons, left)).filter((line) => line !== null));
  const rows = rowsOf(segments, rule, cuts.length > 1);
  const out: Laid[] = [];
  let nth = 0;
  for (const band of bands) {
    if (band.kind === 'text') out.push(...texts(band.lines, size, isWord));
    else
      for (const { cells, extent, open } of rows[nth++]!) {
        const icon = icons ? [iconOf(band.lines, extent, left, rulings)] : [];
        const [name, ...rest] = cells as [string, ...string[]];
        const drawn = icons ? '' : drawnIn(extent, rulings);
        const text = [...icon, `${drawn}${name}`, ...rest].join('\t');
        const headings = head.headings.map((each) => each.text);
        out.push({
          text,
          extent,
          ...(open.length
            ? { open: open.map((each) => ({ readings: [each.text], columns: { headings, at: each.at } })) }
            : {}),
        });
      }
  }
  return out;
}

/** A line without its icons; null where it has nothing else. */
function withoutIcons(line: Line, icons: boolean, left: number): Line | null {
  if (!icons) return line;
  const words = line.words.filter((word) => word.right >= left);
  return words.length === line.words.length ? line : words.length ? lineOf(words) : null;
}

/** What stands in the column of icons beside a row: its letters, or a glyph for what is drawn. */
function iconOf(lines: readonly Line[], { top, bottom }: Extent, left: number, { icons }: Rulings): string {
  const beside = (each: Extent) => each.right < left && middle(each) > top - 3 && middle(each) < bottom + 3;
  const words = lines.flatMap((line) => line.words).filter(beside);
  if (words.length) return words.map((word) => word.text).join(' ');
  const drawn = icons.filter((icon) => beside(icon) && icon.left > left - 60);
  return glyphOf(drawn) ?? (drawn.length ? '●' : '');
}

/** The glyph of a drawing that stands right before a row's name. */
function drawnIn(row: Extent, { icons }: Rulings): string {
  const own = icons.filter(
    (icon) =>
      icon.right <= row.left + 1 &&
      icon.right > row.left - 12 &&
      middle(icon) > row.top - 1 &&
      middle(icon) < row.bottom + 1,
  );
  const glyph = glyphOf(own);
  return glyph ? `${glyph} ` : '';
}

/** What is printed elsewhere for what icons picture; null where they picture nothing known. */
function glyphOf(icons: Rulings['icons']): '✓' | '▶' | null {
  const shapes = new Set(icons.flatMap((icon) => icon.shape ?? []));
  return shapes.size === 1 ? (shapes.has('check') ? '✓' : '▶') : null;
}

/** Heights of the rulings that part rows: those that run over most of the table. */
function separators(box: Extent, { extent, headings }: TableHead, rulings: Rulings): number[] {
  const left = Math.min(box.left, extent.left);
  const right = Math.max(headings.at(-1)!.right, extent.right);
  return rowRulings({ left, right }, rulings).filter((y) => y > box.top && y < box.bottom);
}

function bandsOf(body: readonly Line[], table: OpenTable, cuts: readonly number[]): Band[] {
  const { head, edges, size } = table;
  const bands: Band[] = [];
  let inText = table.inAnalysis;
  body.forEach((line, n) => {
    const above = body[n - 1];
    const isCut = above !== undefined && cuts.some((y) => y > middle(above) && y < middle(line));
    const apart = above === undefined || middle(line) - middle(above) > 1.5 * size;
    const opens = analysisWord.test(textOf(line).replace(/^[^\p{L}]+/u, ''));
    const across = isAcross(line, head.headings);
    const valued = !across && line.words.some((word) => columnOf(word, edges) > 0);
    const goesOn =
      inText && !isCut && (!apart || above === undefined) && (!valued || isOnePhrase(line, above));
    const isText = opens || across || goesOn;
    if (isText !== (bands.at(-1)?.kind === 'text') || isCut || opens || !bands.length)
      bands.push({ kind: isText ? 'text' : 'rows', lines: [] });
    bands.at(-1)!.lines.push(line);
    inText = isText;
  });
  return bands;
}

/** Whether a line that reaches into other columns is a text all the same: one phrase that begins where the one above does. */
function isOnePhrase(line: Line, above: Line | undefined): boolean {
  return above !== undefined && Math.abs(line.left - above.left) < 3 && phrasesOf(line, 0.8).length === 1;
}

/** An analysis: its word, and its paragraphs joined. */
function texts(lines: readonly Line[], size: number, isWord: IsWord): Laid[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1);
    const alone = above && analysisWord.test(textOf(above)) && above.words.length === 1;
    if (above && !alone && middle(line) - middle(above) < 1.6 * size) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ text: cellText(group, isWord), extent: around(group) }));
}

function anchorColumns({ kind, roles }: TableHead): Pick<Rule, 'anchors' | 'anchor'> {
  const of = (...wanted: string[]) =>
    roles.flatMap((role, at) => (role !== null && wanted.includes(role) ? [at] : []));
  if (kind === 'activity') {
    const start = of('start');
    return { anchors: start.length ? start : of('end'), anchor: 'date' };
  }
  const periods = of('period', 'periodicity');
  if (periods.length) return { anchors: periods, anchor: 'period' };
  return { anchors: roles.flatMap((role, at) => (role !== 'name' ? [at] : [])), anchor: 'figure' };
}
