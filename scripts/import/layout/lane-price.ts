import { around, centre, overlap } from '../read/extent.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import type { Word } from '../read/types.ts';
import { partBy } from '../table/group-headings.ts';
import { laneWeights } from '../weights.ts';
import { headCost, longCost, partsIn } from './heading-cost.ts';
import type { Knows } from './heading-text.ts';
import { wordsWithin } from './merged-heading.ts';

/** What columns between two edges cost. */
export function pricing(name: Word, head: readonly Line[], rows: readonly Line[], knows: Knows) {
  //   Indikator            Utfall
  //   Andel barn och ungdomar           what begins where names do is one, however far it reaches
  const placeOf = (phrase: Line) => (phrase.left < name.left + name.size ? phrase.left : centre(phrase));
  const phrases = rows.map((row) =>
    phrasesOf(row, cellGap).map((phrase) => ({ ...phrase, at: placeOf(phrase), figures: figuresIn(phrase) })),
  );
  type Cell = (typeof phrases)[number][number];
  const cells = (from: number, to: number) =>
    phrases.map((row) => row.filter(({ at }) => at >= from && at < to));
  const over = (row: readonly Cell[]) =>
    Math.max(0, row.length - 1, row.reduce((sum, { figures }) => sum + figures, 0) - 1);
  const twice = (own: readonly Cell[][]) =>
    (laneWeights.hardly * own.reduce((sum, row) => sum + over(row), 0)) / Math.max(4, rows.length);
  const middles = head.flatMap((line) => line.words.map(centre));
  const parts = partsIn(head);
  const isSexAlone = hasLoneSex(head);
  return {
    /** What a column costs at least, told by the number of its heading's words alone. */
    least(from: number, to: number): number {
      const words = middles.reduce((sum, at) => (at >= from && at < to ? sum + 1 : sum), 0);
      return words ? (longCost(words) ?? 0) : laneWeights.hardly;
    },
    name(to: number): number {
      const below = cells(-Infinity, to);
      return (
        laneWeights.hardly * wordsWithin(head, -Infinity, to).length +
        laneWeights.away * besideHead([name], below) +
        twice(below) / 4
      );
    },
    /**
     * `isMore`: whether as many columns stand before it as most rows have figures, whose places tell nothing; `side`: where
     * cells stand that do not stand under their headings.
     */
    column(from: number, to: number, isMore: boolean, side: CellSide): number {
      const lines = wordsWithin(head, from, to);
      if (!lines.length) return laneWeights.hardly;
      const below = cells(from, to);
      const isEmpty = rows.length > 0 && below.every((row) => !row.length);
      const isUnder = lines[0]!.top > head[0]!.top;
      const own = headCost(lines, knows, isEmpty ? '' : parts, isUnder);
      return (
        own +
        (isSexAlone && endsWithSex(lines) ? laneWeights.hint : 0) +
        //   Budget VP     Utfall
        //   2021          2021
        //   31,4          30,8           "VP" is no heading of its own: none is known, and no row has a cell there
        (own && (isEmpty || isMore) ? laneWeights.rather : 0) +
        gapCost(lines, own) +
        laneWeights.away * skew(lines) +
        laneWeights.away * besideHead(lines, below) +
        laneWeights.rather * strayed(lines, below, side) +
        twice(below)
      );
    },
  };
}

/** How many figures of their own stand in a cell: those with decimals or a per cent sign. */
function figuresIn(cell: Line): number {
  return textOf(cell).match(/\d,\d+|\d ?%(?! ?\d*,\d)/g)?.length ?? 0;
}

/** A gap so wide, in its size, is none within a heading that nobody knows. */
const wideGap = 2;

/** How many gaps lie within the lines of a heading that are wider than so many times its size. */
function gapsIn(lines: readonly Line[], gap: number): number {
  return lines.reduce((sum, line) => sum + phrasesOf(line, gap).length - 1, 0);
}

//   Aktivitet     Vem      Början      Läget      none is known: three headings all the same
/** What gaps cost within a heading that costs so much itself: 0 where it is known. */
function gapCost(lines: readonly Line[], own: number): number {
  return laneWeights.word * gapsIn(lines, cellGap) + (own ? laneWeights.unknown * gapsIn(lines, wideGap) : 0);
}

/** The lines of a heading are set otherwise than each other by no more than so many times its size. */
const mostAskew = 5;

//                     Prognos      "2023" is the year of what stands before it: "helår" begins where "Prognos" does
//     Utfall 2023     helår
/** How far, in its size, the lines of a heading are from being set alike: at the left, at the right or in the middle. */
function skew(lines: readonly Line[]): number {
  const spread = (of: (line: Line) => number) => {
    const at = lines.map(of);
    return Math.max(...at) - Math.min(...at);
  };
  const least = Math.min(
    spread(({ left }) => left),
    spread(({ right }) => right),
    spread(centre),
  );
  return Math.min(mostAskew, least / lines[0]!.size);
}

//   KF:s årsmål         Periodicitet      "År" stands nearer to the second, whose cells begin where no word does
//                    År
/** How far a row's cells stand beside the heading above them, in its size, by the mean of all rows. */
function besideHead(head: readonly (Word | Line)[], below: readonly Line[][]): number {
  const { left, right } = around(head);
  const cells = below.flat();
  const sum = cells.reduce((all, cell) => all + Math.max(0, cell.left - right, left - cell.right), 0);
  return cells.length && sum / (below.length * head[0]!.size);
}

/** Where cells stand that do not stand under their headings: what begins a column ends at the other side of it. */
export type CellSide = (typeof sides)[number];
export const sides = ['right', 'left'] as const;

//   Budget     Förändringar     Prognos      columns begin with their headings and end with their figures: "158" is no
//      158                          149      change
/** The share of a column's rows whose cell stands on the other side of its heading than the table's do. */
function strayed(head: readonly Line[], below: readonly Line[][], side: CellSide): number {
  const { left, right } = around(head);
  const isStray = (cell: Line) => (side === 'right' ? cell.right < left : cell.left > right);
  return below.filter((row) => row.some(isStray)).length / Math.max(1, below.length);
}

//   Periodens utfall Män     Kvinnor      the total's heading, and the men's
/** Whether a heading on one line ends with one sex. */
function endsWithSex([line, below]: readonly Line[]): boolean {
  return !below && line!.words.length > 1 && partBy(line!.words.at(-1)!.text) === 'sex';
}

//   Utfall män    Utfall        is none
//                 kvinnor
/** Whether a sex is a heading by itself: nothing stands above it. */
function hasLoneSex(head: readonly Line[]): boolean {
  const phrases = head.flatMap((line) => phrasesOf(line, cellGap));
  const isUnder = (phrase: Line) =>
    phrases.some((each) => each.bottom <= phrase.top && overlap(each, phrase) > 0);
  return phrases.some(
    (phrase) => phrase.words.length === 1 && partBy(phrase.words[0]!.text) === 'sex' && !isUnder(phrase),
  );
}
