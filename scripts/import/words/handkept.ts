/** Words and pairs of neighbours in clean reports, with their counts. */
export type Counted = { words: ReadonlyMap<string, number>; pairs: ReadonlyMap<string, number> };

/** What no count tells: words, names and neighbours that the project keeps by hand, in knowledge/. */
export type HandKept = {
  /** ordinary words that reports may seldom use */
  common: readonly string[];
  /** words of municipal steering, of which any report uses but some */
  vocabulary: readonly string[];
  /** names, as they are written */
  names: readonly string[];
  /** words that may each stand before each of some others */
  neighbours: readonly (readonly [left: readonly string[], right: readonly string[]])[];
};

/** A hand-kept word counts as if reports had it so often; one of the vocabulary, which is large, less. */
const SEEN = 2;
const SEEN_ONCE = 1;

/** A hand-kept pair counts as if so large a share of the left word's uses were followed by the right one. */
const SHARE = 0.004;

/** The words of a hand-kept list; a line that begins with # is a comment. */
export function readList(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/).filter(Boolean));
}

/** The hand-kept neighbours: lines of "words | words", the right side going on in lines that begin with the bar. */
export function readNeighbours(text: string): [left: string[], right: string[]][] {
  const neighbours: [string[], string[]][] = [];
  for (const line of text.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [left, right = ''] = line.split('|').map((side) => side.split(/\s+/).filter(Boolean));
    if (left!.length) neighbours.push([left!, []]);
    neighbours.at(-1)![1].push(...right);
  }
  return neighbours;
}

/** The hand-kept compounds: lines like those of neighbours, each of the words before the bar joined to each after it. */
export function readCompounds(text: string): string[] {
  return readNeighbours(text).flatMap(([openings, closings]) =>
    openings.flatMap((opening) => closings.map((closing) => opening + closing)),
  );
}

/** The counts of clean reports, and beside them what is kept by hand. */
export function withHandKept(
  { words, pairs }: Counted,
  { common, vocabulary, names, neighbours }: HandKept,
): { words: Map<string, number>; pairs: Map<string, number> } {
  const more = new Map(words);
  const genitives = names.filter((name) => !/[sxz\p{Lu}]$/u.test(name)).map((name) => `${name}s`);
  for (const word of vocabulary) more.set(word, Math.max(more.get(word) ?? 0, SEEN_ONCE));
  for (const word of [...common, ...names, ...genitives]) more.set(word, Math.max(more.get(word) ?? 0, SEEN));
  const morePairs = new Map(pairs);
  for (const [lefts, rights] of neighbours) {
    for (const left of lefts) {
      const sure = SEEN + SHARE * (words.get(left) ?? pairs.get(left) ?? 0);
      for (const right of rights) {
        const pair = `${left} ${right}`;
        morePairs.set(pair, (morePairs.get(pair) ?? 0) + sure);
      }
    }
  }
  return { words: more, pairs: morePairs };
}
