import { isIcon } from '../../knowledge/marks.ts';
import { isHanging } from '../../knowledge/hanging.ts';
import { analysisWord } from '../../knowledge/phrases.ts';
import { middle } from '../../read/extent.ts';
import { hasRoom, lineOf, textOf } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';
import type { Band } from '../bands.ts';
import { pieceOf, type Piece } from '../piece.ts';
import { lineAt } from './grid.ts';
import type { Grid, GridHead } from './types.ts';
import type { Shared } from './share.ts';

/** The bands of a table's part on its page: those of money a line each, others as far as no text parts them. */
export function bandsOf(share: Shared, page: Grid, kind: GridHead['kind']): Band[] {
  const { part } = share;
  if (kind === 'money') return share.lines.map((_, n) => rowBand(share, [n], page, kind));
  const texts = new Set(part.texts);
  const out: { isText: boolean; at: number[] }[] = [];
  for (const line of [...part.rows, ...part.texts].sort((a, b) => a - b)) {
    const isText = texts.has(line);
    if (out.at(-1)?.isText !== isText || (isText && analysisWord.test(textOf({ words: page[line]! }))))
      out.push({ isText, at: [] });
    out.at(-1)!.at.push(line);
  }
  return out.map(({ isText, at }) => {
    if (!isText)
      return rowBand(
        share,
        at.map((line) => part.rows.indexOf(line)),
        page,
        kind,
      );
    return { kind: 'text', lines: at.map((line) => lineOf([...page[line]!])) };
  });
}

/** Rows of some of a part's lines: what stands before the names of money is a label's. */
function rowBand(
  { part, lines, lanes }: Shared,
  at: readonly number[],
  page: Grid,
  kind: GridHead['kind'],
): Band {
  const pieces: Piece[] = [];
  const icons: Band & { kind: 'rows' } = { kind: 'rows', pieces, icons: [] };
  for (const n of at) {
    const line = part.rows[n]!;
    const own = lines[n]!;
    const before = page[line]!.filter((word) => !own.includes(word));
    if (kind === 'rows') icons.icons.push(...before);
    const by = new Map<number, Word[]>(kind === 'money' && before.length ? [[0, before]] : []);
    own.forEach((word, nth) => {
      const lane = lanes[n]![nth]!;
      by.set(lane, [...(by.get(lane) ?? []), word]);
    });
    for (const [lane, words] of by) {
      const opens = lane === 0 && kind === 'rows' && before.some(({ text }) => isIcon(text));
      pieces.push({ ...pieceOf(words, lane, middle(words[0]!)), opens });
    }
  }
  return icons;
}

/** Bands of activities cut where a name begins that has no dates. */
export function cutNames(bands: readonly Band[], head: GridHead): Band[] {
  return bands.flatMap((band) => (band.kind === 'rows' ? cutAt(band, namesIn(band, head)) : [band]));
}

//   Inventera buller     2024-01-01   2024-06-30      "Revidera" would have stood beside "buller": a row
//   Revidera ordningen                                begins, though it has no dates
/** The lines on which a name begins below another that had room for its first word. */
function namesIn(
  { pieces }: Extract<Band, { kind: 'rows' }>,
  { headings: [name, first] }: GridHead,
): number[] {
  const names = pieces.filter((piece) => piece.column === 0).sort((a, b) => a.middle - b.middle);
  const room = name.left + wide * (first!.left - name.left);
  return names.slice(1).flatMap((own, n) => {
    const [above, begin] = [names[n]!, own.words[0]!];
    const isNext = lineAt(own.middle) === lineAt(above.middle) + 1;
    const { text: end } = above.words.at(-1)!;
    const isCut = isHanging(end) || /[-–/,]$/.test(end);
    return isNext && hasRoom(above, begin, room) && !isCut && /^["”]?\p{Lu}/u.test(begin.text)
      ? [lineAt(own.middle)]
      : [];
  });
}

/** Names fill at least this share of the way to the first column before they are broken: letters differ in width. */
const wide = 0.75;

/** A band of rows cut before some lines. */
function cutAt({ pieces, icons }: Extract<Band, { kind: 'rows' }>, starts: readonly number[]): Band[] {
  const nth = (height: number) => starts.filter((start) => start <= lineAt(height)).length;
  return [0, ...starts].map((_, n) => ({
    kind: 'rows',
    pieces: pieces.filter((piece) => nth(piece.middle) === n),
    icons: icons.filter((word) => nth(word.top) === n),
  }));
}
