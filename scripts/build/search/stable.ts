/**
 * Pagefind writes the values of a filter, and the filters of an index, in another order every time: the same pages give
 * other bytes, and other names of files. Here they are put in order, as its own source means to do some day.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemEnd, itemsOf } from './cbor.ts';

/** A file of the index, by its path below the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What stands before the data in each packed file. */
const signature = Buffer.from('pagefind_dcd');
/** Where the list of filters stands in the index's own data. */
const filtersAt = 3;

/** The same files, with the same bytes whenever they are made of the same pages. */
export function stable(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const packed = files.map((file) => (/^filter\//.test(file.path) ? stableFilter(file, renamed) : file));
  const meta = packed.map((file) => (/\.pf_meta$/.test(file.path) ? stableMeta(file, renamed) : file));
  return meta.map((file) => (file.path === 'pagefind-entry.json' ? withNames(file, renamed) : file));
}

function stableFilter({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const data = unpacked(content);
  const [name, values] = itemsOf(data, 0);
  const sorted = Buffer.concat([
    data.subarray(0, name!.at),
    data.subarray(name!.at, name!.end),
    inOrder(data, values!.at),
  ]);
  return named(path, sorted, renamed);
}

function stableMeta({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  // Names are as long as before: they may be put in place as they stand.
  const data = Buffer.from(replaced(unpacked(content).toString('latin1'), renamed), 'latin1');
  const { at, end } = itemsOf(data, 0)[filtersAt]!;
  const sorted = Buffer.concat([data.subarray(0, at), inOrder(data, at), data.subarray(end)]);
  return named(path, sorted, renamed);
}

function withNames({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  return { path, content: Buffer.from(replaced(Buffer.from(content).toString('utf8'), renamed)) };
}

/** An array with its items in the order of their bytes. */
function inOrder(data: Buffer, at: number): Buffer {
  const items = itemsOf(data, at).map((one) => data.subarray(one.at, one.end));
  const head = data.subarray(at, itemsOf(data, at)[0]?.at ?? itemEnd(data, at));
  return Buffer.concat([head, ...items.sort(Buffer.compare)]);
}

/** A file with its data, its name after the data. */
function named(path: string, data: Buffer, renamed: Map<string, string>): IndexFile {
  const old = /_([0-9a-f]+)\.pf_\w+$/.exec(path)![1]!;
  const hash = createHash('sha256').update(data).digest('hex').slice(0, old.length);
  renamed.set(old, hash);
  return { path: path.replace(old, hash), content: gzipSync(Buffer.concat([signature, data]), { level: 9 }) };
}

function replaced(text: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce((all, [old, now]) => all.replaceAll(old, now), text);
}

function unpacked(content: Uint8Array): Buffer {
  const data = gunzipSync(content);
  if (!data.subarray(0, signature.length).equals(signature))
    throw new Error(
      'pagefind: a file of the index does not begin as expected; see scripts/build/search/stable.ts.',
    );
  return data.subarray(signature.length);
}
