import { around, centre, middle, overlap, sidesOf, type Sides } from '../read/extent.ts';
import { cellGap, lineOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { alike } from '../table/group-headings.ts';
import { laneWeights } from '../weights.ts';
import type { Knows } from './heading-text.ts';
import type { Rulings } from './ruling.ts';

/** A heading over several columns: what it says, and how far they reach. */
interface Group {
  phrase: Line;
  over: Sides;
}

/** What tells which columns of figures a heading stands over. */
interface GroupsBy {
  /** Where the heading of names ends, right of which a group begins. */
  from: number;
  /** Where figures stand. */
  lanes: readonly Sides[];
  rulings: Pick<Rulings, 'across'>;
  knows: Knows;
}

/** Headings that stand over several columns, and the columns of which it is not certain which of them they are under. */
interface Grouped {
  groups: Group[];
  open: Sides[];
}

/** The headings of a head that stand over several of its columns, and its lines without them. */
export function groupsIn(head: readonly Line[], by: GroupsBy): Grouped & { own: Line[] } {
  const parts = head.map((line) => phrasesOf(line, cellGap));
  const ruled = ruledGroups(parts.flat(), by);
  const { groups, open } = ruled.length ? { groups: ruled, open: [] } : placedGroups(parts, by);
  const set = new Set(groups.map(({ phrase }) => phrase));
  const own = parts.map((line) => line.filter((each) => !set.has(each)).flatMap(({ words }) => words));
  return { groups, open, own: own.filter((words) => words.length > 0).map(lineOf) };
}

/** What stands over a column: the headings of its groups, from the top. */
export function groupsOver(groups: readonly Group[], column: Sides): string[] {
  return groups.filter(({ over }) => isOver(over, column)).map(({ phrase }) => textOf(phrase));
}

//             Jan–mars              Helår
//           ----------------   --------------------       a ruling tells how far each heading reaches
//   Mnkr    Utfall   Budget     Budget     Prognos
/** Headings that stand in the middle over a ruling of their own, with several others below it. */
function ruledGroups(phrases: readonly Line[], { from, rulings: { across } }: GroupsBy): Group[] {
  return phrases.flatMap((phrase) => {
    const over = across.find(
      (each) =>
        each.left > from &&
        each.top > middle(phrase) &&
        each.top < phrase.bottom + phrase.size &&
        each.left <= phrase.left &&
        each.right >= phrase.right &&
        Math.abs(centre(each) - centre(phrase)) < phrase.size,
    );
    const below = over ? phrases.filter((each) => each.top > over.top - 1 && isOver(over, each)) : [];
    return over && below.length > 1 ? [{ phrase, over }] : [];
  });
}

function isOver(over: Sides, each: Sides): boolean {
  return over.left < centre(each) && centre(each) < over.right;
}

//                   Helår                         Jan–mars       no ruling: what they are over is told by their places
//   Mnkr   Budget   Prognos   Ändring     Utfall 2031   Utfall 2030
//   Båtar    12,5      13,1       0,6             3,1           2,9
/**
 * Headings that stand on one line over several columns each, where each column of figures is headed on the head's last
 * line as reports are known to head one, or as one of the group beside it.
 */
function placedGroups(parts: readonly Line[][], { from, lanes, knows }: GroupsBy): Grouped {
  const [columns = [], ...above] = parts.map((line) => line.filter(({ left }) => left > from)).reverse();
  const [phrases, ...others] = above.filter((line) => line.length > 0);
  if (!phrases || others.length || columns.length !== lanes.length || lanes.length < 2) return none;
  const texts = columns.map(textOf);
  const overOf = (span: Span) => sidesOf(around(columns.slice(...span)));
  const alikes = alike(texts, phrases.map(textOf)).map((group): Span => [group[0]!, group.at(-1)! + 1]);
  const areAlike =
    alikes.length === phrases.length && phrases.every((each, n) => overlap(each, overOf(alikes[n]!)) > 0);
  if (phrases.length >= columns.length || !(areAlike || texts.every(knows))) return none;
  //   Beslutad               a heading on two lines
  //   Budget      Utfall
  const isOwn = (phrase: Line) =>
    columns.some((each) => overlap(phrase, each) > 0 && knows(`${textOf(phrase)} ${textOf(each)}`));
  if (phrases.every(isOwn)) return none;
  const [spans, perhaps] = areAlike ? [alikes, alikes] : placed(phrases, columns, lanes);
  if (!spans.some(([from, to]) => to - from > 1)) return none;
  const under = (all: readonly Span[], n: number) => all.findIndex(([from, to]) => from <= n && n < to);
  const open = columns.filter((_, n) => under(spans, n) !== under(perhaps, n));
  return { groups: phrases.map((phrase, n) => ({ phrase, over: overOf(spans[n]!) })), open };
}

const none: Grouped = { groups: [], open: [] };

/** The columns that a heading stands over: from which to before which. */
type Span = readonly [from: number, to: number];

/** A way to give headings their columns, and what speaks against it. */
interface Way {
  cost: number;
  spans: Span[];
}

/**
 * The columns of each heading where all stand in the same place over theirs: over as many as can be; then those where what
 * is below a heading is taken to reach from where its headings begin to where they end.
 */
function placed(
  phrases: readonly Line[],
  columns: readonly Line[],
  lanes: readonly Sides[],
): [Span[], Span[]] {
  const edges = edgesOf(columns, lanes);
  const pitch = (edges.at(-1)! - edges[0]!) / lanes.length;
  const exactly = (off: number, { size }: Line) => (Math.abs(off) < 0.5 * size ? 0 : Infinity);
  //   Budget                 Prognos                    Budget             Prognos                Budget              Prognos
  //   Kostnader  Intäkter    Kostnader  Intäkter     Kostnader  Intäkter   Kostnader  Intäkter    Kostnader  Intäkter   …
  const atSide = [
    (phrase: Line, [from]: Span) => exactly(columns[from]!.left - phrase.left, phrase),
    (phrase: Line, [from]: Span) => exactly(columns[from]!.right - phrase.right, phrase),
    (phrase: Line, [, to]: Span) => exactly(columns[to - 1]!.right - phrase.right, phrase),
  ];
  const offMiddle = (phrase: Line, over: Sides) => Math.abs(centre(over) - centre(phrase)) / pitch;
  const inMiddle = (phrase: Line, [from, to]: Span) => {
    const over = { left: edges[from]!, right: edges[to]! };
    return over.left > phrase.left || over.right < phrase.right ? Infinity : offMiddle(phrase, over);
  };
  const inMiddleOfHeadings = (phrase: Line, span: Span) => offMiddle(phrase, around(columns.slice(...span)));
  const best = (away: typeof inMiddle, nth: number, at: number): Way => {
    const phrase = phrases[nth];
    if (!phrase) return { cost: laneWeights.bare * (lanes.length - at), spans: [] };
    let own: Way = { cost: Infinity, spans: [] };
    for (let from = at; from < lanes.length; from++)
      for (let to = from + 1; to <= lanes.length; to++) {
        const rest = best(away, nth + 1, to);
        const cost = laneWeights.bare * (from - at) + away(phrase, [from, to]) + rest.cost;
        if (cost < own.cost) own = { cost, spans: [[from, to], ...rest.spans] };
      }
    return own;
  };
  // Where one alone stands beside a column's heading says nothing.
  const sided = phrases.length > 1 ? atSide.map((away) => best(away, 0, 0)) : [];
  const [cheapest] = sided.filter(({ cost }) => cost < Infinity).sort((a, b) => a.cost - b.cost);
  if (cheapest) return [cheapest.spans, cheapest.spans];
  return [best(inMiddle, 0, 0).spans, best(inMiddleOfHeadings, 0, 0).spans];
}

//   Mnkr    Budget    Prognos       each column begins where its heading and its figures do
//   Båtar   12,5      13,1
/** Where columns end: where their figures do, or before the next one's where all begin with their headings. */
function edgesOf(columns: readonly Line[], lanes: readonly Sides[]): number[] {
  const areAt = (side: 'left' | 'right') =>
    columns.every((each, n) => Math.abs(each[side] - lanes[n]![side]) < 0.5 * each.size);
  const side = areAt('left') && !areAt('right') ? 'left' : 'right';
  const at = lanes.map((lane) => lane[side]);
  const pitch = (at.at(-1)! - at[0]!) / (at.length - 1);
  return side === 'left' ? [...at, at.at(-1)! + pitch] : [at[0]! - pitch, ...at];
}
