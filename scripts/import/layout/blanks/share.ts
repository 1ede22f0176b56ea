import { isMeasure } from '../../knowledge/measures.ts';
import { header } from '../../table/header.ts';
import type { Line } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';
import { piecesBy, type Piece } from '../piece.ts';
import { usualWay } from '../row.ts';
import type { Columned, Sharing } from '../sharing.ts';
import { isCellWord } from './cells.ts';
import { shareOut, type Pair, type Share } from './share-out.ts';
import { narrower, periodsAt } from './narrower.ts';

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
 * stand alike have the same columns: their rows tell together where these are. What goes on on a page without a head stands
 * as that page is printed.
 */
export function shareAll(asked: readonly Asked[]): Sharing {
  const shares = new Map<Asked, readonly Share[]>();
  const alike = Map.groupBy(
    asked.filter(({ isRest }) => !isRest),
    ({ table: { headings } }) =>
      headings.map(({ text, left, right }) => `${text} ${left} ${right}`).join('|'),
  );
  for (const group of alike.values()) share(group, shares);
  let at: number | null = null;
  for (const part of asked) {
    const lines = wordsOf(part);
    if (!part.isRest) at = part.table.kind === 'figures' ? null : periodsAt(lines);
    else {
      const ways = narrower(lines, at, part.table.headings.length - 1);
      if (ways) shares.set(part, ways);
      else share([part], shares);
    }
  }
  const told = asked.map((part) => ({ rule: part.table.rule, bands: piecesOf(part, shares.get(part)!) }));
  const segments = told.flatMap(({ rule, bands }) =>
    rule.anchor === 'figure' ? [] : bands.map((pieces) => ({ rule, pieces })),
  );
  const usual = usualWay(
    segments.map(({ pieces }) => pieces),
    (n) => segments[n]!.rule,
  );
  const next = told.values();
  return { pieces: () => next.next().value!.bands, usual, moved };
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
      return piecesBy(line, (word, n) => ({ column: at[n]!, others: isOpen(word) ? rivals[n]! : [] }));
    }),
  );
}

/** Shares out the lines of parts that have the same columns. */
function share(parts: readonly Asked[], shares: Map<Asked, readonly Share[]>): void {
  const { table } = parts[0]!;
  // A blank line parts two, so that no cell goes on with one of another page.
  const lines = parts.flatMap((part) => [...wordsOf(part), []]);
  const ways = shareOut(lines, table.headings, liking(table), sexes(table));
  let from = 0;
  for (const part of parts) {
    const count = wordsOf(part).length;
    shares.set(part, ways.slice(from, from + count));
    from += count + 1;
  }
}

/** The columns of men's and women's outcomes, where a table has both. */
function sexes({ kind, headings }: Columned): Pair | null {
  if (kind === 'figures') return null;
  const read = header(
    headings.map(({ text }) => text),
    null,
  );
  const [men, women] = (['outcomeMen', 'outcomeWomen'] as const).map((sex) => read?.columns.findIndex(({ role }) => role === sex) ?? -1); // prettier-ignore
  return men! > 0 && women! > 0 ? [men!, women!] : null;
}

/** A period stands in the last column, where nothing in small letters does; words of names stand among no figures. */
function liking({ kind, headings }: Columned): (word: Word, lane: number) => number {
  const isFigures = kind === 'figures' || /^indikator/i.test(headings[0]!.text);
  const last = headings.at(-1)!;
  const endsInPeriods = kind !== 'figures' && /^period/i.test(last.text);
  return ({ text }, lane) => {
    if (lane === 0) return 0;
    const isLast = lane === headings.length - 1;
    if (endsInPeriods && !isLast && (isPeriodWord.test(text) || text === 'År')) return -far;
    if (isLast) {
      if (isPeriodWord.test(text)) return 8;
      if (/^(?:År|20\d\d)$/.test(text)) return 3;
      if (/^\p{Ll}+$/u.test(text)) return endsInPeriods && isMeasure(text) ? -far : -3;
      if (endsInPeriods && isFigure.test(text)) return -far;
    }
    if (kind === 'figures' && /^\p{L}{2}/u.test(text) && !isMeasure(text)) return -20;
    return isFigures && !isCellWord(text) ? -5 : 0;
  };
}

/** What no period holds is no nearer to one than so many characters, and a period's word to no other column, however a line was moved. */
const far = 40;

const isPeriodWord = /^(?:Tertial|Helår|Halvår|Månad|Kvartal)$/;

/** A figure that no period holds. */
const isFigure = /^[-+−–]?(?:\d+[.,]\d+|[5-9]|\d{2,3}|(?!20\d\d)\d{4,})%?$/;
