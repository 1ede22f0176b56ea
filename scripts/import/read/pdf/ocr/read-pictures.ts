import { shared } from '../../extent.ts';
import type { Extent, Mark, WordPage } from '../../types.ts';
import type { Part, Pictured } from '../pictured.ts';
import { cached, cacheKey, keep, readerVersion } from './cache.ts';
import { withHeadings } from './headings.ts';
import { look, type Looked } from './look.ts';
import { dpi, inset } from './picture.ts';
import { draft, settle, type Draft, type ReadPiece } from './read-piece.ts';
import { openReaders, type ReadLine } from './reader.ts';
import { sized, type ReadPage } from './sized.ts';
import { drawable, type DrawnPage } from './render.ts';
import { isLevel, isSure, longest, sureness, upright } from './turn.ts';

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
  const parts = new Map(pictures.map((each) => [each.number, each.part]));
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
          const [drawn, part] = [await pdf.draw(number), parts.get(number)];
          const page = await (part ? readPart(number, drawn, part, read) : readPage(number, drawn, read));
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
  return { number, width, height, ...told(looked, drafts ?? []) };
}

/** Reads the insets of a page of text, each by itself: the shapes of a wood say nothing of a table's beside it. */
async function readPart(
  number: number,
  { picture, width, height }: DrawnPage,
  part: Part,
  read: ReadLine,
): Promise<ReadPage> {
  const all: Extent = { left: 0, top: 0, right: picture.width, bottom: picture.height };
  const scaled = (area: Extent) => shared(all, pixelsOf(area, picture.width / part.width));
  const text = part.text.map(scaled);
  const page: ReadPage = { number, width, height, pieces: [], marks: [] };
  for (const area of part.insets.map(scaled)) {
    const looked = look(inset(picture, area, text));
    if (!isLevel(looked) || !isSure(await longest(looked, read))) continue;
    const { pieces, marks } = told(looked, await draftsOf(looked, read));
    const [x, y] = [point(area.left), point(area.top)];
    page.pieces.push(...pieces.map((piece) => ({ ...piece, base: piece.base + y, words: piece.words.map((word) => ({ ...word, left: word.left + x, right: word.right + x })) }))); // prettier-ignore
    page.marks.push(...marks.map((mark) => ({ ...mark, left: mark.left + x, right: mark.right + x, top: mark.top + y, bottom: mark.bottom + y }))); // prettier-ignore
  }
  return page;
}

function pixelsOf({ left, top, right, bottom }: Extent, scale: number): Extent {
  const [from, to] = [left, right].map((x) => Math.round(scale * x)) as [number, number];
  return { left: from, right: to, top: Math.round(scale * top), bottom: Math.round(scale * bottom) };
}

/** What a page that was looked at says. */
function told(
  { picture, rulings, icons }: Looked,
  drafts: readonly Draft[],
): Pick<ReadPage, 'pieces' | 'marks'> {
  const mark = (kind: Mark['kind']) => (area: Extent) => ({ kind, ...boxOf(area) });
  const marks = [...rulings.map(mark('line')), ...icons.map(mark('icon'))];
  return { pieces: settle(picture, drafts).map(inPoints), marks };
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
