import { isHanging } from '../knowledge/hanging.ts';
import { hasRoom } from '../read/line.ts';
import type { Heading } from './heading.ts';
import { fromTop, type Piece } from './piece.ts';

/** Names fill at least this share of the way to the first column before they are broken: letters differ in width. */
const wide = 0.75;
/** Lines of one name stand no farther below one another, in their size. */
const pitch = 1.4;

/** Pieces of a table's rows cut where a name begins that has no dates. */
export function cutNames(pieces: readonly Piece[], headings: readonly Heading[]): Piece[][] {
  const starts = begunNames(pieces, headings);
  const nth = ({ middle }: Piece) => starts.filter((start) => start < middle + 1).length;
  return [0, ...starts].map((_, n) => pieces.filter((piece) => nth(piece) === n));
}

//   Inventera buller     2024-01-01   2024-06-30      "Revidera" would have stood beside "buller": a row
//   Revidera ordningen                                begins, though it has no dates
/** The heights at which a name begins below another that had room for its first word. */
function begunNames(pieces: readonly Piece[], [name, first]: readonly Heading[]): number[] {
  const names = fromTop(pieces.filter((piece) => piece.column === 0));
  const room = name!.left + wide * (first!.left - name!.left);
  return names.slice(1).flatMap((own, n) => {
    const [above, begin] = [names[n]!, own.words[0]!];
    const isNext = own.middle - above.middle < pitch * own.size;
    const { text: end } = above.words.at(-1)!;
    const isCut = isHanging(end) || /[-–/,]$/.test(end);
    return isNext && hasRoom(above, begin, room) && !isCut && /^["”]?\p{Lu}/u.test(begin.text)
      ? [own.middle]
      : [];
  });
}
