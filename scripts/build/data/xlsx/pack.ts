import { Zip, ZipDeflate } from 'fflate';

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
    const file = new ZipDeflate(path);
    file.mtime = firstMoment;
    zip.add(file);
    let waiting = '';
    for (const text of texts) {
      waiting += text;
      if (waiting.length < together) continue;
      file.push(encoder.encode(waiting));
      waiting = '';
    }
    file.push(encoder.encode(waiting), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(packed));
}
