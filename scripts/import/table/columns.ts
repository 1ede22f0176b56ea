import type { Column, Doubt } from '../../../src/model.ts';
import { range } from '../lines/span.ts';
import { columns as valueColumns } from '../../../src/indicator-columns.ts';
import { saysNoFigure } from '../knowledge/no-figure.ts';
import type { About, Measure, Put } from './evidence.ts';
import { costs, isDash, isPartOverTotal, sum } from './logic.ts';
import type { Reading } from './reading.ts';
import { sizeBreaks } from './size.ts';
import { columnWeights } from '../weights.ts';

/** One way to part what a row prints into cells. */
export interface Cut {
  /** Each printed cell between the name and the period; none of its readings for an empty one. */
  cells: readonly Slot[];
  /** What speaks against parting it so. */
  cost: number;
}

/** One printed cell of a row. */
interface Slot {
  /** Which piece of the print it is: the same in all cuts that part it so. */
  key: string;
  /** What it may say, what is printed first. */
  readings: readonly Reading[];
}

/** What one printed row holds, before it is known which cell belongs to which column. */
export interface Row extends About {
  /** The ways to part it into cells; one where its cells are told. */
  cuts: readonly Cut[];
  /**
   * What tells a cell's place besides its order. `pinned`: the period stands behind the cells, at their end. `open`:
   * nothing stands there. `trimmed`: the report lost the tabs at the ends of its lines (cells missing there are
   * empty). `order`: empty cells leave no trace at all.
   */
  place: 'pinned' | 'open' | 'trimmed' | 'order';
  /** What a cell of a cut may say besides what it is read as: it costs no more, and nothing in the row tells it from that. */
  also?(cut: number, cell: number, said: readonly (Reading | null)[]): string[];
  /** What it costs that a row of the council lacks its target by the report's own rows; absent where they are not asked. */
  council?: number;
  /** How many times more the report's rows break than rows do: 1 where its cells are told, and in a scan that is well read. */
  noise: number;
}

/** Where the cells of a row belong, and what they say. */
export interface Assignment {
  /** Which cut of the row is the best. */
  cut: number;
  /** For each of its cells the index of its column; null when it cannot be told. */
  at: (number | null)[];
  /** For each cell what it says; null for an empty one. In doubt about that, it is what is printed. */
  said: (Reading | null)[];
  /** Why a cell says something else than is printed, for each that does. */
  proofs: { cell: number; why: string }[];
  doubts: Doubt[];
  /** What the best way breaks; null where there is none. */
  cost: number | null;
}

/** One way to read a row: for each filled cell of a cut its column and its reading. */
interface Way {
  cut: number;
  /** Indexes of the filled cells. */
  filled: readonly number[];
  at: readonly number[];
  said: readonly Reading[];
  cost: number;
  /** How much less it costs by what the report's own rows tell. */
  less: number;
  /** Whether each cell stands in the column where it is printed, and the row has one for each: it may, whatever it costs. */
  isPrinted: boolean;
}

/** Rows with more ways than this are hopeless. */
const most = 20_000;

/** A row whose cells are told. */
export function cutOf(cells: readonly (readonly Reading[])[]): Cut {
  return { cells: cells.map((readings, at) => ({ key: String(at), readings })), cost: 0 };
}

/**
 * Decides which cell belongs to which column, and what it says: of all ways that keep the order of the cells the
 * cheapest (see {@link columnWeights}). What another way within the margin has otherwise is a doubt, and what it has there a
 * candidate.
 */
export function assign(row: Row): Assignment {
  const found = decided(row);
  return isBlurred(row, found) ? decided({ ...row, noise: row.noise * columnWeights.blurred }) : found;
}

/** The same with the row's margin as it is: nobody looks whether a cell cannot be read. */
function decided(row: Row): Assignment {
  const ways = waysOf(row);
  return ways?.length ? settled(row, ways) : unknown(row);
}

//   12 st   T7T %
const withUnit = /\d\s?\p{L}|%$/u;

