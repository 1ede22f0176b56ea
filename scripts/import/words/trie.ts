/**
 * A trie of words whose inflections are shared: a stem's node points at a suffix trie (`endings`), so that
 * "skol" + {a, an, or, orna …} costs one link instead of twenty nodes. Stems and suffixes live in the same
 * arrays. Walking from a node by a letter can therefore lead to several nodes.
 */

/** What a path that ends in a node is; several may hold at once. */
export const Mark = {
  /** a word, written with small letters */
  word: 1,
  /** a word only with a capital (a name) */
  name: 2,
  /** may open a compound, or stand inside one */
  begin: 4,
  /** may close a compound */
  end: 8,
} as const;

/** What stands in a node's record, and at which place. */
const Field = {
  /** first child, next sibling and head of the list of endings; 0 is none */
  child: 0,
  next: 1,
  ends: 2,
  /** char code of the edge that leads into the node */
  char: 3,
  /** bits of Mark */
  marks: 4,
  /** a bit for each letter that may lead on from the node, or from an ending: most do not, and are told so at once */
  leads: 5,
} as const;

/** So many fields has a record. */
const fields = 6;

export type Trie = {
  /** The records of all nodes; a node is the place of its own. What is asked of one stands side by side in memory. */
  records: Int32Array;
  /** lists of endings: the root of a suffix trie, and the next item of the list */
  endRoot: Int32Array;
  endNext: Int32Array;
  /** Where the next node's record goes. */
  free: number;
  endings: number;
};

export const ROOT = fields;

/** An empty trie with room for so many nodes and links to endings. */
export function emptyTrie(nodes: number, endings: number): Trie {
  return {
    records: new Int32Array(nodes * fields),
    endRoot: new Int32Array(endings),
    endNext: new Int32Array(endings),
    free: ROOT + fields,
    endings: 1,
  };
}

/** A new node without parent: the root of a suffix trie. */
export function newRoot(trie: Trie): number {
  const made = trie.free;
  trie.free += fields;
  return made;
}

/** Whether a letter may lead on from a node. Shifts count modulo 32: å shares its bit with e, ä with d and ö with v. */
export function mayLead({ records }: Trie, node: number, char: number): boolean {
  return (records[node + Field.leads]! & (1 << char)) !== 0;
}

/** The child of a node by a letter; 0 where it is missing. */
export function childOf({ records }: Trie, node: number, char: number): number {
  let at = records[node + Field.child]!;
  while (at && records[at + Field.char] !== char) at = records[at + Field.next]!;
  return at;
}

/** The child of a node by a letter, made if it is missing. */
function step(trie: Trie, node: number, char: number): number {
  const at = mayLead(trie, node, char) ? childOf(trie, node, char) : 0;
  if (at) return at;
  const made = newRoot(trie);
  const { records } = trie;
  records[made + Field.char] = char;
  records[made + Field.next] = records[node + Field.child]!;
  records[node + Field.child] = made;
  records[node + Field.leads]! |= 1 << char;
  return made;
}

/** Walks a word from a node, making what is missing; returns its last node. */
export function grow(trie: Trie, from: number, word: string): number {
  let node = from;
  for (let i = 0; i < word.length; i++) node = step(trie, node, word.charCodeAt(i));
  return node;
}

/**
 * Walks words from the root, making what is missing, and gives every node that a word passes: the same array for all.
 * What a word has alike with the one before, as words of a sorted list have, is not walked again.
 */
export function walker(trie: Trie): (word: string) => readonly number[] {
  const path = [ROOT];
  let last = '';
  return (word) => {
    let at = 0;
    while (at < last.length && word.charCodeAt(at) === last.charCodeAt(at)) at++;
    path.length = at + 1;
    for (; at < word.length; at++) path.push(step(trie, path[at]!, word.charCodeAt(at)));
    last = word;
    return path;
  };
}

/** Lets every word of a suffix trie follow a node; no letter may be added to that trie's root from then on. */
export function link(trie: Trie, node: number, root: number): void {
  const { records, endRoot, endNext } = trie;
  const first = records[node + Field.ends]!;
  for (let at = first; at; at = endNext[at]!) if (endRoot[at] === root) return;
  const made = trie.endings++;
  endRoot[made] = root;
  endNext[made] = first;
  records[node + Field.ends] = made;
  records[node + Field.leads]! |= records[root + Field.leads]!;
}

/** The first of a node's list of endings; 0 is none. */
export function endingsOf({ records }: Trie, node: number): number {
  return records[node + Field.ends]!;
}

/** Adds to what a path that ends in a node is. */
export function mark({ records }: Trie, node: number, marks: number): void {
  records[node + Field.marks]! |= marks;
}

/** The marks of a node together with those of endings that add nothing. */
export function marksAt({ records, endRoot, endNext }: Trie, node: number): number {
  let marks = records[node + Field.marks]!;
  for (let end = records[node + Field.ends]!; end; end = endNext[end]!)
    marks |= records[endRoot[end]! + Field.marks]!;
  return marks;
}
