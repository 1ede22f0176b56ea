import { childOf, grow, Mark, marksAt, ROOT, type Trie } from './trie.ts';

/** Shortest opening and closing part that a word of the list is cut into. */
const OPENING = 3;
const CLOSING = 4;

/** Whether a string can close a compound, by the dictionary; `node` is reached when `at` letters of it are read. */
function closes(trie: Trie, part: string, node = ROOT, at = 0): boolean {
  if (at === part.length) return (marksAt(trie, node) & Mark.end) > 0;
  const to = childOf(trie, node, part.charCodeAt(at));
  if (to && closes(trie, part, to, at + 1)) return true;
  for (let end = trie.ends[node]!; end; end = trie.endNext[end]!)
    if (closes(trie, part, trie.endRoot[end]!, at)) return true;
  return false;
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
