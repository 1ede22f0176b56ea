import type { Indicator } from '../../../src/model.ts';

/** A count that a sentence states, as it is printed: "två" is 2. */
interface CountedInWords {
  text: string;
  value: number;
}

const words = [
  'inga',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];
const value = (text: string) =>
  text === 'en' ? 1 : words.includes(text) ? words.indexOf(text) : Number(text);

//   "Under perioden har två barnfamiljer avhysts."
//                       ^ how many ^ of whom ^ what happened
const form =
  /(?<!\p{L})under (?:perioden|tertialet|första tertialet|årets första (?:fyra )?månader) har (inga|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,4}) (\p{L}+) (\p{L}+ts)(?!\p{L})/iu;

/** Words that mean one thing, by their stems. */
const synonyms: Record<string, string> = { avhy: 'vräk' };

/**
 * How many the text of an "Antal …" says there were in the period, where both whom it counts and what happened to them
 * are in the indicator's name: anything else is a count of something else.
 */
export function countedInWords(text: string, { name }: Pick<Indicator, 'name'>): CountedInWords | null {
  const [, count, whom, what] = form.exec(text) ?? [];
  if (!count || !whom || !what || !/^antal(?:et)? /i.test(name)) return null;
  const named = name.split(/[^\p{L}]+/u).filter((word) => word.length >= stem);
  const isNamed = (word: string) => named.some((each) => stemOf(each) === stemOf(word));
  if (!isNamed(whom) || !isNamed(what)) return null;
  return { text: count, value: value(count.toLowerCase()) };
}

const stem = 4;

function stemOf(word: string): string {
  const start = word.toLowerCase().slice(0, stem);
  return synonyms[start] ?? start;
}
