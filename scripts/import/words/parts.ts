import { grow, Mark, marksAt, ROOT, walk, type Trie } from './trie.ts';

/** Shortest opening and closing part that a word of the list is cut into. */
const OPENING = 3;
const CLOSING = 4;

/** Whether a string can close a compound, by the dictionary. */
function closes(trie: Trie, part: string): boolean {
  let nodes = [ROOT];
  for (let i = 0; i < part.length && nodes.length; i++) {
    const on: number[] = [];
    for (const node of nodes) walk(trie, node, part.charCodeAt(i), (to) => on.push(to));
    nodes = on;
  }
  return nodes.some((node) => marksAt(trie, node) & Mark.end);
}

/**
 * Lets what opens several compounds of the list open others: "årsmål" and "årsarbetare" teach that "års" may stand
 * before "budget". An opening needs two closings that begin differently, so that no inflection counts twice.
 */
export function learnOpenings(trie: Trie, words: Iterable<string>): void {
  const closings = new Map<string, Set<string>>();
  const known = new Map<string, boolean>();
  for (const word of words) {
    for (let cut = OPENING; cut <= word.length - CLOSING; cut++) {
      const closing = word.slice(cut);
      let closed = known.get(closing);
      if (closed === undefined) known.set(closing, (closed = closes(trie, closing)));
      if (!closed) continue;
      const opening = word.slice(0, cut);
      const seen = closings.get(opening) ?? new Set<string>();
      closings.set(opening, seen.add(closing.slice(0, CLOSING)));
    }
  }
  for (const [opening, seen] of closings) {
    if (seen.size > 1) trie.marks[grow(trie, ROOT, opening)]! |= Mark.begin;
  }
}
