import { BY_READ, LONGEST_READ } from './confusions.ts';
import { childOf, endingsOf, marksAt, Mark, mayLead, ROOT, type Trie } from './trie.ts';
import { wordWeights } from '../weights.ts';

/** A word that may have been printed where something else was read. */
export type Candidate = {
  /** in small letters */
  word: string;
  /** cost of the confusions, −ln */
  cost: number;
  /** 1 is a word of the list or the dictionary, more a compound of so many parts */
  parts: number;
  /** a letter other than å, ä and ö must have been misread; a compound is never told by one */
  rare: boolean;
  /** only known with a capital */
  name: boolean;
  /** where in `word` each part begins */
  starts: number[];
};

/** Fewest letters of a part of a compound, and most parts. */
const SHORTEST_PART = 3;
const MOST_PARTS = 3;

/** Shorter words that open compounds all the same (köhandläggning, nybyggnad). */
const SHORT_OPENINGS = new Set('bi bo by el is kö ny te'.split(' '));

/** What counts as a word or as a part of one. */
type Latitude = {
  /** what may only open a compound is a word: a hyphen follows */
  opening?: boolean;
  /** one letter was read that nothing was printed for (familjeghem) */
  stray?: boolean;
};

/** A letter that was read for nothing stands before the last of these: in the ending it might be another inflection. */
const ENDING = 2;

/**
 * All words and compounds that `read` may stand for, at most `limit` of confusion cost, the cheapest path of each.
 * The search walks trie and characters together; every confusion is a way on.
 */
export function search(
  trie: Trie,
  read: string,
  limit: number,
  { opening = false, stray = false }: Latitude = {},
): Candidate[] {
  const whole = Mark.word | Mark.name | (opening ? Mark.begin : 0);
  const closing = Mark.end | (opening ? Mark.begin : 0);
  const found = new Map<string, Candidate>();
  const path: string[] = [];
  const starts = [0];
  const lower = read.toLowerCase();
  const ways = waysFrom(read, lower, limit);
  const vanished = (BY_READ.get('') ?? []).filter(({ cost }) => cost <= limit);
  let strayed = false;

  const accept = (node: number, cost: number, rare: boolean): void => {
    const marks = marksAt(trie, node);
    const parts = starts.length;
    const last = path.length - starts[parts - 1]!;
    const good = parts === 1 ? marks & whole : marks & closing && last >= SHORTEST_PART;
    if (!good) return;
    const word = path.join('');
    const name = parts === 1 && !!(marks & Mark.name) && !(marks & Mark.word);
    const before = found.get(word);
    if (!before || parts < before.parts) {
      found.set(word, { word, cost, parts, rare, name, starts: [...starts] });
    } else if (parts === before.parts) {
      if (cost < before.cost) [before.cost, before.rare] = [cost, rare];
      before.name &&= name;
    }
  };

  const follow = (node: number, meant: string, k: number, at: number, cost: number, rare: boolean): void => {
    if (k === meant.length) return visit(node, at, cost, rare);
    const char = meant.charCodeAt(k);
    if (!mayLead(trie, node, char)) return;
    const to = childOf(trie, node, char);
    if (to) {
      path.push(meant[k]!);
      follow(to, meant, k + 1, at, cost, rare);
      path.pop();
    }
    for (let end = endingsOf(trie, node); end; end = trie.endNext[end]!)
      follow(trie.endRoot[end]!, meant, k, at, cost, rare);
  };

  /** Whether what was walked may open a compound. */
  const opens = (node: number): boolean => {
    if (path.length - starts.at(-1)! >= SHORTEST_PART) return (marksAt(trie, node) & Mark.begin) !== 0;
    return starts.length === 1 && SHORT_OPENINGS.has(path.join(''));
  };

  const visit = (node: number, at: number, cost: number, rare: boolean): void => {
    // Letters that both languages have are seldom misread, and never in a compound that no list has.
    if (rare && starts.length > 1) return;
    if (at === read.length) accept(node, cost, rare);
    if (at < read.length) {
      if (stray && !strayed && at > 0 && at < read.length - ENDING) {
        strayed = true;
        visit(node, at + 1, cost + wordWeights.strayLetter, true);
        strayed = false;
      }
      follow(node, lower[at]!, 0, at + 1, cost, rare);
      for (const { meant, to, cost: more, rare: r } of ways[at]!)
        if (cost + more <= limit) follow(node, meant, 0, to, cost + more, rare || r);
      if (starts.length < MOST_PARTS && read.length - at >= SHORTEST_PART - 1 && opens(node)) {
        starts.push(path.length);
        visit(ROOT, at, cost, rare);
        starts.pop();
      }
    }
    // A letter that vanished; never two side by side, and never before anything was read.
    for (const { meant, cost: more, rare: r } of vanished)
      if (cost + more <= limit) follow(node, meant, 0, at, cost + more, rare || r);
  };

  visit(ROOT, 0, 0, false);
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}

/** What may be meant by the letters that were read up to a place, and the cost of the confusion. */
type Way = { meant: string; to: number; cost: number; rare: boolean };

/** What may be meant by letters that were read at each place, up to the place behind them: as they stand, or in small letters. */
function waysFrom(read: string, lower: string, limit: number): Way[][] {
  return Array.from({ length: read.length }, (_, at) => {
    const ways: Way[] = [];
    const longest = Math.max(LONGEST_READ.get(read[at]!) ?? 0, LONGEST_READ.get(lower[at]!) ?? 0);
    for (let to = at + 1; to <= Math.min(at + longest, read.length); to++) {
      const printed = read.slice(at, to);
      const small = lower.slice(at, to);
      for (const form of printed === small ? [small] : [printed, small])
        for (const { meant, cost, rare } of BY_READ.get(form) ?? [])
          if (cost <= limit && meant !== small) ways.push({ meant, to, cost, rare });
    }
    return ways;
  });
}
