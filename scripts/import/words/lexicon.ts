import { readFileSync } from 'node:fs';
import { abbreviationsOf } from './abbreviation.ts';
import { buildTrie } from './dictionary.ts';
import {
  readCompounds,
  readList,
  readNeighbours,
  withHandKept,
  type Counted,
  type HandKept,
} from './handkept.ts';
import { doubtfulWords } from './doubtful.ts';
import { grow, mark, Mark, ROOT, type Trie } from './trie.ts';

/** Everything that is known about Swedish words: which there are, how common they are, and who stands beside whom. */
export type Lexicon = {
  trie: Trie;
  /** how often a word (in small letters) occurs in clean reports */
  counts: ReadonlyMap<string, number>;
  /** how often "left right" does; `.` is a boundary and `0` a number, which also have a count of their own */
  pairs: ReadonlyMap<string, number>;
  /** of each left word: how often it occurs, and how many of these the pairs tell of */
  lefts: ReadonlyMap<string, { count: number; told: number }>;
  /** words whose neighbours were counted, as another word resembles them once å, ä and ö are lost */
  doubtful: ReadonlySet<string>;
  /** abbreviations in capitals, by what an OCR leaves of them */
  abbreviations: ReadonlyMap<string, string>;
  /** all counts together */
  total: number;
  /** words of clean reports, sorted; and again spelt backwards: to see how common a part of a compound is */
  forwards: readonly string[];
  backwards: readonly string[];
};

/** Reads lines of "word<TAB>count"; a line that begins with # is a comment. */
export function readCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [word, count] = line.split('\t');
    counts.set(word!, Number(count));
  }
  return counts;
}

/** What a form of the list is: a hanging one only opens compounds, a capitalised one is a name. */
function marks(form: string): number {
  if (form.endsWith('-')) return Mark.begin;
  return form === form.toLowerCase() ? Mark.word : Mark.name;
}

/**
 * Makes a lexicon of a Hunspell dictionary, the counts of clean reports and what is kept by hand. This makes nothing
 * rarer that reports do count.
 */
export function lexiconOf(
  dictionary: { aff: string; dic: string },
  counted: Counted,
  handKept?: HandKept,
): Lexicon {
  const { words, pairs } = handKept ? withHandKept(counted, handKept) : counted;
  const trie = buildTrie(dictionary.aff, dictionary.dic, words.size);
  const counts = new Map<string, number>();
  for (const [form, count] of words) {
    const word = form.replace(/-$/, '');
    const small = word.toLowerCase();
    mark(trie, grow(trie, ROOT, small), marks(form));
    counts.set(small, (counts.get(small) ?? 0) + count);
  }
  const total = [...counted.words.values()].reduce((sum, count) => sum + count, 0);
  const doubtful = doubtfulWords(counts.keys());
  for (const pair of pairs.keys())
    for (const word of pair.split(' ')) if (/[åäö]/.test(word)) doubtful.add(word);
  const lefts = new Map<string, { count: number; told: number }>();
  for (const [word, count] of counts) lefts.set(word, { count, told: 0 });
  for (const [pair, count] of counted.pairs) {
    const [left, right] = pair.split(' ');
    const entry = lefts.get(left!) ?? { count: 0, told: 0 };
    if (right === undefined) entry.count = count;
    else entry.told += count;
    lefts.set(left!, entry);
  }
  const forwards = [...counts.keys()].sort();
  const backwards = forwards.map((word) => [...word].reverse().join('')).sort();
  const abbreviations = abbreviationsOf(words.keys());
  return { trie, counts, pairs, lefts, doubtful, abbreviations, total, forwards, backwards };
}

let loaded: Lexicon | undefined;

/** The project's lexicon, read and built when first asked for: the lists in knowledge/ and dictionary-sv. */
export function loadLexicon(): Lexicon {
  if (loaded) return loaded;
  const counted = { words: readCounts(readKnowledge('words')), pairs: readCounts(readKnowledge('pairs')) };
  return (loaded = lexiconOf(readDictionary(), counted, readHandKept()));
}

/** What the project keeps by hand in knowledge/. */
function readHandKept(): HandKept {
  return {
    common: readList(readKnowledge('common')),
    vocabulary: [...readList(readKnowledge('municipal')), ...readCompounds(readKnowledge('compounds'))],
    names: readList(readKnowledge('names')),
    neighbours: readNeighbours(readKnowledge('neighbours')),
  };
}

/** dictionary-sv's two files as text (LGPL: read where npm put them, not copied). */
export function readDictionary(): { aff: string; dic: string } {
  const read = (name: string) => readFileSync(new URL(name, import.meta.resolve('dictionary-sv')), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

/** A file of knowledge/ as text. */
export function readKnowledge(name: string): string {
  return readFileSync(new URL(`../knowledge/${name}.txt`, import.meta.url), 'utf8');
}
