import type { RowLine } from './line.ts';
import { bestPath, type Move } from './path.ts';
import type { Kind, Step } from './types.ts';
import { rowWeights } from '../../weights.ts';
import { sentences } from '../tokens/sentences.ts';

/**
 * Where in a row a path is: "beside" is in one whose right end stands elsewhere, "word" right below "Analys", "late"
 * below cells that stand below the row's analysis, "above" below cells of the row that opens next.
 */
const parts = ['out', 'row', 'beside', 'word', 'analysis', 'late', 'above'] as const;
type Part = (typeof parts)[number];

/** How much of its cells a row has: none, some, all to its end. */
type Got = 0 | 1 | 2;

interface State {
  part: Part;
  got: Got;
}

/** What tells a table's lines apart. */
export interface Shape {
  kind: Kind;
  /** No line of a name is wider, in characters. */
  width: number;
  /** What a row ends with: a whole period or two dates, any word of a plan's rhythm, or its cells. */
  end: 'whole' | 'any' | 'cells';
  /** Words that names begin with, and do not go on with. */
  firstWords: ReadonlySet<string>;
}

/** Tells of each line of a table what it is: the reading that is cheapest for all of them together. */
export function tableSteps(lines: readonly RowLine[], shape: Shape): Step[] {
  return path(lines, shape).steps;
}

/** An order of lines: those in which they stand, or with some of them to the right of rows above. */
export interface Order {
  /** Whether a row may open on a line that takes its right end from elsewhere. */
  mayTake(line: RowLine): boolean;
  /** Whether a line is such a right end, or a part of one. */
  isBeside(line: RowLine): boolean;
  /** How many right ends there are. */
  count: number;
}

/**
 * The rows that stand to the left of what is printed further down, as the lines that they open on, and what the path
 * over them costs; `endless` are rows that may want some of it as well: none of these cells is sure.
 * Null where all lines read better in the order in which they stand, or with one right end more.
 */
export function rowsBeside(
  lines: readonly RowLine[],
  shape: Shape,
  { mayTake, isBeside, count }: Order,
): { rows: RowLine[]; endless: RowLine[]; cost: number } | null {
  const left = lines.filter((line) => !isBeside(line));
  const { steps, cost } = path(left, shape, count, mayTake);
  // A heading that no row stands below costs what any line does that is left over, with all that go on with it.
  const heads = lines.some((line) => line.head === 'indicator' && isBeside(line)) ? 1 : 0;
  if (
    cost > path(lines, shape).cost + heads * rowWeights.left ||
    cost > path(left, shape, count + 1, mayTake).cost
  )
    return null;
  const rows = left.filter((_, at) => steps[at] === 'take');
  return { rows, endless: endless(left, steps, shape), cost };
}

/** The rows on a path that want an end too: they have none, or no more figures than a row that takes one. */
function endless(lines: readonly RowLine[], steps: readonly Step[], shape: Shape): RowLine[] {
  const rows: { line: RowLine; takes: boolean; got: Got; end: number; figures: number }[] = [];
  lines.forEach((line, at) => {
    const step = steps[at];
    if (step === 'open' || step === 'take')
      rows.push({ line, takes: step === 'take', got: 0, end: 0, figures: 0 });
    const row = rows.at(-1);
    if (!row || !(step === 'open' || step === 'take' || step === 'more')) return;
    row.got = have(row.got, line, shape);
    row.end = Math.max(row.end, line.end);
    row.figures += line.figures;
  });
  const most = Math.max(...rows.filter(({ takes }) => takes).map(({ figures }) => figures));
  return rows
    .filter(({ takes, end, got, figures }) => !takes && end < 2 && (got < 2 || figures <= most))
    .map(({ line }) => line);
}

/** What a line may be where a path is, and what it costs that a row which takes its end opens on it; null where none may. */
interface Ways {
  moves: readonly Move<Step>[];
  taking: number | null;
}

/** The best path on which `count` rows take what stands elsewhere. */
function path(lines: readonly RowLine[], shape: Shape, count = 0, mayTake = (_: RowLine) => false) {
  const size = parts.length * 3;
  const taken = (state: number) => Math.floor(state / size);
  const known: Ways[][] = lines.map(() => []);
  const waysOf = (item: number, from: State): Ways => {
    const line = lines[item]!;
    const told = isMiddle(line, lines[item - 1], shape) ? unmarked(line) : line;
    return { moves: moves(told, from, shape), taking: mayTake(line) ? taking(line, from, shape) : null };
  };
  return bestPath<Step>(
    lines.length,
    (item, state) => {
      const before = taken(state);
      const own = (known[item]![state % size] ??= waysOf(item, stateOf(state % size)));
      if (before === 0 && (count === 0 || own.taking === null)) return own.moves;
      const here = own.moves
        // Where a page falls apart into columns, it does so to its foot.
        .filter(({ step }) => step !== 'open' || before === 0 || !mayTake(lines[item]!))
        .map((move) => ({ ...move, to: move.to + before * size }));
      if (before === count || own.taking === null) return here;
      const to = indexOf('beside', 2) + (before + 1) * size;
      return [...here, { step: 'take', cost: own.taking, to }];
    },
    (state) => (taken(state) < count ? Infinity : end(stateOf(state % size))),
  );
}

