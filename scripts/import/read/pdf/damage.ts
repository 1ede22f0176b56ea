import { inflateSync } from 'node:zlib';

/** Streams of what pages draw, and of what their letters mean, say no more of themselves than how they are packed. */
const packed = /\/FlateDecode/;
const isOther = /\/(?:Type|Subtype|Length1|Width|N|FunctionType|ShadingType|DecodeParms|DL|F)\b/;

/** A stream's description is no longer than this, in bytes. */
const longest = 1000;

/**
 * The byte at which a stream of a PDF begins that cannot be unpacked to its end; null where all can. pdf.js reads on
 * where such a stream breaks off, and what it draws from there on is missing without a word.
 */
export function damagedStream(bytes: Uint8Array): number | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Streams that are locked are packed below the lock.
  if (file.includes('/Encrypt')) return null;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at)) {
    const begin = file.lastIndexOf('obj', at);
    const described = file.toString('latin1', Math.max(begin, at - longest), at);
    const end = file.indexOf('endstream', at);
    if (end < 0) return null;
    const from = at + 'stream'.length + (file[at + 6] === 13 ? 1 : 0) + 1;
    if (packed.test(described) && !isOther.test(described) && !unpacks(file.subarray(from, end))) return at;
    at = end + 'endstream'.length;
  }
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