//   16,1 st 16,4 st 15,7 st 2023 15,3 st      what is left of "Fastställs 2023", or no cell
//   72 % 61 % 70 % 74 %                       "Män, kvinnor och totalen går inte ihop"
/**
 * Whether order alone tells the places of a row that lacks cells, and some cell may be none, or cannot be what it says: it
 * tells little of where the others stand. A figure with its unit is a cell, whatever its digits are.
 */
function isBlurred({ place, columns }: Row, { at, doubts }: Assignment): boolean {
  const isOpen = ({ reason, candidates }: Doubt) =>
    reason === readingReason
      ? !candidates.every((each) => withUnit.test(each))
      : reason !== columnReason && reason !== oddReason;
  return place === 'order' && at.length < columns.length && doubts.some(isOpen);
}

/**
 * The ways within the margin, by what all reports tell of the council's targets or by what the report's own rows do, the
 * best first; null when there are too many to weigh.
 */
function waysOf(row: Row): Way[] | null {
  const { place } = row;
  const width = row.columns.length;
  const cost = costs(row);
  const found: Way[] = [];
  let [bound, ownBound] = [Infinity, Infinity];
  let steps = 0;
  row.cuts.forEach((whole, cut) => {
    const { cells, from } = fitted(whole.cells, width);
    if (cells.length > width) return;
    const isTold = place !== 'order' && cells.length === width;
    const isWhole = isTold && cells.some(isDashed);
    const filled = cells.flatMap(({ readings }, slot) => (readings.length > 0 ? [slot] : []));
    // What is likely is tried first: it bounds the rest. A cell stands where it is printed, or near it.
    const nearest = filled.map((slot) =>
      range([0, width - 1]).sort((a, b) => Math.abs(a - slot) - Math.abs(b - slot)),
    );
    const cheapest = cells.map(({ readings }) => readings.toSorted((a, b) => a.cost - b.cost));
    const go = (nth: number, at: readonly number[], said: readonly Reading[], least: number): void => {
      if (++steps > most || least >= Math.max(bound, ownBound)) return;
      if (nth === filled.length) {
        const behind = dropped(cells.length - (filled.at(-1) ?? -1), width - (at.at(-1) ?? -1));
        const put = putOf(row, at, said);
        const isPrinted = isTold && at.every((column, n) => column === filled[n]) && !isPartOverTotal(put);
        const less = spared(row, put);
        const total = cost(put, least + behind, isPrinted ? Infinity : Math.max(bound, ownBound + less));
        if (total >= bound && total - less >= ownBound && !isPrinted) return;
        bound = Math.min(bound, limit(row, total));
        ownBound = Math.min(ownBound, limit(row, total - less));
        const slots = filled.map((slot) => slot + from);
        found.push({ cut, filled: slots, at, said, cost: total, less, isPrinted });
        return;
      }
      const before = at.at(-1) ?? -1;
      for (const column of nearest[nth]!) {
        if (column <= before || column > width - (filled.length - nth)) continue;
        if (isWhole && column !== filled[nth]) continue;
        const apart = gap(row, filled[nth]! - (filled[nth - 1] ?? -1), column - before);
        for (const reading of cheapest[filled[nth]!]!)
          go(nth + 1, [...at, column], [...said, reading], least + apart + reading.cost);
      }
    };
    go(0, [], [], whole.cost);
  });
  if (steps > most) return null;
  return found
    .filter((each) => each.cost < bound || each.cost - each.less < ownBound || each.isPrinted)
    .sort((a, b) => a.cost - b.cost);
}

/** How much less a way costs by what the report's own rows tell of the council's targets than by all reports. */
function spared(row: Row, put: Put): number {
  const council = put.get('councilTarget');
  //   50 st      a lone figure is the council's, or tells nothing
  if (row.owner !== 'kf' || put.size < 2 || !row.columns.includes('councilTarget')) return 0;
  return council && !isDash(council.text)
    ? 0
    : Math.max(0, columnWeights.council - (row.council ?? Infinity));
}

//   59 %⇥–⇥⇥61 %⇥–⇥61 %⇥      a row that says where nothing is says so in each of its columns
//   Ej mätt⇥⇥⇥1,4 %⇥…
/** Whether a cell is printed as one in which nothing stands. */
function isDashed({ readings: [printed] }: Slot): boolean {
  return printed !== undefined && (isDash(printed.text) || saysNoFigure(printed.text));
}

