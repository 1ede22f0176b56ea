/**
 * Pagefind writes the values of a filter, and the filters of an index, in another order every time: the same pages give
 * other bytes, and other names of files. Here they are put in order, as its own source means to do some day.
 */
import { itemEnd, itemsOf } from './cbor.ts';
import { named, nameOf, unpacked, type IndexFile } from './packed.ts';

/** Where the list of filters stands in the index's own data. */
const filtersAt = 3;

/** The same files, with the same bytes whenever they are made of the same pages. */
export function stable(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const sorted = files.map((file) => (/^filter\//.test(file.path) ? stableFilter(file, renamed) : file));
  const meta = sorted.map((file) => (/\.pf_meta$/.test(file.path) ? stableMeta(file, renamed) : file));
  return meta.map((file) => (file.path === 'pagefind-entry.json' ? withNames(file, renamed) : file));
}

function stableFilter(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const data = unpacked(file);
  const [name, values] = itemsOf(data, 0);
  const sorted = Buffer.concat([
    data.subarray(0, name!.at),
    data.subarray(name!.at, name!.end),
    inOrder(data, values!.at),
  ]);
  return renamedTo(file.path, sorted, renamed);
}

function stableMeta(file: IndexFile, renamed: Map<string, string>): IndexFile {
  // Names are as long as before: they may be put in place as they stand.
  const data = Buffer.from(replaced(unpacked(file).toString('latin1'), renamed), 'latin1');
  const { at, end } = itemsOf(data, 0)[filtersAt]!;
  const sorted = Buffer.concat([data.subarray(0, at), inOrder(data, at), data.subarray(end)]);
  return renamedTo(file.path, sorted, renamed);
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

/** A packed file, and under which name it went before. */
function renamedTo(path: string, data: Uint8Array, renamed: Map<string, string>): IndexFile {
  const file = named(path, data);
  renamed.set(nameOf(path), nameOf(file.path));
  return file;
}

function replaced(text: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce((all, [old, now]) => all.replaceAll(old, now), text);
}
