import { inflateSync } from 'node:zlib';
import { streamsOf } from './streams.ts';

/** Streams of what pages draw, and of what their letters mean, say no more of themselves than how they are packed. */
const packed = /\/FlateDecode/;
const isOther = /\/(?:Type|Subtype|Length1|Width|N|FunctionType|ShadingType|DecodeParms|DL|F)\b/;

/**
 * The byte at which a stream of a PDF begins that cannot be unpacked to its end; null where all can. pdf.js reads on
 * where such a stream breaks off, and what it draws from there on is missing without a word.
 */
export function damagedStream(bytes: Uint8Array): number | null {
  for (const { at, described, packed: stream } of streamsOf(bytes))
    if (packed.test(described) && !isOther.test(described) && !unpacks(stream)) return at;
  return null;
}

function unpacks(stream: Uint8Array): boolean {
  try {
    inflateSync(stream);
    return true;
  } catch {
    return false;
  }
}
