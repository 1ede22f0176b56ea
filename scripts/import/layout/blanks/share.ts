import { isMeasure } from '../../knowledge/measures.ts';
import { isOfTarget } from '../../knowledge/targets.ts';
import { around, centre, type Sides } from '../../read/extent.ts';
import type { Line } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';
import { letter, phrasesOf } from './grid.ts';
import { anchorColumns } from '../anchor.ts';
import { piecesBy, type Piece } from '../piece.ts';
import { usualWay } from '../way.ts';
import type { Columned, Sharing } from '../sharing.ts';
import { median } from '../../lines/median.ts';
import { blankWeights } from '../../weights.ts';
import { isCellWord } from './cells.ts';
import { shareOut, type Pair, type Share, type Shared } from './share-out.ts';

/** How far a text may move a word from its place, in its size. */
export const moved = 1.25;

/** The lines of a table, or of the part of one, whose words are to be shared out over its columns. */
export interface Asked {
  table: Columned;
  bands: readonly (readonly Line[])[];
  /** Whether its head stands on a page before. */
  isRest: boolean;
}

/**
 * Shares the words of all tables out over their columns, in the order in which they are asked for. Tables whose headings
 * stand alike have the same columns: their rows tell together where these are. What goes on on a page without a head
 * stands as its table does, as wide as that page is set.
 */
export function shareAll(asked: readonly Asked[]): Sharing {
  const shares = new Map<Asked, readonly Share[]>();
  const lanes = new Map<Asked, readonly Sides[]>();
  const own = asked.filter((part) => !part.isRest && !isBeyond(part));
  const alike = Map.groupBy(own, ({ table: { headings } }) =>
    headings.map(({ text, left, right }) => `${text} ${left} ${right}`).join('|'),
  );
  for (const group of alike.values()) {
    const own = share(group, stretched(group), shares);
    for (const part of group) lanes.set(part, own.lanes);
  }
  let before: readonly Sides[] = [];
  for (const part of asked) {
    const known = lanes.get(part);
    if (known) before = known;
    else {
      const own = share([part], placesOf(part, part.isRest ? before : part.table.headings), shares);
      if (part.isRest && isUncertain(own, wordsOf(part))) shares.set(part, movable(own));
      before = own.lanes;
    }
  }
  const told = asked.map((part) => ({ table: part.table, bands: piecesOf(part, shares.get(part)!) }));
  const segments = told.flatMap(({ table, bands }) =>
    table.kind === 'figures' ? [] : bands.map((pieces) => ({ rule: anchorColumns(table), pieces })),
  );
  const next = told.values();
  return { pieces: () => next.next().value!.bands, usual: usualWay(segments), moved };
}

/** Whether most rows of a part end with what stands behind the last of its headings. */
function isBeyond({ table: { kind, headings }, bands }: Asked): boolean {
  if (kind === 'figures') return false;
  const ends = bands.flatMap((lines) => phrasesOf(lines[0]!.words).slice(-1));
  const behind = ends.filter(({ left }) => left >= headings.at(-1)!.right);
  return 2 * behind.length > ends.length;
}

function wordsOf({ bands }: Asked): Word[][] {
  return bands.flatMap((lines) => lines.map((line) => line.words));
}

/** The pieces of each band of a part. */
function piecesOf({ bands }: Asked, ways: readonly Share[]): Piece[][] {
  const next = ways.values();
  return bands.map((lines) =>
    lines.flatMap((line) => {
      const { at, rivals } = next.next().value!;
      // A unit goes with its figure: where it does not, it makes its cell none.
      const isOpen = ({ text }: Word) => /^[^\p{L}]*\d|^\p{Lu}\p{Ll}/u.test(text);
      return piecesBy(line, (word, n) => ({ column: at[n]!, others: rivals[n]!, isUnit: !isOpen(word) }));
    }),
  );
}

/** Shares out the lines of parts that have the same columns; tells where these are. */
function share(
  parts: readonly Asked[],
  places: readonly (readonly Sides[])[],
  shares: Map<Asked, readonly Share[]>,
): Shared {
  const { table } = parts[0]!;
  // A blank line parts two, so that no cell goes on with one of another page.
  const lines = parts.flatMap((part) => [...wordsOf(part), []]);
  const own = shareOut(lines, places, liking(table), sexes(table));
  let from = 0;
  for (const part of parts) {
    const count = wordsOf(part).length;
    shares.set(part, own.ways.slice(from, from + count));
    from += count + 1;
  }
  return own;
}

/** Where the columns of parts that are headed alike may stand: at their headings, or as much farther as their lines reach. */
function stretched([first, ...others]: readonly Asked[]): (readonly Sides[])[] {
  const { headings } = first!.table;
  const bands = [first!, ...others].flatMap((part) => part.bands);
  const [, wide] = placesOf({ ...first!, bands }, headings);
  const isWider = wide!.at(-1)!.right > headings.at(-1)!.right + indent;
  return isWider ? [headings, wide!] : [headings];
}

//   Andel nöjda    72 %   70 %   75 %   Tertial 2
//   Andel trygga     62 %    58 %    75 %    Tertial 2        a page whose names are longer is set wider
/** No line of a name begins farther right of where names do. */
const indent = 4 * letter.width;

