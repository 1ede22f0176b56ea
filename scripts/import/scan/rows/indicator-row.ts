import type { Part } from '../../table/types.ts';
import {
  cellTokens,
  cutLine,
  figureOf,
  isBareBound,
  mayJoin,
  unitOf,
  unitSaid,
  type CutLine,
  type ScanPeriod,
} from '../tokens/cell-line.ts';
import type { ScanCell } from '../types.ts';
import { cellUnits } from '../../knowledge/targets.ts';
import { withoutBorder, withoutTail } from '../tokens/icon.ts';
import { indicatorLine } from '../tokens/indicator-line.ts';
import { kept } from '../../lines/kept.ts';
import { letters } from '../../lines/letters.ts';
import { nameEnd } from '../tokens/name-end.ts';
import { goOn, measured } from '../tokens/phrase.ts';
import { isSign } from '../tokens/sign.ts';
import type { RegionLine } from './types.ts';

/** One row of an Indikator table as the page shows it: its name around its cells. */
export interface IndicatorRow {
  icon: string;
  name: Part[];
  cells: ScanCell[];
  /** Units that stand under the row and whose cell is not yet known. */
  loose: { unit: string; line: number; rest: string }[];
  /** Cells that an OCR read apart, some of which are the row's. */
  unsure: string[];
  /** Cells that an OCR read among the words of its name. */
  fallen: string[];
  period: ScanPeriod | null;
  periodLine: number;
  analysis: Part[][];
  /** Lines of the row itself. */
  lines: number[];
  /** Lines of the row and of its analysis. */
  owned: number[];
}

/** Opens a row at its first line. */
export function openRow(text: string, line: number, doubtful?: RegionLine['doubtful']): IndicatorRow {
  const { led, fallen, cells, period } = indicatorLine(text, line, doubtful);
  const read = fallenCells(fallen, line);
  return {
    icon: led.icon,
    name: led.name === '' ? [] : [{ text: led.name, line }],
    cells: [...(read ?? []), ...cells],
    loose: [],
    unsure: [],
    fallen: read ? [] : fallen,
    period,
    periodLine: line,
    analysis: [],
    lines: [line],
    owned: [line],
  };
}

/** No more cells of a row than so many are taken for cells that could not be read. */
const mostUnread = 2;

//   Antal barn i grupp 16 23 rail 21 Tertial 1 2020
//                      ^^^^^^^^^^ behind the name, and none of its words
/** What an OCR read at a name's end as its cells, some of which are unread; null where too many are. */
function fallenCells(tokens: readonly string[], line: number): ScanCell[] | null {
  const cells: ScanCell[] = [];
  for (const token of tokens) {
    const last = cells.at(-1);
    const unit = unitOf(token);
    const next = last?.words ? goOn(last.words, token) : null;
    const words = next ?? (figureOf(token, line) ? null : goOn(null, token));
    //   öka      Tas fram av      of a target
    //   avd. barn/avd. Öka avd.      units whose figures stand elsewhere
    if (unit && !words && (!last || last.unit !== '' || last.words || last.unread)) return null;
    if (next) cells[cells.length - 1] = { ...last!, words: next };
    else if (words) cells.push({ figure: '', unit: '', words, line });
    else if (unit && last && last.unit === '' && !last.unread) cells[cells.length - 1] = { ...last, unit };
    else if (/[\p{L}\d]/u.test(token))
      cells.push(figureOf(token, line) ?? { figure: token, unit: '', words: null, line, unread: true });
  }
  //   86 NW      the sign of a figure
  const isUnread = (each: ScanCell, at: number) =>
    each.unread && (at === 0 || cells[at - 1]!.unread || !isSign(each));
  return cells.filter(isUnread).length > mostUnread ? null : cells;
}

/** Adds what stands to the right of a row's first line. */
export function addRight(row: IndicatorRow, parts: readonly { text: string; line: number }[]): void {
  for (const { text, line } of parts) {
    takeCells(row, cellTokens(text), line);
    row.owned.push(line);
  }
}

/** Whether the row has its whole period: nothing but pieces of its name and broken cells can follow. */
function isComplete(row: IndicatorRow): boolean {
  return row.period?.year != null;
}

/**
 * Goes on with a row by one more line: the rest of its name, and at the line's end what the narrow columns broke.
 *
 *   till förvaltningen från nämnd
 *                           ^^^^^ of "Tas fram av nämnd"
 */
