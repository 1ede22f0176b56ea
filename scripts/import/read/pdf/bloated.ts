import { constants, inflateSync } from 'node:zlib';
import { packingsOf, spelt } from './spelt.ts';
import { type Stream, streamsOf } from './streams.ts';

/** No drawing, font or table of a PDF is near this, in bytes, unpacked. */
const maxUnpacked = 100_000_000;

/** A sheet of A0 at 300 dots to the inch has so many pixels. */
const maxPixels = 140_000_000;

/** No pixel has more bytes: four colours of sixteen bits. */
const maxDepth = 8;

/** How large the picture is that a stream holds. */
//   "/Filter [/FlateDecode /FlateDecode] /Width 2480 /Height 3508"
const sides = [/\/(?:Width|W)\s+(\d+)/, /\/(?:Height|H)\s+(\d+)/];

/**
 * The byte at which a stream of a PDF begins that unpacks to more than any report holds; null where none does. A few
 * kilobytes may unpack to more than a machine has memory, and pdf.js unpacks all of a stream, of a picture as much as
 * its size says.
 */
export function bloatedStream(bytes: Uint8Array): number | null {
  for (const stream of streamsOf(bytes)) if (isBloated(stream)) return stream.at;
  return null;
}

function isBloated({ described, packed }: Stream): boolean {
  const [width, height] = sides.map((side) => Number(side.exec(described)?.[1] ?? 0)) as [number, number];
  const pixels = width * height;
  if (pixels > maxPixels) return true;
  // What says that it is a picture may be drawn as a page all the same.
  const most = Math.max(maxUnpacked, pixels * maxDepth);
  let data = packed;
  for (const packing of packingsOf(described)) {
    const unpacked = packing === 'deflated' ? unpack(data, most) : spelt(data, packing).data;
    if (typeof unpacked === 'string') return unpacked === 'too much';
    data = unpacked;
  }
  return false;
}

function unpack(data: Uint8Array, most: number): Uint8Array | 'too much' | 'damaged' {
  try {
    // One that breaks off may be too large before it does.
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too much' : 'damaged';
  }
}
