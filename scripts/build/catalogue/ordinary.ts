import { readList } from '../../import/words/handkept.ts';
import { readCounts, readKnowledge } from '../../import/words/lexicon.ts';

/** A word that is printed fewer times may be misprinted. */
const fewest = 3;

/** Ordinary words: what clean reports print over and over, and what is kept by hand. Names, with their capitals, are none. */
export function ordinaryWords(): string[] {
  const printed = [...readCounts(readKnowledge('words'))].filter(([, count]) => count >= fewest);
  return [...new Set([...printed.map(([word]) => word), ...readList(readKnowledge('common'))])]
    .filter((word) => /^\p{Ll}{4,}$/u.test(word))
    .sort();
}
