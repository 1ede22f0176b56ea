import type { Lexicon } from './lexicon.ts';
import { beginning } from './prior.ts';
import { search, type Candidate } from './search.ts';

/** How names of streets, parks and waters end; what comes before is any name, of which no list can be whole. */
const ENDINGS = new Set(
  (
    'gränd gränden gränds vägen vägens ängen ängens ängarna ängsparken ängsvägen gård gården gårdens gårdarna ' +
    'gårdsparken gårdsskolan gårdsvägen sjön sjöns höjden höjdens höjdsparken åsen åsens bäck bäcken ' +
    'kärret kärrs träsk hällen hällar hällarna slätten slätt strömmen fjärden trädgård ' +
    'trädgården källan källaren åkern åker gärde gärdet gärdets lövsta stråket stråk ström'
  ).split(' '),
);

/** Shortest name before an ending (Axgården), and shortest that a list may correct. */
const OPENING = 2;
const TELLING = 5;

/** å, ä and ö lost, no more: an i that was ä (Frusingen) is another ending. */
const LIMIT = 2.5;

/**
 * A name of a place that no list has, by its ending: "Kuskgrand" is Kuskgränd. What comes before the ending is
 * written as it was read, unless names of the list begin so but for å, ä and ö (Hässelängen, as Hässelby).
 */
export function toponym(lexicon: Lexicon, read: string): Candidate | undefined {
  if (!/^\p{Lu}\p{Ll}+$/u.test(read)) return undefined;
  const small = read.toLowerCase();
  for (let cut = OPENING; cut <= small.length - 4; cut++) {
    const [best] = search(lexicon.trie, small.slice(cut), LIMIT).filter(({ word }) => ENDINGS.has(word));
    const opening = small.slice(0, cut);
    if (!best || /é/.test(opening)) continue;
    const word = asListed(lexicon, opening) + best.word;
    return { ...best, word, parts: 2, name: true, starts: [0, cut] };
  }
  return undefined;
}

/** An opening in the spelling that most words of the list begin with, if any do. */
function asListed(lexicon: Lexicon, opening: string): string {
  if (opening.length < TELLING) return opening;
  let spellings = [''];
  for (const letter of opening) {
    const meant = letter === 'a' ? 'aåä' : letter === 'o' ? 'oö' : letter;
    spellings = spellings.flatMap((begun) => [...meant].map((each) => begun + each));
    spellings = spellings.filter((begun) => begun.length < TELLING || beginning(lexicon.forwards, begun) > 0);
  }
  const [best] = spellings.sort((a, b) => beginning(lexicon.forwards, b) - beginning(lexicon.forwards, a));
  return best ?? opening;
}
