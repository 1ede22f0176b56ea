import { inflateSync } from 'node:zlib';
import { packingsOf, spelt } from './spelt.ts';
import { type Stream, streamsOf } from './streams.ts';

/** Streams of what pages draw, and of what their letters mean, say no more of themselves than how they are packed. */
const isOther = /\/(?:Type|Subtype|Length1|Width|N|FunctionType|ShadingType|DecodeParms|DL|F)\b/;

/**
 * The byte at which a stream of a PDF begins that cannot be unpacked to its end; null where all can. pdf.js reads on
 * where such a stream breaks off, and what it draws from there on is missing without a word.
 */
export function damagedStream(bytes: Uint8Array): number | null {
  for (const stream of streamsOf(bytes))
    if (!isOther.test(stream.described) && !unpacks(stream)) return stream.at;
  return null;
}

function unpacks({ described, packed }: Stream): boolean {
  let data = packed;
  try {
    for (const packing of packingsOf(described)) {
      const { data: inner, isWhole } =
        packing === 'deflated' ? { data: inflateSync(data), isWhole: true } : spelt(data, packing);
      if (!isWhole) return false;
      data = inner;
    }
    return true;
  } catch {
    return false;
  }
}
