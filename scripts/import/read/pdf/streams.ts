/** A stream of a PDF, as it stands in the file. */
export interface Stream {
  /** The byte at which it begins. */
  at: number;
  /** What its object says of it before it, or the end of that. */
  described: string;
  /** Its bytes, packed as they are. */
  packed: Uint8Array;
}

/** A stream's description is no longer than this, in bytes. */
const longest = 1000;

/** The streams of a PDF, one after the other; none of one that is locked, whose streams are packed below the lock. */
export function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('/Encrypt')) return;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at)) {
    const begin = file.lastIndexOf('obj', at);
    const described = file.toString('latin1', Math.max(begin, at - longest), at);
    const end = file.indexOf('endstream', at);
    if (end < 0) return;
    const from = at + 'stream'.length + (file[at + 6] === 13 ? 1 : 0) + 1;
    yield { at, described, packed: file.subarray(from, end) };
    at = end + 'endstream'.length;
  }
}