/** What a way must cost to be out of the question, where the best one costs `best`. */
function limit({ place, noise, cuts, columns }: Row, best: number): number {
  const isShort = cuts[0]!.cells.length < columns.length && (place === 'pinned' || place === 'open');
  const margin =
    place === 'order' ? columnWeights.margin : isShort ? columnWeights.shortMargin : columnWeights.tabMargin;
  // Less than nothing is no noise.
  return Math.min(best, 0) + (Math.max(best, 0) + margin) * noise;
}

/** The cells without empty ones that are the page's: those too many at the row's end, or before its first figure. */
function fitted(cells: Cut['cells'], width: number): { cells: Cut['cells']; from: number } {
  const extra = cells.length - width;
  const isEmpty = (some: Cut['cells']) => some.every(({ readings }) => readings.length === 0);
  if (extra > 0 && isEmpty(cells.slice(-extra))) return { cells: cells.slice(0, -extra), from: 0 };
  const isLed = extra > 0 && isEmpty(cells.slice(0, extra)) && cells[extra]!.readings.length > 0;
  return isLed ? { cells: cells.slice(extra), from: extra } : { cells, from: 0 };
}

/** What it costs that two cells stand so many columns apart which are printed so many cells apart. */
function gap({ place }: Row, printed: number, apart: number): number {
  return apart > printed && place === 'trimmed'
    ? (apart - printed) * columnWeights.trimmed
    : dropped(printed, apart);
}

/** What it costs that empty cells between two, or behind the last one, have no column. */
function dropped(printed: number, apart: number): number {
  return Math.max(0, printed - apart) * columnWeights.dropped;
}

function putOf({ columns }: Row, at: readonly number[], said: readonly Reading[]): Put {
  const put = new Map<Column, Reading>();
  at.forEach((column, nth) => {
    const role = columns[column];
    if (role) put.set(role, said[nth]!);
  });
  return put;
}

/** Keeps what all ways have alike. A column that they fill otherwise is in doubt, with all that they put there. */
function settled(row: Row, ways: readonly Way[]): Assignment {
  const [best] = ways as [Way];
  const { cells } = row.cuts[best.cut]!;
  const isFull = cells.length === row.columns.length;
  const at: Assignment['at'] = cells.map(() => null);
  const said: Assignment['said'] = cells.map(({ readings }) => readings[0] ?? null);
  const all = cells.map((_, slot) => best.said[best.filled.indexOf(slot)] ?? null);
  const proofs: Assignment['proofs'] = [];
  const doubts: Doubt[] = [];
  // A scan misreads figures, and where they cannot all be right, by any way that may be, no other reading was found.
  const sizes = sizeBreaks(row);
  const broken = row.place === 'order' ? ways.flatMap((way) => sizes(putOf(row, way.at, way.said))) : [];
  row.columns.forEach((role, column) => {
    const put = ways.map((way) => {
      const nth = way.at.indexOf(column);
      const slot = way.filled[nth] ?? -1;
      return nth < 0 ? null : { slot, key: row.cuts[way.cut]!.cells[slot]!.key, reading: way.said[nth]! };
    });
    const filled = put.filter((each) => each !== null).sort((a, b) => a.slot - b.slot);
    const own = put[0];
    const also = own ? (row.also?.(best.cut, own.slot, all) ?? []) : [];
    const texts = new Set([...filled.map(({ reading }) => reading.text), ...also]);
    if (texts.size === 0) return;
    const isTold = own && put.every((each) => each?.key === own.key);
    if (isTold) at[own.slot] = column;
    const printed = isTold ? cells[own.slot]!.readings[0]! : null;
    const open = broken.find((each) => role && each.open?.columns.includes(role))?.open;
    if (printed && texts.size === 1 && !open && !isGuess(own!.reading, best.said, row.measure)) {
      said[own!.slot] = own!.reading;
      const nth = best.at.indexOf(column);
      if (own!.reading !== printed) proofs.push({ cell: own!.slot, why: proofOf(row, best, nth, printed) });
    } else
      doubts.push({
        cell: role ?? unknownColumn(column),
        reason: !printed
          ? isFull
            ? oddReason
            : columnReason
          : texts.size === 1 && open
            ? open.reason
            : readingReason,
        candidates: [...new Set([...(printed ? [printed.text] : []), ...texts])],
      });
  });
  return { cut: best.cut, at, said, proofs, doubts, cost: Math.max(0, best.cost) };
}

