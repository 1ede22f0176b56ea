import type { Mark, Word, WordPage } from '../../layout/types.ts';
import { cached, cacheKey, keep, readerVersion } from './cache.ts';
import { look } from './look.ts';
import { readPiece } from './read-piece.ts';
import { openReaders, type ReadLine } from './reader.ts';
import { sized } from './sized.ts';
import { drawable, type DrawnPage } from './render.ts';

/** Pixels to the inch at which pages are drawn: small print needs them, more cost time and read no better. */
const dpi = 300;

/**
 * Reads pages of a PDF that are pictures, all cores at once. Pages that were read before come out of the cache;
 * `progress` hears of each page when it is done.
 */
export async function readPictures(
  bytes: Uint8Array,
  numbers: readonly number[],
  progress: (page: number) => void,
  password?: string,
): Promise<WordPage[]> {
  const version = await readerVersion();
  const keys = new Map(numbers.map((number) => [number, cacheKey(bytes, number, version)]));
  const known = new Map<number, WordPage>();
  for (const [number, key] of keys) {
    const page = await cached(key);
    if (page) known.set(number, page);
  }
  const open = numbers.filter((number) => !known.has(number));
  if (open.length) {
    const [pdf, readers] = await Promise.all([drawable(bytes, dpi, password), openReaders(dpi, open.length)]);
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
  return numbers.map((number) => known.get(number)!);
}

async function readPage(
  number: number,
  { picture, width, height }: DrawnPage,
  read: ReadLine,
): Promise<WordPage> {
  const looked = look(picture, dpi);
  const words: Word[] = [];
  for (const piece of looked.pieces) words.push(...(await readPiece(looked.picture, piece, read)));
  const drawn: Mark[] = looked.rulings.map((area) => ({ kind: 'line', colour: null, ...area }));
  const icons: Mark[] = looked.icons.map(({ left, top, right, bottom }) => ({
    kind: 'icon',
    colour: null,
    left,
    top,
    right,
    bottom,
  }));
  return {
    number,
    width,
    height,
    words: sized(words).map(inPoints),
    marks: [...drawn, ...icons].map(inPoints),
  };
}

/** A word or mark with its place in points. */
function inPoints<T extends Word | Mark>(each: T): T {
  const point = (pixels: number) => Math.round((pixels * 7200) / dpi) / 100;
  const { left, top, right, bottom } = each;
  const place = { left: point(left), top: point(top), right: point(right), bottom: point(bottom) };
  return 'size' in each ? { ...each, ...place, size: point(each.size) } : { ...each, ...place };
}
