import { type IsWord } from './cell.ts';
import { signed } from './apart-signs.ts';
import { commentHeading, parted, withComments } from './comments.ts';
import { columnOf } from './columns.ts';
import { figureColumns, type FigureColumns } from './figure-columns.ts';
import { figuresEnd } from './figure-end.ts';
import { bodyStart, firstRow, headStart, isTitled, maxHead } from './figure-head.ts';
import { figureLine, figuresRightOf, isFigureLine } from './figure-line.ts';
import { isEnd, isNameOnly, maxName } from './figure-name.ts';
import { around, centre, merged, middle, overlap, type Sides } from '../read/extent.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import { isMoneyHeading } from '../knowledge/money-headings.ts';
import { goesOnWithLabel } from '../table/label.ts';
import { isPart } from '../../../src/money.ts';
import { chained } from '../lines/chain.ts';
import { joinPieces } from '../lines/join.ts';
import { areMoved, isRuled, rowParting } from './ruling.ts';
import { isFar } from './table-end.ts';
import { laidBody } from './laid-body.ts';
import type { Laid, LaidPart } from './laid.ts';
import type { Setting } from './setting.ts';

/** A table of figures as it goes on on the next page. */
export interface OpenFigures extends FigureColumns {
  kind: 'figures';
  /** Where its names begin. */
  left: number;
  size: number;
  /** The lines that head it; none where nothing does. */
  headLines: readonly Line[];
  /** The lines of its body so far, which tell its columns. */
  body: readonly Line[];
  /** Where a column of comments behind its figures begins; absent where it has none. */
  comments?: number;
}

type FigurePart = LaidPart<OpenFigures>;

/** The table of figures that begins on a line; null where none does. */
export function figurePart(lines: readonly Line[], at: number, setting: Setting): FigurePart | null {
  const heading = commentHeading(lines.slice(at, at + maxHead));
  const read = (own: readonly Line[], from: number) => plainPart(own, from, setting);
  return heading ? commentedPart(lines, at, heading.left, setting.isWord, read) : read(lines, at);
}

/** A part with comments behind its figures, which begin at `left`: read without them, and each row given its own. */
function commentedPart(
  lines: readonly Line[],
  at: number,
  left: number,
  isWord: IsWord,
  read: (own: readonly Line[], at: number) => FigurePart | null,
): FigurePart | null {
  const all = lines.slice(at).map((line) => parted(line, left));
  const own = all.flatMap(([line], n) => (line ? [{ line, n }] : []));
  if (own[0]?.n !== 0) return null;
  const part = read(own.map(({ line }) => line), 0); // prettier-ignore
  if (!part) return null;
  let next = own[part.next - 1]!.n + 1;
  while (all[next]?.[0] === null && !isFar(lines[at + next - 1]!, lines[at + next]!)) next++;
  const comments = all.slice(0, next).flatMap(([, comment]) => (comment ? [comment] : []));
  const laid = withComments(part.laid, comments, isWord);
  return { laid, next: at + next, open: { ...part.open, comments: left } };
}

function plainPart(lines: readonly Line[], at: number, setting: Setting): FigurePart | null {
  const { rulings } = setting;
  const first = firstRow(lines, at);
  if (first === null) return null;
  const start = bodyStart(lines, at, first, rulings);
  if (headStart(lines, at, start, rulings) !== at) return null;
  const headLines = lines.slice(at, start);
  if (isTitled(headLines, figuresRightOf(lines[first]!, -Infinity)[0]!.left)) return null;
  const to = figuresEnd(lines, first, rulings);
  const columnsOf = (own: readonly Line[]) => columnsIn(headLines, own, setting);
  const body = signed(lines.slice(start, to), (bare) => {
    const told = columnsOf(bare)?.headings.slice(1);
    return told?.every(({ text }) => text !== '') ? told.length : null;
  });
  const columns = columnsOf(body);
  if (!columns) return null;
  const head = columns.headings.map((each) => each.text).join('\t');
  const laid = bodyRows(body, columns, setting, false);
  const printed = headLines.length ? [{ text: head, extent: around(headLines) }, ...laid] : laid;
  return { laid: printed, next: to, open: { ...columns, headLines, body } };
}

/** The columns of a table's body, where its names begin, and its size; null where the lines are no table. */
function columnsIn(
  head: readonly Line[],
  body: readonly Line[],
  setting: Setting,
): Omit<OpenFigures, 'headLines' | 'body'> | null {
  const rows = body.filter(isFigureLine);
  const left = Math.min(...body.map((line) => line.left));
  const lanes = merged(rows.flatMap((line) => figuresRightOf(line, left)));
  if (!lanes.length || !isTable(head, body, lanes, left)) return null;
  const right = namesEnd(body, left, lanes[0]!.left);
  const columns = figureColumns(head, rows, lanes, { left, right }, setting);
  return columns && { kind: 'figures', ...columns, left, size: rows[0]!.size };
}

