/**
 * Pagefind packs its words, in their order, by about 20 000 places into a file, and fetches a whole file for one word. Here
 * they are packed anew into smaller ones. The index's own data lists them, each with its first and its last word:
 *
 *     ["barn", "dans", "sv_1df5abb"]   →   ["barn", "bok~", "sv_07c1e52"], ["bror", "dans~", "sv_8d04f6e"]
 *                       ^ name of the file
 */
import { arrayHead, itemsOf, textItem, textOf } from './cbor.ts';
import { named, nameOf, packed, unpacked, type IndexFile } from './packed.ts';

/** From so many bytes of data on a file is full: somewhat more than twice what goes over the wire. */
const full = 20_000;
/** Pagefind looks in one file for a word and for what begins with it: words with so many first letters alike share one. */
const together = 4;
/** Where the list of files with words stands in the index's own data. */
const chunksAt = 2;

/** A word, and its bytes with all its places. */
interface Word {
  text: string;
  bytes: Uint8Array;
}

/** The same index with its words in smaller files; `size`: bytes of data from which one is full. */
export function split(files: readonly IndexFile[], size = full): IndexFile[] {
  return files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .reduce<IndexFile[]>((all, meta) => splitFor(meta, all, size), [...files]);
}

/** The files with those that the index's own data lists in smaller ones. */
function splitFor(meta: IndexFile, files: readonly IndexFile[], size: number): IndexFile[] {
  const data = unpacked(meta);
  const { at, end } = itemsOf(data, 0)[chunksAt]!;
  const listed = itemsOf(data, at).map((row) => textOf(data, itemsOf(data, row.at)[2]!));
  const chunks = listed.map((name) => {
    const file = files.find(({ path }) => path === `index/${name}.pf_index`);
    if (!file) throw new Error(`pagefind: ${meta.path} lists ${name}, which is not there.`);
    return file;
  });
  const [sample] = chunks;
  if (!sample) return [...files];
  const parts = grouped(chunks.flatMap(wordsOf), size).map((words) => ({
    words,
    file: fileOf(words, sample),
  }));
  const rows = parts.map(({ words, file }) => {
    const name = listed[0]!.replace(nameOf(sample.path), nameOf(file.path));
    return Buffer.concat([arrayHead(3), ...[words[0]!.text, lastOf(words), name].map(textItem)]);
  });
  const list = Buffer.concat([data.subarray(0, at), arrayHead(rows.length), ...rows, data.subarray(end)]);
  return [
    ...files
      .filter((file) => !chunks.includes(file))
      .map((file) => (file === meta ? packed(meta.path, list) : file)),
    ...parts.map(({ file }) => file),
  ];
}

function wordsOf(file: IndexFile): Word[] {
  const data = unpacked(file);
  return itemsOf(data, itemsOf(data, 0)[0]!.at).map(({ at, end }) => ({
    text: textOf(data, itemsOf(data, at)[0]!),
    bytes: data.subarray(at, end),
  }));
}

function fileOf(words: readonly Word[], like: IndexFile): IndexFile {
  const bytes = words.map((word) => word.bytes);
  return named(like.path, Buffer.concat([arrayHead(1), arrayHead(words.length), ...bytes]));
}

function grouped(words: readonly Word[], size: number): Word[][] {
  const groups: Word[][] = [];
  let filled = 0;
  for (const word of words) {
    const group = groups.at(-1);
    if (group && (filled < size || beginOf(group.at(-1)!) === beginOf(word))) group.push(word);
    else {
      groups.push([word]);
      filled = 0;
    }
    filled += word.bytes.length;
  }
  return groups;
}

/** A form that no page has is looked for where its relatives are: up to the end of those that begin alike. */
function lastOf(words: readonly Word[]): string {
  const last = words.at(-1)!;
  const beyond = `${beginOf(last)}~`;
  return beyond > last.text ? beyond : last.text;
}

function beginOf({ text }: Word): string {
  return text.slice(0, together);
}
