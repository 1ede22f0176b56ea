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

export type Trie = {
  /** first child, next sibling and head of the list of endings of each node; 0 is none (the root is 1) */
  child: Int32Array;
  next: Int32Array;
  ends: Int32Array;
  /** char code of the edge that leads into the node */
  char: Uint16Array;
  /** bits of Mark */
  marks: Uint8Array;
  /** a bit for each letter that may lead on from the node, or from an ending: most do not, and are told so at once */
  leads: Int32Array;
  /** lists of endings: the root of a suffix trie, and the next item of the list */
  endRoot: Int32Array;
  endNext: Int32Array;
  nodes: number;
  endings: number;
};

export const ROOT = 1;

/** An empty trie with room for so many nodes and links to endings. */
export function emptyTrie(nodes: number, endings: number): Trie {
  return {
    child: new Int32Array(nodes),
    next: new Int32Array(nodes),
    ends: new Int32Array(nodes),
    char: new Uint16Array(nodes),
    marks: new Uint8Array(nodes),
    leads: new Int32Array(nodes),
    endRoot: new Int32Array(endings),
    endNext: new Int32Array(endings),
    nodes: 2,
    endings: 1,
  };
}

/** A new node without parent: the root of a suffix trie. */
export function newRoot(trie: Trie): number {
  return trie.nodes++;
}

/** Whether a letter may lead on from a node. Shifts count modulo 32: å shares its bit with e, ä with d and ö with v. */
export function mayLead(trie: Trie, node: number, char: number): boolean {
  return (trie.leads[node]! & (1 << char)) !== 0;
}

/** The child of a node by a letter; 0 where it is missing. */
export function childOf(trie: Trie, node: number, char: number): number {
  if (!mayLead(trie, node, char)) return 0;
  let at = trie.child[node]!;
  while (at && trie.char[at] !== char) at = trie.next[at]!;
  return at;
}

/** The child of a node by a letter, made if it is missing. */
function step(trie: Trie, node: number, char: number): number {
  const at = childOf(trie, node, char);
  if (at) return at;
  const made = trie.nodes++;
  trie.char[made] = char;
  trie.next[made] = trie.child[node]!;
  trie.child[node] = made;
  trie.leads[node]! |= 1 << char;
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
  for (let at = trie.ends[node]!; at; at = trie.endNext[at]!) if (trie.endRoot[at] === root) return;
  const made = trie.endings++;
  trie.endRoot[made] = root;
  trie.endNext[made] = trie.ends[node]!;
  trie.ends[node] = made;
  trie.leads[node]! |= trie.leads[root]!;
}

/** The marks of a node together with those of endings that add nothing. */
export function marksAt(trie: Trie, node: number): number {
  let marks = trie.marks[node]!;
  for (let end = trie.ends[node]!; end; end = trie.endNext[end]!) marks |= trie.marks[trie.endRoot[end]!]!;
  return marks;
}