export function extendRow(row: IndicatorRow, { text, line, doubtful }: RegionLine): void {
  row.lines.push(line);
  row.owned.push(line);
  const tokens = cellTokens(withoutBorder(text));
  const before = row.cells.length;
  if (!isComplete(row)) takeCells(row, tokens, line);
  else takeTail(row, tokens, line);
  const { name, fallen } = nameEnd(
    withoutTail(tokens.join(' ')),
    doubtful,
    row.fallen.length > 0 || row.cells.length > before || row.cells.some((each) => each.unread),
  );
  //   rekommenderar hamnen Sx 66 % 65 2021      beside the row's cells they are cells, too
  const read = row.cells.length > before ? fallenCells(fallen, line) : null;
  if (read) row.cells.splice(before, 0, ...read);
  row.fallen.push(...(read ? [] : fallen));
  if (!/^[^\p{L}\d]*.?$/u.test(name)) row.name.push({ text: name, line });
}

/** Takes what the columns broke off the right end of a line, the longest run that is explained. */
function takeTail(row: IndicatorRow, tokens: string[], line: number): void {
  for (let count = Math.min(8, tokens.length); count > 0; count--) {
    //   hamnar (antal) 48 %      the sign is of the figure before it
    if (unitOf(tokens.at(-count)!) && figureOf(tokens.at(-count - 1) ?? '', line)) continue;
    if (explain(row, tokens.slice(-count), line, count === tokens.length)) {
      tokens.splice(-count);
      return;
    }
  }
}

/** Gives each piece to the cell that it goes on; false, and nothing done, when one has none. `isAlone`: the line has no more. */
function explain(row: IndicatorRow, pieces: readonly string[], line: number, isAlone: boolean): boolean {
  const cells = row.cells.map((each) => ({ ...each }));
  const loose = [...row.loose];
  for (const piece of pieces) {
    const at = cells.findLastIndex((each, nth) => goesOn(each, piece) && !isTorn(each, cells[nth + 1]));
    if (at >= 0) {
      const begun = goOn(begunOf(cells[at]!), piece)!;
      cells[at] = { ...cells[at]!, words: begun };
      continue;
    }
    //   15,0 barn/
    //   avd.             of a unit that is known as a whole
    if ([...cells, ...loose].some((each) => isRestOf(each.unit, piece))) continue;
    const half = loose.findIndex((each) => each.rest !== '' && each.rest === letters(piece));
    if (half >= 0) {
      loose[half] = { ...loose[half]!, rest: '' };
      continue;
    }
    //   Antal besök i hamnen 1 200 2024
    //                        besök            the name has the word already
    const isTold = isAlone && row.name.some(({ text }) => text.split(' ').includes(piece));
    const isPrinted = isTold || cells.some((each) => each.unit !== '' && each.unit === unitOf(piece));
    const said = unitSaid(piece, pieces);
    const own = isPrinted ? (unitOf(piece) ?? said?.unit) : null;
    const unit = own ? { unit: own, rest: '' } : wrappedUnit(piece, said);
    const waiting = cells.filter(
      (each) => each.words === null && each.figure !== '' && each.unit === '',
    ).length;
    if (unit === null || waiting <= loose.length) return false;
    loose.push({ ...unit, line });
  }
  row.cells = cells;
  row.loose = loose;
  return true;
}

/** Whether a piece is the end of a unit that was printed as far as its stroke. */
function isRestOf(unit: string, piece: string): boolean {
  return (
    unit.includes('/') && letters(piece) !== '' && letters(unit.slice(unit.indexOf('/'))) === letters(piece)
  );
}

//   Areal i hamnen 98 kvm Minst 9 504 2024
//                                     kvm      is no unit of the 9
/** Whether words end with a bound's first thousands, of which the next cell may be the rest. */
function isTorn({ words }: ScanCell, next: ScanCell | undefined): boolean {
  const figure = words && measured(words)?.figure;
  return next !== undefined && figure != null && mayJoin(figure, next.figure);
}

/** Words go on by any piece; a figure's unit by three letters at least ("CO2", not "en"). */
function goesOn(cell: ScanCell, piece: string): boolean {
  const begun = begunOf(cell);
  return begun !== null && (cell.words !== null || letters(piece).length >= 3) && goOn(begun, piece) !== null;
}

/** "barn/a" waits for "vd."; a word that may as well be of the name is no unit, unless its line says it more than once. */
function wrappedUnit(
  piece: string,
  said: ReturnType<typeof unitSaid>,
): { unit: string; rest: string } | null {
  const isTwice = said !== null && said.count > 1;
  const unit = unitOf(piece) ?? (isTwice ? said.unit : null);
  if (unit !== null) return /^\p{L}{4,}$/u.test(unit) && !isTwice ? null : { unit, rest: '' };
  if (!piece.includes('/')) return null;
  const key = letters(piece);
  const whole = cellUnits.find((each) => each.includes('/') && letters(each).startsWith(key));
  return whole ? { unit: whole, rest: letters(whole).slice(key.length) } : null;
}

