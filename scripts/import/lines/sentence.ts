/** A sentence of a text, and where it begins. */
export interface Sentence {
  text: string;
  index: number;
}

//   "Läget är gott t.o.m. februari. Ca. 40 st kom."      two: a stop ends a sentence before a capital alone
const sentence = /\S(?:.*?[.!?](?=\s+["”–-]?\s*\p{Lu}|$)|.+$)/gsu;

/** The sentences of a text, in order. */
export function sentencesOf(text: string): Sentence[] {
  return Array.from(text.matchAll(sentence), ({ 0: own, index }) => ({ text: own, index }));
}
