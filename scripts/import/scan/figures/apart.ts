import { isNet, isNetAbove, isSum } from '../../../../src/money.ts';
import { headingWeights } from '../../weights.ts';
import type { Block, Column } from './blocks.ts';
import { knownHeadings } from './header.ts';
import { columnHolds, identityOf, printed, summedOf, type Identity } from './identity.ts';
import { haveDecimals, widthOf } from './line.ts';
import { rowOptions } from './options.ts';
import { headsColumn, partHeadings } from './part-headings.ts';
import { solve } from './solve.ts';
import type { FigureLine, Form, Found, LooseRow, Made } from './types.ts';

/** Columns that were read apart, with their headings. */
interface Columns extends Column {
  headings: string[];
  cost: number;
}

/** Labels that lost columns, with their heading and those of the columns beside them, where these can be read. */
interface Labels {
  block: Block;
  rows: LooseRow[];
  /** How many figures stand beside them. */
  width: number;
  headings: string[] | null;
  cost: number;
  /** What kind of table their heading is of. */
  kind: Kind;
}

type Kind = 'units' | 'volumes' | 'money';

/** Columns of a table stand no further from its labels, in lines; those right below them no further than `next`. */
const [furthest, next] = [200, 12];

/** No more columns near labels are tried, and no more of them together. */
const [most, together] = [10, 5];

/** So many lines tell how many figures each has, and so many figures other than nothing that a column adds up. */
const least = 2;

/** Of the cells of each column so many must be proved, and of the rows. */
const enough = 0.6;

/**
 * Puts columns beside labels where they are as many as these, and are what the headings promise: budget and changes less
 * the forecast make the deviation in the rows, or each column adds up.
 *
 *   Mnkr        Budget      Prognos      Avvikelse      read one after the other, with others between
 *   Hundar      4,5         4,4          0,1
 *   Båtar       3,0         3,5          -0,5
 *   Summa       7,5         7,9          -0,4
 */
export function apartTables(
  { tables, columns }: { tables: readonly Block[]; columns: readonly Column[] },
  textAt: (line: number) => string,
  year: number,
): Found[] {
  const out: Found[] = [];
  let headed = columns.flatMap((each) => columnsOf(each, textAt) ?? []);
  let lacking = tables.filter(({ months }) => !months).map((block) => labelsOf(block, textAt));
  for (const isBySums of [false, true])
    for (const labels of lacking) {
      // Columns that may be those of other labels are of neither.
      const isRival = (each: Labels) =>
        each !== labels &&
        each.kind === labels.kind &&
        each.rows.length === labels.rows.length &&
        (isBySums || each.width === labels.width);
      if (lacking.some(isRival)) continue;
      const near = headed.filter((each) => isBeside(each, labels)).slice(0, most);
      const isTwice = ({ headings }: Columns) =>
        near.filter((each) => each.headings.join() === headings.join()).length > 1;
      const summed = () => near.filter((each) => !isTwice(each) && tableOf(labels, [each], true));
      for (const chosen of isBySums ? [summed()] : subsetsOf(near)) {
        const found = chosen.length > 0 && tableOf(labels, chosen, isBySums);
        if (!found) continue;
        out.push(found);
        headed = headed.filter((each) => !chosen.includes(each));
        lacking = lacking.filter((each) => each !== labels);
        break;
      }
    }
  return out;

  /** The table that columns make beside labels; null where it is not proved. */
  function tableOf(labels: Labels, chosen: readonly Columns[], isBySums: boolean): Found | null {
    for (const form of formsOf(labels, chosen)) {
      const identity = identityOf(form.columns.slice(1), 0);
      if ((identity === null) !== isBySums) continue;
      const rows = rowsBeside(labels, chosen, form);
      const made = rows && solve([form], rows, null);
      if (!made || !proves(made, identity, labels, chosen, follows(labels, chosen[0]!))) continue;
      return { header: [...labels.block.header, ...chosen.flatMap((each) => each.header)], rows, made };
    }
    return null;
  }

  /** The headings that a table may have: as they were read, or those of the city's that are alike. */
  function formsOf(labels: Labels, chosen: readonly Columns[]): Form[] {
    const headings = chosen.flatMap((each) => each.headings);
    if (labels.headings) {
      const columns = [...labels.headings, ...headings];
      const cost = [labels, ...chosen].reduce((sum, each) => sum + each.cost, 0);
      return new Set(columns).size === columns.length ? [{ columns, like: 1 - cost / 10, months: 0 }] : [];
    }
    const text = [labels.block, ...chosen].flatMap((each) => each.header.map(textAt)).join(' ');
    const width = 1 + labels.width + headings.length;
    return knownHeadings(text, labels.rows.map((row) => row.label.join(' ')).join('\n'), year).filter(
      (each) => each.columns.length === width && !each.unread?.length,
    );
  }

  /** Whether columns stand right below labels, nothing of another table between. */
  function follows({ rows }: Labels, first: Columns): boolean {
    const end = rows.at(-1)!.lines.at(-1)!;
    const start = first.rows[0]!.line;
    const isBetween = ({ header: [line] }: Block | Column) => line! > end && line! < first.header[0]!;
    return start > end && start < end + next && ![...tables, ...columns].some(isBetween);
  }
}