//     Antal platser för
//   @ hundjobb 51 st 50 st 2025      an icon stands in the middle of a row's height, and here on its last line
//
//   Antalet båtar ska räknas i alla
//   > | hamnar 2024-02-01 2024-12-31
/** Whether a line's icon is that of a row whose name begins right above. */
function isMiddle(line: RowLine, above: RowLine | undefined, { kind, firstWords }: Shape): boolean {
  if (!above || !line.led.marked || above.led.marked || above.end === 2) return false;
  if (kind === 'activity') {
    const isName = above.end === 0 && above.head === null && /^\p{Lu}.*[^.!?:]$/u.test(above.text);
    return isName && line.end > 0 && small.test(line.led.name);
  }
  if (line.apart) return false;
  return beginsAsName(above.led.name, firstWords) && !beginsAsName(line.led.name, firstWords);
}

/** A small letter, behind a bar that may be one: "> | hamnar". */
const small = /^(?:I )?\p{Ll}/u;

function unmarked(line: RowLine): RowLine {
  return {
    ...line,
    ring: false,
    led: { ...line.led, name: line.led.name.replace(/^I (?=\p{Ll})/u, ''), marked: false },
  };
}

/**
 * What it costs to open a row whose cells are elsewhere: a capital alone tells hardly that it is a name's first line. Null
 * for a line that is none: a row has one of its dates, but nothing of its period, and what would rather be left is no name.
 */
function taking(line: RowLine, from: State, shape: Shape): number | null {
  if (line.end > (shape.kind === 'activity' ? 1 : 0)) return null;
  const open = opening(line, from, shape);
  const cost = line.apart || line.cells || line.ring ? open : Math.max(0, open) + rowWeights.notApart;
  return cost < rowWeights.left ? leave(from) + cost : null;
}

function stateOf(index: number): State {
  return { part: parts[Math.floor(index / 3)]!, got: (index % 3) as Got };
}

function indexOf(part: Part, got: Got): number {
  return parts.indexOf(part) * 3 + got;
}

/** What it costs to be done with a row. */
function leave({ part, got }: State): number {
  if (part === 'out' || part === 'above' || got === 2) return 0;
  return got === 0 ? rowWeights.bareRow : rowWeights.endless;
}

/** What it costs that the lines end there: nothing opens any more. */
function end(state: State): number {
  return leave(state) + (state.part === 'above' ? rowWeights.left : 0);
}

function moves(line: RowLine, state: State, shape: Shape): Move<Step>[] {
  const out: Move<Step>[] = [];
  const add = (step: Step, cost: number, part: Part, got: Got) =>
    out.push({ step, cost, to: indexOf(part, got) });
  if (line.sure) {
    add('open', leave(state), 'row', 2);
    return out;
  }
  const above = state.part === 'above' ? rowWeights.left : 0;
  const isOther = line.head !== null || (line.starred && state.part !== 'analysis');
  // What stands above "Analys" is a row, whatever is left of its cells.
  const isWord = line.word !== null && state.part !== 'out';
  const lost = above + noRest(line, shape) + (isWord ? rowWeights.strayWord : 0);
  add('left', isOther ? 0 : rowWeights.left + lost, state.part, state.got);
  const got = have(state.part === 'above' ? state.got : 0, line, shape);
  const both = state.part === 'above' && state.got === 2 && line.end > 0 ? rowWeights.moreCells : 0;
  add('open', leave(state) + opening(line, state, shape) + both, 'row', got);
  if (state.part === 'above') return out;
  //   Tertial 2                              Max
  //   Index Bra arbetsgivare 75 74 2024      Index Bra arbetsgivare 75 74 Tertial 2 2024
  if (line.ahead !== null && state.got !== 1 && state.part !== 'beside')
    add('ahead', 0, state.part, state.got);
  //   15,9 barn/                               62 % 60 % 2024
  //   Antal barn per båt avd. minska 2024      Antal båtar
  const isDone = state.part === 'out' || state.got === 2;
  if (isDone && line.bare && line.figures > 0 && line.head === null)
    add('ahead', rowWeights.ahead, 'above', have(0, line, shape));
  if (state.part === 'out') return out;
  const inRow = state.part === 'row' || state.part === 'beside';
  if (line.word !== null)
    add('word', inRow ? 0 : rowWeights.strayWord, line.word === '' ? 'word' : 'analysis', state.got);
  if (inRow) {
    // Its end is elsewhere: another is another row's, and until then blank lines may part it.
    const isBeside = state.part === 'beside';
    const other = isBeside && line.end > 0 ? rowWeights.moreCells : 0;
    const cost = other + going(line, isBeside ? 1 : state.got, shape);
    add('more', cost, state.part, have(state.got, line, shape));
    if (line.apart && state.got === 2) add('say', rowWeights.lostWord + saying(line, shape), 'analysis', 2);
    return out;
  }
  add('say', saying(line, shape), 'analysis', state.got);
  if (line.bare) {
    const again = state.part === 'late' || state.got < 2 ? 0 : rowWeights.moreCells;
    add('more', rowWeights.late + again, 'late', have(state.got, line, shape));
  }
  return out;
}

