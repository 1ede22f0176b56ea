import type { Extent, Mark, WordPage } from '../../types.ts';
import type { Pictured } from '../pictured.ts';
import { cached, cacheKey, keep, readerVersion } from './cache.ts';
import { withHeadings } from './headings.ts';
import { look, type Looked } from './look.ts';
import { dpi } from './picture.ts';
import { draft, settle, type Draft, type ReadPiece } from './read-piece.ts';
import { openReaders, type ReadLine } from './reader.ts';
import { sized, type ReadPage } from './sized.ts';
import { drawable, type DrawnPage } from './render.ts';
import { isLevel, sureness, upright } from './turn.ts';

/**
 * Reads pages of a PDF that are pictures, all cores at once. Pages that were read before come out of the cache;
 * `progress` hears of each page when it is done.
 */
export async function readPictures(
  bytes: Uint8Array,
  pictures: readonly Pictured[],
  progress: (page: number) => void,
  password?: string,
): Promise<WordPage[]> {
  const version = await readerVersion();
  const keys = new Map(pictures.map((each) => [each.number, cacheKey(bytes, each, version)]));
  const known = new Map<number, ReadPage>();
  for (const [number, key] of keys) {
    const page = await cached(key);
    if (page) known.set(number, { ...page, number });
  }
  const open = [...keys.keys()].filter((number) => !known.has(number));
  if (open.length) {
    const [pdf, readers] = await Promise.all([drawable(bytes, password), openReaders(open.length)]);
    try {
      const next = open.values();
      const work = async (read: ReadLine) => {
        for (const number of next) {
          const page = await readPage(number, await pdf.draw(number), read);
          await keep(keys.get(number)!, page);
          known.set(number, page);
          progress(number);
        }
      };
      await Promise.all(readers.lines.map(work));
    } finally {
      await readers.close();
      await pdf.close();
    }
  }
  return sized(pictures.map(({ number }) => known.get(number)!)).map((page) => ({
    ...page,
    words: withHeadings(page.words),
  }));
}

/** Reads one page from its picture; places are in points, its number as given. */
export async function readPage(number: number, drawn: DrawnPage, read: ReadLine): Promise<ReadPage> {
  let looked = look(drawn.picture);
  let drafts = isLevel(looked) ? await draftsOf(looked, read) : null;
  let { width, height } = drawn;
  const sure = drafts ? sureness(drafts.flatMap((each) => each.first)) : 0;
  const turn = await upright(drawn.picture, sure, read);
  if (turn) {
    looked = turn.looked;
    drafts = await draftsOf(looked, read);
    if (turn.quarters % 2) [width, height] = [height, width];
  }
  const pieces = settle(looked.picture, drafts ?? []);
  const mark = (kind: Mark['kind']) => (area: Extent) => ({ kind, ...boxOf(area) });
  const marks = [...looked.rulings.map(mark('line')), ...looked.icons.map(mark('icon'))];
  return { number, width, height, pieces: pieces.map(inPoints), marks };
}

async function draftsOf({ picture, pieces }: Looked, read: ReadLine): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const piece of pieces) drafts.push(await draft(picture, piece, read));
  return drafts;
}

/** A piece with its places in points. */
function inPoints({ words, base, size, stroke }: ReadPiece): ReadPiece {
  const placed = words.map((word) => ({ ...word, left: point(word.left), right: point(word.right) }));
  return { words: placed, base: point(base), size: point(size), stroke };
}

function boxOf({ left, top, right, bottom }: Extent): Extent {
  return { left: point(left), top: point(top), right: point(right), bottom: point(bottom) };
}

function point(pixels: number): number {
  return Math.round((pixels * 7200) / dpi) / 100;
}
