import type { Repair } from '../../../../src/model.ts';
import { rolesOf } from '../../../../src/money.ts';
import { joinPieces } from '../../lines/join.ts';
import { whyNever } from '../../table/misread.ts';
import { haveDecimals, joinHalves } from './line.ts';
import { columnHolds, identityOf, summedOf, type Identity } from './identity.ts';
import { rowOptions, type Option } from './options.ts';
import type { Form, LooseRow, Made, PlacedRow } from './types.ts';
import { verdictsOf } from './proved.ts';
import { figureWeights } from '../../weights.ts';

/** Of the rows with figures at least so many must have their places. */
const enough = 0.6;

/** So alike to known headings is what can be read of a header; with less, the rows must prove them. */
const alike = 0.55;

/** So many ways to read the rows from the first to one of them are kept, the best. */
const beam = 300;

/** No more readings of one row are looked at. */
const widest = 40;

/** So much more than its best reading may a reading of a row cost that its table is asked for. */
const reach = 3;

/** The readings of a row. */
interface Read {
  line: number;
  label: string;
  tokens: readonly string[];
  options: Option[];
  cellLines?: readonly number[];
}

/** A choice for each row so far, the last one first, null for one that cannot be read: those before it many share. */
interface State {
  cost: number;
  option: Option | null;
  before: State | null;
}

/**
 * Reads the rows of a table under one of some forms: what the figures are and where they stand is told together, by what
 * they are to each other in a row and down a column. Where a runner-up is as good, the cells that differ are in doubt.
 * Null where no form fits.
 */
export function solve(
  forms: readonly Form[],
  loose: readonly LooseRow[],
  elapsed: number | null,
): Made | null {
  const ranked = forms
    .map((form) => readRows(form, loose, elapsed))
    .filter(({ rows, needed }) => rows.filter((row) => row.options.length).length >= needed)
    .map((read) => ({ ...read, ...settle(read) }))
    .filter(({ form, kept, broken, figured }) => form.like > alike || kept - broken >= enough * figured)
    .map((each) => ({
      ...each,
      cost: each.cost + figureWeights.heading * (1 - each.form.like) * each.figured,
    }))
    .sort((a, b) => a.cost - b.cost);
  const [best, next] = ranked;
  // Headings that are as good would put the figures elsewhere.
  if (!best || (next && next.cost < best.cost + figureWeights.margin && !isSameOrder(best.form, next.form)))
    return null;
  // A column without a heading is there where a row fills them all.
  const isFull = best.best.some((row) => row?.cells.every(Boolean));
  return best.form.unread?.length && !isFull ? null : doubted(best);
}

/** Whether columns of the same roles follow each other, so that only the words of their headings are in question. */
function isSameOrder(a: Form, b: Form): boolean {
  const [own, other] = [rolesOf(a.columns.slice(1)), rolesOf(b.columns.slice(1))];
  return a.columns.length === b.columns.length && JSON.stringify(own) === JSON.stringify(other);
}

/** All readings of the rows under a form. */
function readRows(form: Form, loose: readonly LooseRow[], elapsed: number | null) {
  const identity = identityOf(form.columns.slice(1), form.months);
  const decimals = haveDecimals(loose.flatMap((row) => row.figures).flatMap((each) => each.tokens));
  const rows = loose.map((row): Read => {
    const own = row.figures.length > 1 ? joinHalves(row.figures) : (row.figures[0]?.tokens ?? []);
    const label = joinPieces(row.label);
    const options =
      own.length && !holdsFigure(label) ? rowOptions(label, own, form, identity, { decimals, elapsed }) : [];
    const line = row.figures.at(-1)?.line ?? row.lines[0]!;
    return { line, label, tokens: own, options, ...(row.cellLines ? { cellLines: row.cellLines } : {}) };
  });
  const figured = Math.max(1, rows.filter((row) => row.tokens.length > 0).length);
  // What the headings are is certain for months, and for one column.
  return { form, identity, rows, figured, needed: form.like === 1 ? 1 : enough * figured };
}

//   Totalt 12077123ga1229912175 9,6
//   Äldreomsorg 89,3 81,6 i 115,3 115,3 0,0
/** Whether a label holds what was a figure before an OCR broke it, so that those behind it may be of any column. */
export function holdsFigure(label: string): boolean {
  return label
    .split(' ')
    .some((each, at) => at > 0 && /\d{3}|\d,\d/.test(each) && !/^\W*(?:19|20)\d\d\W*$/.test(each));
}

