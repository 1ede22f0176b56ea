import { isHanging } from '../knowledge/hanging.ts';
import { hasRoom, textOf } from '../read/line.ts';
import type { Heading } from './heading.ts';
import { fromTop, type Piece } from './piece.ts';

/** Names fill at least this share of the way to the first column before they are broken: letters differ in width. */
const wide = 0.75;
/** Lines of one name stand no farther below one another, in their size. */
const pitch = 1.4;
/** A blank takes so much room, in the size of its letters. */
const blank = 0.5;

/**
 * Pieces of each of a table's segments cut where a name begins that has no dates. `away`: how far rows stand from where
 * they are set; where one stands nearer than two, no name begins.
 */
export function cutNames(
  segments: readonly (readonly Piece[])[],
  headings: readonly Heading[],
  away: (rows: readonly Piece[]) => number,
): Piece[][][] {
  const lines = segments.map((pieces) => fromTop(pieces.filter((piece) => piece.column === 0)));
  const end = endOfNames(lines, headings);
  return segments.map((pieces, n) => {
    const starts = begunNames(lines[n]!, end);
    const nth = ({ middle }: Piece) => starts.filter((start) => start < middle + 1).length;
    const parts = [0, ...starts].map((_, own) => pieces.filter((piece) => nth(piece) === own));
    return parts.slice(1).reduce(
      (out, part) => {
        const [above, whole] = [out.at(-1)!, [...out.at(-1)!, ...part]];
        const isOne = away(whole) < away(above) + away(part) - tie;
        return isOne ? [...out.slice(0, -1), whole] : [...out, part];
      },
      [parts[0]!],
    );
  });
}

/** Less than this is no difference. */
const tie = 1e-6;

//   Inventera buller     2024-01-01   2024-06-30      "Revidera" would have stood beside "buller": a row
//   Revidera ordningen                                begins, though it has no dates
/** The heights at which a name begins below another that had room for its first word. */
function begunNames(names: readonly Piece[], end: number): number[] {
  return names.slice(1).flatMap((own, n) => {
    const [above, begin] = [names[n]!, own.words[0]!];
    const begins = isNext(above, own) && /^["”]?\p{Lu}/u.test(begin.text) && !isHanging(textOf(above));
    return begins && hasRoom(above, begin, end, blank) ? [own.middle] : [];
  });
}

//   Samverka i området med stöd av
//   lokalpolisen                          no room for "lokalpolisen": names end before it would
/**
 * Where names surely reach, in points: as far as one does, and no farther than a word would have reached that stands on
 * the next line. Where no name is broken, as far as they usually do.
 */
function endOfNames(segments: readonly (readonly Piece[])[], [name, first]: readonly Heading[]): number {
  const widest = Math.max(...segments.flat().map(({ right }) => right));
  const broken = segments.flatMap((names) =>
    names.slice(1).flatMap((own, n) => {
      const [above, begin] = [names[n]!, own.words[0]!];
      const goesOn = isNext(above, own) && (isHanging(textOf(above)) || /^\p{Ll}/u.test(begin.text));
      return goesOn ? [above.right + blank * above.size + (begin.right - begin.left)] : [];
    }),
  );
  if (broken.length) return Math.min(widest, ...broken);
  return Math.max(widest, name!.left + wide * (first!.left - name!.left));
}

/** Whether a line stands right below another. */
function isNext(above: Piece, own: Piece): boolean {
  return own.middle - above.middle < pitch * own.size;
}