/**
 * Where the columns of what goes on may stand, by where they stood: there, or as much farther as what ends its lines
 * does. Its names end where they do on its page.
 */
function placesOf(part: Asked, [names, ...lanes]: readonly Sides[]): Sides[][] {
  const lines = wordsOf(part);
  const end = Math.max(...lines.flatMap((words) => words.map(({ right }) => right)));
  const { left } = names!;
  const by = (end - left) / (lanes.at(-1)!.right - left);
  const to = (x: number) => left + by * (x - left);
  const ends = lines.flatMap((words) => {
    const [first] = phrasesOf(words);
    const isName = first && first.left < left + indent && !/\d/.test(first.words.at(-1)!.text);
    return isName ? [first.right] : [];
  });
  const own = { left, right: Math.max(names!.right, ...ends) };
  return [lanes, lanes.map((lane) => ({ left: to(lane.left), right: to(lane.right) }))].map((all) => [
    own,
    ...all,
  ]);
}

/** A lane beside an empty one is certain that stands nearer to its own place by this share of the way between the two. */
const nearer = 0.6;

/** Whether a lane's cells stand about as near to the place of an empty one beside it as to its own. */
function isUncertain({ place, ways }: Shared, lines: readonly (readonly Word[])[]): boolean {
  const filled = new Set(ways.flatMap(({ at }) => at));
  const isEmpty = (lane: number) => lane > 0 && lane < place.length && !filled.has(lane);
  return place.some((own, lane) => {
    const beside = [lane - 1, lane + 1].filter(isEmpty);
    if (lane === 0 || !filled.has(lane) || !beside.length) return false;
    const cells = lines.map((words, n) => words.filter((_, at) => ways[n]!.at[at] === lane));
    const at = median(cells.filter((words) => words.length > 0).map((words) => centre(around(words))));
    const away = (to: number) => Math.abs(at - centre(place[to]!));
    return beside.some((to) => away(to) - away(lane) < nearer * Math.abs(centre(place[to]!) - centre(own)));
  });
}

//   Andel nöjda    72 %   70 %           75 %    Tertial 2
//   Andel trygga   62 %   58 %   75 %   Tertial 2              what is empty on a page may be left out of it
/** Words that may stand in any column that leaves room for those before and behind them. */
function movable({ ways, lanes }: Shared): Share[] {
  const filled = new Set(ways.flatMap(({ at }) => at));
  const empty = lanes.flatMap((_, lane) => (filled.has(lane) ? [] : [lane]));
  return ways.map(({ at }) => {
    const rivals = at.map((lane) => {
      if (lane === 0 || lane === lanes.length - 1) return [];
      const first = lane - empty.filter((each) => each < lane).length;
      return Array.from({ length: empty.length + 1 }, (_, n) => first + n).filter((each) => each !== lane);
    });
    return { at, rivals };
  });
}

/** The columns of men's and women's outcomes, where a table has both. */
function sexes({ roles = [] }: Columned): Pair | null {
  const [men, women] = [roles.indexOf('outcomeMen'), roles.indexOf('outcomeWomen')];
  return men > 0 && women > 0 ? [men, women] : null;
}

/** A period stands in the last column, where nothing in small letters does; words of names stand among no figures and dates. */
function liking({ kind, headings, roles }: Columned): (word: Word, lane: number) => number {
  const isFigures = kind !== 'activity';
  const last = roles?.at(-1);
  const endsInPeriods = last === 'period' || last === 'periodicity';
  return ({ text }, lane) => {
    if (lane === 0) return 0;
    const isLast = lane === headings.length - 1;
    if (endsInPeriods && !isLast && (isPeriodWord.test(text) || text === 'År')) return -blankWeights.never;
    if (isLast) {
      if (isPeriodWord.test(text)) return blankWeights.hardly;
      if (/^(?:År|20\d\d)$/.test(text)) return blankWeights.rather;
      if (endsInPeriods && isOfCells(text)) return -blankWeights.never;
      if (/^\p{Ll}+$/u.test(text)) return -blankWeights.rather;
      if (endsInPeriods && isFigure.test(text)) return -blankWeights.never;
    }
    if (kind === 'figures' && /^\p{L}{2}/u.test(text) && !isMeasure(text)) return -blankWeights.words;
    const isOdd = isFigures ? !isCellWord(text) : /^\p{L}{2}/u.test(text);
    return isOdd ? -blankWeights.rather : 0;
  };
}

//   Tas fram av Tertial 1        "nämnd/styrel" above "se"
//   nämnd       2015
/** Whether a word in small letters is of another cell than a period: a unit, a target in words, or a piece of one. */
function isOfCells(text: string): boolean {
  return /^\p{Ll}+$/u.test(text) && (text.length < 3 || isMeasure(text) || isOfTarget(text));
}

const isPeriodWord = /^(?:Tertial|Helår|Halvår|Månad|Kvartal)$/;

/** A figure that no period holds. */
const isFigure = /^[-+−–]?(?:\d+[.,]\d+|[5-9]|\d{2,3}|(?!20\d\d)\d{4,})%?$/;