/** What a cell may go on as: its words, or its figure and unit ("19kg" + "CO2 per kg livsmedel"). */
function begunOf(cell: ScanCell): ScanCell['words'] {
  if (cell.words) return cell.words;
  if (!['%', 'kg', 'barn'].includes(cell.unit)) return null;
  return goOn(null, `${cell.figure}${cell.unit}`);
}

/** A row whose cells stand on lines of their own: figures, words and at last the period. A name's line has none. */
function takeCells(row: IndicatorRow, tokens: string[], line: number): void {
  const isDated = row.period !== null && takePeriod(row.period, tokens);
  //   … i Minst Tertial 2
  //   båtar 91 % 94 % 95 % 2025      a bound is no cell by itself
  const hasCells = row.cells.some(({ words }) => !isBareBound(words));
  //   Antal båtar 67 st 95 st 95 st
  //   Tertial 1
  //   Tas fram av nämnd 2025      the council's target, whole, behind figures alone
  const target = hasCells && row.cells.every(({ words }) => !words) ? goOn(null, tokens.join(' ')) : null;
  if (target?.whole) {
    row.cells.push({ figure: '', unit: '', words: target, line });
    tokens.length = 0;
    return;
  }
  if (isDated && hasCells) return takeTail(row, tokens, line);
  const open = row.cells.at(-1);
  const next = open?.words ? goOn(open.words, tokens.join(' ')) : null;
  if (next) {
    row.cells[row.cells.length - 1] = { ...open!, words: next };
    tokens.length = 0;
    return;
  }
  const cut = cutLine(tokens.join(' '), line, isDated && isComplete(row));
  const words = cut.name === '' || !row.cells.length ? null : goOn(null, cut.name);
  //   Andel förskolor som
  //   odlar i bänkar     45 % 50 % Tertial 1     cells in the middle of a row's height
  const isBeside = cut.name !== '' && !words && isBesideName(cut, row.cells.length > 0, isDated);
  if (cut.name !== '' && !words && !isBeside) return takeTail(row, tokens, line);
  if (cut.period) [row.period, row.periodLine] = [cut.period, line];
  if (words) row.cells.push({ figure: '', unit: '', words, line });
  row.cells.push(...cut.cells);
  tokens.length = 0;
  if (isBeside) tokens.push(...cut.name.split(' '));
}

/**
 * Whether the cells of a line that holds a name's rest are cells: a lone figure without a unit is of the name. Where the
 * row has some already, only more of them than one are.
 */
function isBesideName({ cells, period }: CutLine, hasSome: boolean, isDated: boolean): boolean {
  const figures = cells.filter((each) => each.figure !== '');
  if (hasSome) return figures.length > (period ? 0 : 1);
  return (
    period !== null ||
    (isDated && cells.length > 0) ||
    cells.length > 1 ||
    cells.some((each) => !/^\d+$/.test(`${each.figure}${each.unit}`))
  );
}

/** Takes what a period waits for off the end of a line: "1" and "2020" below "Tertial". */
function takePeriod(period: ScanPeriod, tokens: string[]): boolean {
  const count = tokens.length;
  if (period.year === null && /^(?:19|20)\d\d$/.test(tokens.at(-1) ?? '')) period.year = tokens.pop()!;
  return tokens.length < count;
}

/** Whether a line holds cells only: figures, units, pieces of known words, a period. */
export function isCells(text: string, begun: readonly string[]): boolean {
  return begun.length ? areCells(text, begun) : areCellsAlone(text);
}

/** Lines are asked for as strips, as rows beside strips, and as rows. */
const areCellsAlone = kept((text) => areCells(text, []));

function areCells(text: string, begun: readonly string[]): boolean {
  const tokens = cellTokens(text).filter((each) => each !== 'g' && /[\p{L}\d%+±]|^-$/u.test(each));
  if (!tokens.length) return false;
  if (tokens.every((each) => figureOf(each, 0) || unitOf(each) !== null)) return true;
  const cut = cutLine(tokens.join(' '), 0);
  if (cut.name === '') return true;
  if (letters(cut.name).length < 2) return false;
  const words = goAll(begun);
  return (words && goOn(words, cut.name)) !== null || goOn(null, cut.name) !== null;
}

function goAll(pieces: readonly string[]) {
  let begun = null as ReturnType<typeof goOn>;
  for (const piece of pieces) begun = goOn(begun, piece) ?? goOn(null, piece);
  return begun;
}