/** What goes on at a page's top with a table of figures of the page before; null where nothing does. */
export function figuresRest(lines: readonly Line[], open: OpenFigures, setting: Setting): FigurePart | null {
  const read = (own: readonly Line[]) => plainRest(own, open, setting);
  return open.comments === undefined
    ? read(lines)
    : commentedPart(lines, 0, open.comments, setting.isWord, read);
}

function plainRest(lines: readonly Line[], open: OpenFigures, setting: Setting): FigurePart | null {
  const lane = open.edges[0]!;
  const from = open.headLines.every((line, n) => isAgain(line, lines[n], setting))
    ? open.headLines.length
    : 0;
  const first = lines.findIndex((line, n) => n >= from && (n > from + maxName || !isNameOnly(line, lane)));
  const row = lines[first];
  if (!row || !isFigureLine(row) || Math.abs(row.size - open.size) > 0.06 * open.size) return null;
  if (lines.slice(from, first + 1).some((line) => isEnd(line) || line.left < open.left - 2)) return null;
  if (!isRowOf(row, open, setting, from > 0)) return null;
  const to = figuresEnd(lines, first, setting.rulings);
  const body = signed(lines.slice(from, to), () => open.edges.length);
  const whole = [...open.body, ...body];
  // Names may be longer than those of the page before.
  const names = Math.max(lane, 1 + namesEnd(body, open.left, open.headings[1]!.left));
  const headings = from > 0 ? headingsOn(lines, open) : open.headings;
  const again =
    from > 0 && !areMoved(setting.rulings) ? columnsIn(lines.slice(0, from), whole, setting) : null;
  const edges = again?.edges.length === open.edges.length ? again.edges : [names, ...open.edges.slice(1)];
  const own = { ...open, headings, edges, body: whole };
  return { laid: bodyRows(body, own, setting, from === 0), next: to, open: own };
}

/** Whether each figure of a row stands in a column of its own; a page may be printed narrower where words are moved. */
function isRowOf(row: Line, { edges }: OpenFigures, { rulings }: Setting, isHeaded: boolean): boolean {
  const { figures } = figureLine(row);
  const columns = figures.map((each) => columnOf(each, edges));
  if (areMoved(rulings)) return (isHeaded || figures.length > 1) && figures.length <= edges.length;
  return columns.every((column, n) => column > 0 && columns.indexOf(column) === n);
}

//   Mnkr                Budget     Prognos     Avvikelse     printed again over one row, the head would tell less than
//   Efter överföringar                               1,1     it tells over the rows of the page before, too
/** Whether a line of a table's head is printed again: in its place, or where words are moved in any. */
function isAgain(line: Line, own: Line | undefined, { rulings }: Setting): boolean {
  if (!own || textOf(own) !== textOf(line)) return false;
  return areMoved(rulings) || Math.abs(own.left - line.left) < 2;
}

/** The headings of a table whose head is printed again on the first of some lines, as they stand there. */
function headingsOn(lines: readonly Line[], { headings, headLines }: OpenFigures): OpenFigures['headings'] {
  const words = headLines.flatMap((line, n) =>
    line.words.map((was, nth) => ({ was, is: lines[n]!.words[nth]! })),
  );
  return headings.map((heading) => {
    const own = words.flatMap(({ was, is }) => (overlap(was, heading) > 0 ? [is] : []));
    const { left, right } = own.length ? around(own) : heading;
    return { ...heading, left, right };
  });
}

/** Whether rows and what stands above them are a table: figures of a chart have neither names nor headings. */
function isTable(
  head: readonly Line[],
  body: readonly Line[],
  lanes: readonly Sides[],
  left: number,
): boolean {
  const rows = body.filter(isFigureLine);
  //   533 Kvarnens vård och
  //                             26,4       0,5      in the middle of its name
  //   omsorgsboende
  const hasName = (line: Line | undefined) => line !== undefined && /\p{L}{2}/u.test(textOf(line));
  const isAmid = (n: number) => hasName(body[n - 1]) && hasName(body[n + 1]) && !rows.includes(body[n + 1]!);
  const named = rows.filter((line) => hasName(line) || isAmid(body.indexOf(line))).length;
  const words = head.flatMap((line) => line.words);
  const isOver = (_: Sides, n: number) => {
    const to = lanes[n + 1]?.left ?? Infinity;
    return words.some((word) => word.right > (lanes[n - 1]?.right ?? left + 4 * word.size) && word.left < to);
  };
  if (head.length) {
    const isNamed = named > 0 || head.some((line) => line.left < left + line.size);
    const known = head
      .flatMap((line) => phrasesOf(line, cellGap))
      .filter((each) => isMoneyHeading(textOf(each)));
    const isMore = rows.length > 1 || lanes.length > 1 || known.length > 1;
    return isNamed && 2 * lanes.filter(isOver).length >= lanes.length && isMore;
  }
  const isWide = rows.some((line) => figuresRightOf(line, left).length > 1);
  return rows.length > 1 && named === rows.length && isWide;
}

