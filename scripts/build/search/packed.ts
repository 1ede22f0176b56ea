/** The files of Pagefind's index: CBOR after a signature, in gzip, each named by what it holds. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';

/** A file of the index, by its path below the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What stands before the data in each packed file. */
const signature = Buffer.from('pagefind_dcd');

/** The data of a packed file. */
export function unpacked({ path, content }: IndexFile): Buffer {
  const data = gunzipSync(content);
  if (!data.subarray(0, signature.length).equals(signature))
    throw new Error(`pagefind: ${path} does not begin as expected; see scripts/build/search/packed.ts.`);
  return data.subarray(signature.length);
}

/** A file with its data, under the name it has. Packed by fflate: Node's own zlib gives other bytes on other processors. */
export function packed(path: string, data: Uint8Array): IndexFile {
  return { path, content: gzipSync(Buffer.concat([signature, data]), { level: 9, mtime: 0 }) };
}

/** A file with its data, its name after the data: as long as the name it had. */
export function named(path: string, data: Uint8Array): IndexFile {
  const name = createHash('sha256').update(data).digest('hex').slice(0, nameOf(path).length);
  return packed(path.replace(nameOf(path), name), data);
}

/** What names a packed file in the data of others: "1df5abb" of "index/sv_1df5abb.pf_index". */
export function nameOf(path: string): string {
  return /_([0-9a-f]+)\.pf_\w+$/.exec(path)![1]!;
}