/** How much a row has after one more line. */
function have(got: Got, line: RowLine, { kind, end }: Shape): Got {
  if (kind === 'activity') return Math.min(2, got + line.end) as Got;
  if (line.end === 2 || (end === 'any' && line.end > 0) || (end === 'cells' && line.cells)) return 2;
  return Math.max(got, line.cells || line.end ? 1 : 0) as Got;
}

function opening(line: RowLine, { part }: State, { width, firstWords }: Shape): number {
  const { name, marked } = line.led;
  let sum = marked && (line.ring || capital.test(name)) ? rowWeights.marked : 0;
  if (!/\p{L}{2}/u.test(name) || line.bare || line.head !== null || line.starred || line.word !== null)
    return rowWeights.nameless;
  if (!opens.test(name) && !ageOrQuote.test(name))
    sum += line.ring ? rowWeights.smallRing : rowWeights.smallFirst;
  if (name.length > width) sum += rowWeights.wide;
  const isEnded = sentenceEnd.test(name) && !beginsAsName(name, firstWords);
  if (isEnded || sentences.test(name)) sum += rowWeights.sentence;
  if (part === 'row' && line.hangs) sum += rowWeights.hanging;
  if (part === 'word') sum += rowWeights.noAnswer;
  if (part === 'analysis' || part === 'late') {
    if (!line.apart) sum += rowWeights.notApart;
    if (!line.ended && part === 'analysis' && !marked) sum += rowWeights.notEnded;
  }
  return sum;
}

/** "… under året.": the last line of a name may end so, its first hardly. */
const sentenceEnd = /\p{Ll}{4}[.!?]$/u;

/** A name in sound letters begins so. */
const capital = /^[\p{Lu}"”“\d]/u;

/** "3-7-åringar som …", "“Bra bemötande” – andel …" */
const ageOrQuote = /^(?:\d+[-–]?\d*[-–]?åring|["”“]\p{Lu})/u;

/** How other names begin. */
const opens = /^[\p{Lu}"”“(]/u;

/** What speaks against taking a line for anything but the first of a row. */
function noRest({ led: { name } }: RowLine, { firstWords, width }: Shape): number {
  return beginsAsName(name, firstWords) && name.length <= width ? rowWeights.notFirst : 0;
}

/** Whether a text begins as names of indicators do, with one of the words that they begin with. */
export function beginsAsName(text: string, firstWords: ReadonlySet<string>): boolean {
  return ageOrQuote.test(text) || firstWords.has(text.split(/\s/, 1)[0]!);
}

/** The line as more of a row. */
function going(line: RowLine, got: Got, shape: Shape): number {
  const { kind, width } = shape;
  const { name, marked } = line.led;
  let sum = noRest(line, shape);
  if (line.word !== null || line.head === 'other' || line.starred) sum += rowWeights.nameless;
  if (line.figures > 0) sum += [0, rowWeights.otherCells, rowWeights.moreCells][got]!;
  if (got === 2 && line.end > 0 && line.figures + line.end > 2) sum += rowWeights.moreCells;
  const isCapital = !line.bare && capital.test(name);
  if (name.length > width && (isCapital || !line.hangs)) sum += rowWeights.wide;
  if (sentences.test(name)) sum += rowWeights.sentence;
  if (marked && name.length > 3) sum += rowWeights.midIcon;
  if (isCapital) sum += rowWeights.capitalRest;
  //   Utreda lokaler 2024-02-01
  //   Införa ärenden            2024-06-30      two rows that lack a date each
  if (kind === 'activity' && got === 1 && line.end > 0 && (isCapital || line.end > 1))
    sum += rowWeights.moreCells;
  if (line.apart && isCapital)
    sum += line.broken && got === 2 ? 2 * rowWeights.partedRest : rowWeights.partedRest;
  return sum;
}

/** The line as one of an analysis. */
function saying(line: RowLine, shape: Shape): number {
  const { width } = shape;
  let sum = 0;
  if (line.text.length <= width && !/[.!?:]$/.test(line.text)) sum += rowWeights.narrowSaid;
  if (line.word === '') sum += rowWeights.strayWord;
  //   Antalet båtar är oförändrat (2022: 707 st)      a goal's expected result: only a unit of cells ends so
  //   Antal båtar i hamnen Tertial 1                        whose cells stand on the next line
  if ((line.figures > 1 || line.end > 0) && !/(?:\d|%|\p{L}{4})[.!?]$|[:)]$/u.test(line.text))
    sum += noRest(line, shape);
  if (line.bare || (line.figures > 1 && line.text.length <= width + 30) || (line.end > 0 && line.cells))
    sum += rowWeights.cellsSaid;
  return sum;
}
