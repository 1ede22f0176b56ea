import { BY_READ, LONGEST_READ } from './confusions.ts';
import { marksAt, Mark, ROOT, walk, type Trie } from './trie.ts';

/** A word that may have been printed where something else was read. */
export type Candidate = {
  /** in small letters */
  word: string;
  /** cost of the confusions, −ln */
  cost: number;
  /** 1 is a word of the list or the dictionary, more a compound of so many parts */
  parts: number;
  /** a letter other than å, ä and ö must have been misread */
  rare: boolean;
  /** only known with a capital */
  name: boolean;
  /** where in `word` each part begins */
  starts: number[];
};

/** Fewest letters of a part of a compound, and most parts. */
const SHORTEST_PART = 3;
const MOST_PARTS = 3;

/** A part that begins costs so much: keeps compounds from competing with confusions. */
const PART_COST = 1;

/**
 * All words and compounds that `read` may stand for, at most `limit` of confusion cost, the cheapest path of each.
 * With `opening`, what may only open a compound counts as a word (before a hyphen). The search walks trie and characters together; every confusion is a way on.
 */
export function search(trie: Trie, read: string, limit: number, opening = false): Candidate[] {
  const whole = Mark.word | Mark.name | (opening ? Mark.begin : 0);
  const closing = Mark.end | (opening ? Mark.begin : 0);
  const found = new Map<string, Candidate>();
  const path: string[] = [];
  const starts = [0];
  const lower = read.toLowerCase();

  const accept = (node: number, cost: number, rare: boolean): void => {
    const marks = marksAt(trie, node);
    const parts = starts.length;
    const last = path.length - starts[parts - 1]!;
    const good = parts === 1 ? marks & whole : marks & closing && last >= SHORTEST_PART;
    if (!good) return;
    const word = path.join('');
    const total = cost + (parts - 1) * PART_COST;
    const name = parts === 1 && !!(marks & Mark.name) && !(marks & Mark.word);
    const before = found.get(word);
    if (!before || parts < before.parts) {
      found.set(word, { word, cost: total, parts, rare, name, starts: [...starts] });
    } else if (parts === before.parts) {
      if (total < before.cost) [before.cost, before.rare] = [total, rare];
      before.name &&= name;
    }
  };

  const follow = (node: number, meant: string, k: number, at: number, cost: number, rare: boolean): void => {
    if (k === meant.length) return visit(node, at, cost, rare);
    walk(trie, node, meant.charCodeAt(k), (to) => {
      path.push(meant[k]!);
      follow(to, meant, k + 1, at, cost, rare);
      path.pop();
    });
  };

  const visit = (node: number, at: number, cost: number, rare: boolean): void => {
    if (at === read.length) accept(node, cost, rare);
    if (at < read.length) {
      follow(node, lower[at]!, 0, at + 1, cost, rare);
      for (let n = 1; n <= LONGEST_READ && at + n <= read.length; n++) {
        for (const { meant, cost: more, rare: r } of BY_READ.get(read.slice(at, at + n)) ?? []) {
          if (cost + more > limit) break;
          if (meant !== lower.slice(at, at + n)) follow(node, meant, 0, at + n, cost + more, rare || r);
        }
        const small = lower.slice(at, at + n);
        if (small === read.slice(at, at + n)) continue;
        for (const { meant, cost: more, rare: r } of BY_READ.get(small) ?? []) {
          if (cost + more > limit) break;
          if (meant !== small) follow(node, meant, 0, at + n, cost + more, rare || r);
        }
      }
      const part = path.length - starts.at(-1)!;
      const joint = starts.length === 1 ? Mark.begin : Mark.begin | Mark.middle;
      if (part >= SHORTEST_PART && starts.length < MOST_PARTS && read.length - at >= SHORTEST_PART - 1) {
        if (marksAt(trie, node) & joint) {
          starts.push(path.length);
          visit(ROOT, at, cost, rare);
          starts.pop();
          // Three like letters are written as two: natt + team is natteam.
          if (path.length > 2 && path.at(-1) === path.at(-2)) {
            starts.push(path.length - 1);
            walk(trie, ROOT, path.at(-1)!.charCodeAt(0), (to) => visit(to, at, cost, rare));
            starts.pop();
          }
        }
      }
    }
    // A letter that vanished; never two side by side, and never before anything was read.
    for (const { meant, cost: more, rare: r } of BY_READ.get('') ?? []) {
      if (cost + more > limit) break;
      follow(node, meant, 0, at, cost + more, rare || r);
    }
  };

  visit(ROOT, 0, 0, false);
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}