/** Where names end: before the figures, whatever stands there where a row has none; a year may be a name. */
function namesEnd(body: readonly Line[], left: number, lane: number): number {
  const ends = body.flatMap((line) => namesIn(line, left).map((word) => word.right));
  return Math.max(left + 1, ...ends.filter((right) => right <= lane));
}

/** The words of a line before its figures. */
function namesIn(line: Line, left: number): Line['words'] {
  const [figure] = figuresRightOf(line, left);
  return figure ? line.words.filter((word) => word.left < figure.left) : line.words;
}

/** Lines of a table's body, laid out as its rows. */
function bodyRows(
  body: readonly Line[],
  table: Omit<OpenFigures, 'headLines' | 'body'>,
  setting: Setting,
  isRest: boolean,
): Laid[] {
  const isParted = rowParting(body, table.headings, setting.rulings);
  const ruled = isRuled(body, isParted);
  const left = Math.min(...body.map((line) => line.left));
  const rows = chained(body, (line, row, n) =>
    ruled ? !isParted(n) : goesOnWithRow(row, line, body[n + 1], left),
  );
  const stretches = rows.map((lines) => ({ kind: 'rows', lines }) as const);
  const { laid } = laidBody(
    { stretches, ruled: true },
    { ...table, left, icons: false },
    setting,
    isRest,
    null,
  );
  return table.openHeads.length ? laid.map((row) => withOpenHeads(row, table)) : laid;
}

/** Why a figure is in doubt whose heading is not certain. */
const openHead = 'Det är inte säkert vilken rubrik som talet står under';

/** A row whose figures are in doubt in columns of which it is not certain what stands over them. */
function withOpenHeads(
  row: Laid,
  { headings, openHeads }: Pick<OpenFigures, 'headings' | 'openHeads'>,
): Laid {
  const cells = row.text.split('\t');
  const columns = openHeads.filter((n) => cells[n]);
  const open = columns.map((n) => ({
    readings: [cells[n]!],
    columns: { headings: headings.map(({ text }) => text), at: [n] },
    reason: openHead,
  }));
  return { ...row, open: [...(row.open ?? []), ...open] };
}

//   Anslag för verksamheten     2 217,2     1     11,5
//   (netto)                               581,7
/** Whether all figures of a line are the last three digits of those nearest to them above, which narrow columns broke. */
function breaksThousands(row: readonly Line[], line: Line, left: number): boolean {
  const above = row.flatMap((each) => figuresRightOf(each, left));
  return figuresRightOf(line, left).every((figure) => {
    const away = (each: Line) => Math.abs(centre(each) - centre(figure));
    const nearest = above.reduce((a, b) => (away(b) < away(a) ? b : a));
    return /^[-+−–]?\d{1,3}$/.test(textOf(nearest)) && /^\d{3}(?:,\d+)?$/.test(textOf(figure));
  });
}

/** The lines of a label stand nearer one another than rows do: no farther than this share. */
const nearer = 0.8;

//   Enhet            -1 204      980
//   Kvarnen
//
//   Enhet Ängen         312     -455
/** Whether a line goes on with a row above it: the one has a label alone, or figures alone, that the other goes on with. */
function goesOnWithRow(row: readonly Line[], line: Line, next: Line | undefined, left: number): boolean {
  const isFigures = (each: Line) => figuresRightOf(each, left).length > 0;
  const hasFigures = row.some(isFigures);
  const labelOf = (each: Line) => textOf({ words: namesIn(each, left) });
  const label = labelOf(line);
  const goesOn = goesOnWithLabel(joinPieces(row.map(labelOf)), label);
  if (hasFigures && isFigures(line)) return label !== '' && goesOn && breaksThousands(row, line, left);
  if (label === '') return !hasFigures;
  const toNext = next ? middle(next) - middle(line) : 0;
  const isNearer = hasFigures && middle(line) - middle(row.at(-1)!) < nearer * toNext;
  return (isNearer && !isPart(label)) || goesOn;
}