//   551 %  5,5 %  5,5 %      51 % with a stroke too many is as likely as 5,51 %
/**
 * Commas are put back where the row tells that they are lost, and its other figures have no other number of decimals;
 * digits that are not printed are never put in.
 */
function isGuess(own: Reading, row: readonly Reading[], { elsewhere, most }: Measure): boolean {
  const { misread } = own;
  const decimals = ({ number }: Reading) => /,(\d+)/.exec(number)?.[1]!.length ?? 0;
  const others = row.filter((each) => each !== own && decimals(each) > 0);
  //   100 %  102 %  89 %  104 %      that all lost their commas is told by figures elsewhere, as of a sick leave, or by none
  const isKnown = elsewhere.length > 0 || (most !== null && most < 100);
  const isWitness = ({ misread, figure }: Reading) => misread !== 'comma' && figure.value !== null;
  if (misread === 'comma' && row.length > 2 && !isKnown && !row.some(isWitness)) return true;
  if (misread === 'comma' && others.length > 1 && others.every((each) => decimals(each) !== decimals(own)))
    return true;
  //   7 %  72 %  81 %  Öka      one figure of another size tells not which of them lost what: it may be 71 %
  const [sure, ...more] = row.filter((each) => each.misread === null && each.figure.value !== null);
  const isOdd = sure && !more.length && decimals(sure) === 0 && row.some((each) => each.misread === 'comma');
  if (isOdd && (own === sure || misread === 'comma')) return true;
  return misread === 'digit' || misread === 'letter' || misread === 'stroke';
}

const columnReason =
  'En tom cell saknas i raden, och det går inte att säkert säga vilken kolumn värdet hör till';
//   Andel boende   –   –   64 %        of women alone: all cells are there
const oddReason =
  'Med värdena där de står går raden inte ihop, och det går inte att säkert säga vilken kolumn värdet hör till';
const readingReason = 'Det tryckta talet kan läsas på flera sätt, och raden avgör inte vilket';

/** What the printed text would break in the place of what it is read as. */
function proofOf(row: Row, best: Way, nth: number, printed: Reading): string {
  const reading = best.said[nth]!;
  if (printed.why !== '') return printed.why;
  const cost = sizeBreaks(row);
  const said = best.said.map((each, at) => (at === nth ? printed : each));
  const before = cost(putOf(row, best.at, said));
  const after = cost(putOf(row, best.at, best.said));
  const weigh = (why: string, all: typeof before) => sum(all.filter((each) => each.why === why));
  const reasons = [...new Set(before.map((each) => each.why))].filter(
    (why) => why !== '' && weigh(why, before) > weigh(why, after),
  );
  return reasons.join('; ') || `${reading.text} är den enda läsning som går ihop med raden`;
}

/** A row whose cells cannot be told apart at all. */
function unknown({ cuts, columns }: Row): Assignment {
  const { cells } = cuts[0]!;
  const candidates = cells.flatMap(({ readings: [printed] }) => (printed ? [printed.text] : []));
  const reason = `Raden har ${cells.length} celler där tabellhuvudet har ${columns.length} kolumner`;
  return {
    cut: 0,
    at: cells.map(() => null),
    said: cells.map(({ readings: [printed] }) => printed ?? null),
    proofs: [],
    doubts: valueColumns
      .filter((role) => columns.includes(role))
      .map((cell) => ({ cell, reason, candidates })),
    cost: null,
  };
}

/** What a doubt calls a column of no known role, from 0 behind the names, whose column is the first. */
export function unknownColumn(at: number): string {
  return `kolumn ${at + 2}`;
}

/** Whether a column is called so. */
export function isUnknownColumn(name: string): boolean {
  return /^kolumn \d+$/.test(name);
}
