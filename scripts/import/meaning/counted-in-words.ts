import type { Indicator } from '../../../src/model.ts';
import { count, countOf } from './told/number.ts';

/** A count that a sentence states, as it is printed: "två" is 2. */
interface CountedInWords {
  text: string;
  value: number;
}

//   "I vår har tolv simmare räddats."
//              ^    ^ of whom ^ what happened
//              how many
const form = new RegExp(String.raw`(?<!\p{L})har ${count} (\p{L}+) (\p{L}+ts)(?!\p{L})`, 'iu');

/** Words that mean one thing, by their stems. */
const synonyms: Record<string, string> = { avhy: 'vräk' };

/**
 * How many the text of an "Antal …" says there were in the period, where both whom it counts and what happened to them
 * are in the indicator's name: anything else is a count of something else.
 */
export function countedInWords(text: string, { name }: Pick<Indicator, 'name'>): CountedInWords | null {
  const [, told, whom, what] = form.exec(text) ?? [];
  if (!told || !whom || !what || !/^antal(?:et)? /i.test(name)) return null;
  const named = name.split(/[^\p{L}]+/u).filter((word) => word.length >= stem);
  const isNamed = (word: string) => named.some((each) => stemOf(each) === stemOf(word));
  if (!isNamed(whom) || !isNamed(what)) return null;
  return { text: told, value: countOf(told) };
}

const stem = 4;

function stemOf(word: string): string {
  const start = word.toLowerCase().slice(0, stem);
  return synonyms[start] ?? start;
}