/** A block's columns with their headings: the lines above that make the best of them. Null where none do. */
function columnsOf({ header, rows }: Column, textAt: (line: number) => string): Columns | null {
  const widths = rows.map(({ tokens }) => widthOf(tokens));
  const [best] = header
    .flatMap((_, from): Columns[] => {
      const lines = header.slice(from);
      const parted = partHeadings(lines.map(textAt), false);
      // A figure that an OCR broke is none of its line's width.
      const isRead = parted?.columns.slice(1).every(headsColumn);
      if (!parted || !isRead || widths.filter((each) => each === parted.columns.length - 1).length < least)
        return [];
      return [{ header: lines, rows, headings: parted.columns.slice(1), cost: parted.cost }];
    })
    .sort((a, b) => a.cost - b.cost);
  return best && best.cost <= headingWeights.most ? best : null;
}

/** A table's labels, down to their sum, with what heads them and the columns beside them. */
function labelsOf(block: Block, textAt: (line: number) => string): Labels {
  const texts = block.header.map((line) => textAt(line).trim());
  const end = block.rows.findIndex(isLast);
  const rows = block.rows.slice(0, end < 0 ? undefined : end + 1);
  const width = Math.max(0, ...rows.flatMap((row) => row.figures.map(({ tokens }) => widthOf(tokens))));
  const all = { block, rows, width, kind: kindOf(texts.join(' ')) };
  if (width === 0 && texts.length === 1) return { ...all, headings: texts, cost: 0 };
  const parted = partHeadings(texts);
  const isRead = parted?.columns.length === width + 1 && parted.cost <= headingWeights.most;
  return { ...all, headings: isRead ? parted.columns : null, cost: parted?.cost ?? 0 };
}

/** Whether a row is what those above make, so that none follows. */
function isLast({ label }: LooseRow): boolean {
  const text = label.join(' ');
  return isSum(text) || (isNet(text) && !isNetAbove(text));
}

/** What a table counts, as its headings tell. */
function kindOf(headings: string): Kind {
  if (/resultatenhet|överföring|beräkna/i.test(headings)) return 'units';
  return /antal|planering|utfall \p{L}/iu.test(headings) ? 'volumes' : 'money';
}

/** Whether columns may be of a table, as its labels have them: near enough, of one kind, and no more than the rows. */
function isBeside({ rows, headings }: Columns, { block, kind, rows: labels }: Labels): boolean {
  const { line } = rows[0]!;
  if (line < block.header[0]! - furthest || line > labels.at(-1)!.lines.at(-1)! + furthest) return false;
  const isChange = headings.length === 1 && /justering|förändring/i.test(headings[0]!);
  return (
    kindOf(headings.join(' ')) === kind &&
    (rows.length === labels.length || (isChange && rows.length < labels.length))
  );
}