/** Chooses a reading for each row so that the columns add up, too; the other choices that are as good stand beside. */
function settle({ rows }: Pick<ReturnType<typeof readRows>, 'rows'>) {
  let states: State[] = [{ cost: 0, option: null, before: null }];
  let isCut = false;
  const ranked = rows.map(({ options }) =>
    options
      .map((option) => ({ option, cost: costOf(option) }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, widest),
  );
  for (const [at, options] of ranked.entries()) {
    const unread = rows[at]!.tokens.length ? figureWeights.lost : 0;
    const near = options.filter((each) => each.cost <= options[0]!.cost + reach);
    const ways = near.length ? near : [{ option: null, cost: unread }];
    const longer = states
      .flatMap((before) =>
        ways.map(({ option, cost }): State => ({ cost: before.cost + cost, option, before })),
      )
      .sort((a, b) => a.cost - b.cost);
    isCut ||= longer.length > beam && longer[beam]!.cost <= longer[0]!.cost + figureWeights.margin;
    states = longer.slice(0, beam);
  }
  // What is unread may be what a sum lacks.
  const isWhole = rows.every(({ tokens, options }) => !tokens.length || options.length > 0);
  const tables = states
    .map((state) => ({ options: optionsOf(state), cost: state.cost }))
    .map(({ options, cost }) => ({ options, cost: cost + (isWhole ? costOfSums(options) : 0) }))
    .sort((a, b) => a.cost - b.cost);
  const { options: best, cost } = tables[0]!;
  const near = tables.slice(1).filter((each) => each.cost < cost + figureWeights.margin);
  return {
    cost,
    best,
    rivals: ranked.map((options, at) => [
      ...near.flatMap((each) => each.options[at] ?? []),
      ...(isCut
        ? options
            .filter((each) => each.cost < options[0]!.cost + figureWeights.margin)
            .map((each) => each.option)
        : []),
    ]),
    kept: best.filter((each) => each?.holds === true).length,
    broken: best.filter((each) => each?.holds === false).length,
  };
}

/** What it costs that a row is read so; most rows keep what the headings promise. */
function costOf({ cost, holds, hidden }: Option): number {
  return cost + (hidden ? figureWeights.hidden : holds === false ? figureWeights.broken : 0);
}

/** The rows as they are read, without what is in doubt; null where that is too much. */
function doubted({
  form,
  identity,
  rows,
  needed,
  best,
  rivals,
}: ReturnType<typeof readRows> & ReturnType<typeof settle>): Made | null {
  const { columns } = form;
  const repairs: Repair[] = [];
  const read = rows.map(({ line, label, tokens, cellLines }, at): PlacedRow => {
    const chosen = best[at];
    const places = cellLines ? { line, cellLines } : { line };
    if (!chosen)
      return {
        ...places,
        label,
        cells: columns.slice(1).map(() => ''),
        ...(tokens.length ? { open: [...tokens] } : {}),
      };
    const open: string[] = [];
    const cells = chosen.cells.map((cell, column) => {
      const ways = [cell, ...rivals[at]!.map((each) => each.cells[column] ?? null)];
      const bare = column === chosen.signed && !isSignTold(best, column) ? [cell!.text.slice(1)] : [];
      const texts = [...new Set([...ways.map((each) => each?.text ?? ''), ...bare])];
      const isTold = texts.length === 1 && !ways.some((each) => each?.garbled);
      if (isTold && (texts[0] === '' || !form.untold?.includes(column))) return texts[0]!;
      open.push(...texts.filter((each) => each !== '' && !open.includes(each)));
      return '';
    });
    if (!open.length) return { ...places, label: chosen.label, cells };
    return { ...places, label: chosen.label, cells, open: cells.some(Boolean) ? open : [...tokens] };
  });
  if (read.filter(({ cells }) => cells.some(Boolean)).length < needed) return null;
  read.forEach((row, at) =>
    row.cells.forEach((to, column) => {
      const from = best[at]?.cells[column]?.printed;
      if (to !== '' && from !== undefined && from !== to)
        repairs.push({
          line: row.cellLines?.[column] ?? row.line,
          from,
          to,
          by: 'proof',
          proof: proofOf(read, row, column, from, identity),
        });
    }),
  );
  const isHeld = best.map((each, at) => [each, ...rivals[at]!].every((option) => option?.holds === true));
  return { columns, rows: read, repairs, verdicts: verdictsOf(read, identity, isHeld) };
}

/**
 * Whether a table tells that figures of a column lost their minus: it prints others as its headings promise, so that they
 * do not promise what it does not mean, or it adds up only with them.
 */
function isSignTold(options: readonly (Option | null)[], column: number): boolean {
  const textOf = (option: Option | null) => option?.cells[column]?.text ?? '';
  const isKept = (option: Option | null) =>
    option?.holds === true && option.signed !== column && /[1-9]/.test(textOf(option));
  const rowsOf = (text: (option: Option) => string) =>
    summedOf(options.flatMap((each) => (each ? { label: each.label, cells: [text(each)] } : [])));
  const bare = (option: Option) => (option.signed === column ? textOf(option).slice(1) : textOf(option));
  return (
    options.some(isKept) ||
    (columnHolds(rowsOf(textOf), 0) === true && columnHolds(rowsOf(bare), 0) === false)
  );
}

/** The choices of all rows, the first one first. */
function optionsOf(state: State): (Option | null)[] {
  const out: (Option | null)[] = [];
  for (let each = state; each.before; each = each.before) out.push(each.option);
  return out.reverse();
}

/** What it costs that columns do not add up. */
function costOfSums(options: readonly (Option | null)[]): number {
  const chosen = options.filter((each) => each !== null);
  const rows = chosen.map(({ label, cells }) => ({ label, cells: cells.map((cell) => cell?.text ?? '') }));
  const summed = summedOf(rows);
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, at) => {
    if (chosen.some(({ cells }) => cells[at]?.garbled) || columnHolds(summed, at) !== false) return 0;
    return chosen.some(({ cells, holds }) => cells[at] && holds === false)
      ? figureWeights.sumOfBroken
      : figureWeights.sum;
  }).reduce((sum, each) => sum + each, 0);
}

/** What proves a cell that was put right. */
function proofOf(
  rows: readonly PlacedRow[],
  row: PlacedRow,
  column: number,
  from: string,
  identity: Identity | null,
): string {
  const printed = { ...row, cells: row.cells.with(column, from) };
  const why = whyNever(from);
  if (why !== '') return why;
  if (identity?.holds(row.cells) && identity.holds(printed.cells) !== true) return identity.proof(row.cells);
  const isSummed = (each: readonly PlacedRow[]) => columnHolds(summedOf(each), column) === true;
  return isSummed(rows) && !isSummed(rows.with(rows.indexOf(row), printed))
    ? 'kolumnen går ihop med sin summa'
    : `${row.cells[column]} är den enda läsning som går ihop med tabellen`;
}
