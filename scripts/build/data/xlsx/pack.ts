import { crc32 } from 'node:zlib';
import { deflateSync, Zip, ZipDeflate, type ZipInputFile } from 'fflate';

/** The first moment that a ZIP knows, for every file in it: the same files give the same bytes. */
export const firstMoment = new Date(1980, 0, 1);

/** So many characters of a text are packed at a time. */
const together = 1 << 18;
const encoder = new TextEncoder();

/** Texts as a ZIP archive, packed while they are made: none is in memory whole. */
export function pack(files: Iterable<readonly [path: string, texts: Iterable<string>]>): Uint8Array {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const [path, texts] of files) {
    let file: ZipDeflate | null = null;
    let waiting = '';
    for (const text of texts) {
      waiting += text;
      if (waiting.length < together) continue;
      file ??= longFile(zip, path);
      file.push(encoder.encode(waiting));
      waiting = '';
    }
    const rest = encoder.encode(waiting);
    if (file) file.push(rest, true);
    else shortFile(zip, path, rest);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(packed));
}

/** A file that comes in pieces. */
function longFile(zip: Zip, path: string): ZipDeflate {
  const file = new ZipDeflate(path);
  file.mtime = firstMoment;
  zip.add(file);
  return file;
}

/** A file that is there whole: packing it as one that comes in pieces takes a megabyte for each, and the time to clear it. */
function shortFile(zip: Zip, path: string, bytes: Uint8Array): void {
  const deflated = 8;
  const file: ZipInputFile = {
    filename: path,
    size: bytes.length,
    crc: crc32(bytes),
    compression: deflated,
    mtime: firstMoment,
  };
  zip.add(file);
  file.ondata!(null, deflateSync(bytes), true);
}