/** All choices of some items, those of more first. */
function subsetsOf<T>(items: readonly T[]): T[][] {
  const all = items.reduce<T[][]>(
    (sets, item) => [
      ...sets,
      ...sets.filter((each) => each.length < together).map((each) => [...each, item]),
    ],
    [[]],
  );
  return all.sort((a, b) => b.length - a.length);
}

/** The rows of labels with what stands in their columns; null where it cannot be told which rows have a change of their budget. */
function rowsBeside(labels: Labels, chosen: readonly Columns[], form: Form): LooseRow[] | null {
  const lacking = chosen.filter((each) => each.rows.length < labels.rows.length);
  if (lacking.length > 1) return null;
  const places = lacking.length ? changed(labels, chosen, form) : [];
  if (lacking[0] && places.length !== lacking[0].rows.length) return null;
  return labels.rows.map((row, at) => {
    const own = (each: Columns) => each.rows[lacking.includes(each) ? places.indexOf(at) : at];
    const line = row.figures[0]?.line ?? row.lines[0]!;
    const beside = [...row.figures, ...chosen.flatMap((each) => own(each) ?? [])];
    return {
      label: row.label,
      lines: [...row.lines, ...beside.map((each) => each.line)],
      figures: [{ line, label: '', tokens: beside.flatMap(({ tokens }) => tokens) }],
      cellLines: [
        ...Array.from({ length: labels.width }, () => line),
        ...chosen.flatMap((each) => each.headings.map(() => own(each)?.line ?? line)),
      ],
    };
  });
}

/** The rows that have a change of their budget: those which do not come out without one. */
function changed({ rows }: Labels, chosen: readonly Columns[], form: Form): number[] {
  const whole = chosen.filter((each) => each.rows.length === rows.length);
  const decimals = haveDecimals(whole.flatMap((each) => each.rows).flatMap(({ tokens }) => tokens));
  const identity = identityOf(form.columns.slice(1), 0);
  return [...rows.keys()].filter((at) => {
    const figures: FigureLine[] = [...rows[at]!.figures, ...whole.map((each) => each.rows[at]!)];
    const tokens = figures.flatMap((each) => each.tokens);
    const options = rowOptions('', tokens, form, identity, { decimals, elapsed: null });
    return !options.some(({ holds, signed }) => holds && signed < 0);
  });
}

/** Whether the laws of a table prove that columns are of its labels; `follows`: whether they stand right below these. */
function proves(
  made: Made,
  identity: Identity | null,
  { width }: Labels,
  chosen: readonly Columns[],
  follows: boolean,
): boolean {
  const all = [...made.rows[0]!.cells.keys()];
  const isSummed = (at: number) => addsUp(made, at);
  if (!identity) return made.rows.length > least && all.every(isSummed);
  const { columns, holds } = identity;
  const told = made.rows.map((row) => holds(row.cells)).filter((each) => each !== null);
  const isTied = follows || columns.some((at) => at >= 0 && at < width) || all.some(isSummed);
  if (!isTied || told.filter(Boolean).length <= enough * told.length) return false;
  // The headings or a sum speak of each of the columns, or of one beside it on the same lines.
  let from = width;
  const isTold = ({ headings }: Columns) =>
    all.slice(from, (from += headings.length)).some((at) => columns.includes(at) || isSummed(at));
  return chosen.every(isTold) && all.every((at) => isProved(made, at));
}

/** Whether a column adds up, and more than one figure makes its sum. */
function addsUp({ rows }: Made, at: number): boolean {
  const summed = summedOf(rows);
  const figures = summed.parts.filter((row) => printed(row.cells[at]!)?.value);
  return figures.length >= least && columnHolds(summed, at) === true;
}

/** Whether the laws of a table prove most cells of a column. */
function isProved({ verdicts }: Made, at: number): boolean {
  const all = verdicts.flatMap((row) => row[at] ?? []);
  return all.filter((each) => each === 'proved').length >= enough * all.length;
}
