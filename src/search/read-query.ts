/** A query read: the place, the time, the report and the goal that it names, and the words that are left for the topic. */
import { longestPlace, type Districts, type Place, type Places } from './places.ts';
import { reportKindsOf, withNumber } from './report-words.ts';
import type { Corrected } from './rank-entries.ts';
import { stemsOf, type TermIndex } from './term-index.ts';
import { stemOf } from './inflection.ts';
import { fold } from './letters.ts';
import { queryTokens } from './tokens.ts';

/** What a query says. */
export interface ReadQuery {
  /** Words of the topic, without those that say nothing. */
  topic: string[];
  /** Districts that the places of the query are in, the likeliest first; empty: no place. */
  districts: Districts;
  /** What those districts were before or became, with the same places. */
  kin: Districts;
  /** The places, as they are written: one that is half typed, as far as it is typed. */
  places: string[];
  years: number[];
  /** Kinds of report, by their codes; null: no report is named. */
  reports: readonly string[] | null;
  /** "1.3": the number of a goal. */
  goal: string | null;
  corrected: Corrected[];
  /** Whether no word says anything: the topic then holds them all, and is nothing but what is called so. */
  isEmpty: boolean;
}

/** Reads a query; the last word may be half typed. */
export function readQuery(query: string, index: TermIndex, places: Places, isTyping: boolean): ReadQuery {
  const tokens = queryTokens(query);
  const read: ReadQuery = {
    topic: [],
    districts: [],
    kin: [],
    places: [],
    years: [],
    reports: null,
    goal: goalNumber(tokens),
    corrected: [],
    isEmpty: false,
  };
  for (let at = 0; at < tokens.length;) {
    const place = placeAt(tokens, at, index, places, isTyping);
    if (place) {
      read.districts = [...new Set([...read.districts, ...place.districts])];
      read.kin = [...read.kin, ...place.kin];
      read.places.push(place.name);
      if (place.isMeant)
        read.corrected.push({
          typed: tokens.slice(at, at + place.length).join(' '),
          meant: place.name,
          how: 'typo',
        });
      at += place.length;
      continue;
    }
    const word = tokens[at]!;
    const kinds = reportKindsOf(word);
    if (kinds) {
      const one = withNumber(kinds, tokens[at + 1]);
      read.reports = togetherWith(read.reports, one ?? kinds);
      at += one ? 2 : 1;
      continue;
    }
    if (/^20\d\d$/.test(word)) read.years.push(Number(word));
    else if (word !== read.goal && (!index.nothing.has(word) || isOfPhrase(tokens, at, index)))
      read.topic.push(word);
    at++;
  }
  // "Rapporter" alone is a list's name.
  if (read.reports?.length === 4 && read.districts.length + read.years.length === 0)
    read.topic.push(...tokens.filter((word) => reportKindsOf(word) !== null));
  read.isEmpty = isEmpty(read);
  if (read.isEmpty) read.topic = tokens;
  return read;
}

/** "Delårsrapport T2" is the second alone, "T1 och T2" are both. */
function togetherWith(named: ReadQuery['reports'], kinds: readonly string[]): readonly string[] {
  const narrower = kinds.filter((kind) => named?.includes(kind));
  return narrower.length > 0 ? narrower : [...(named ?? []), ...kinds];
}

function isEmpty({ topic, districts, years, reports, goal }: ReadQuery): boolean {
  return topic.length + districts.length + years.length === 0 && reports === null && goal === null;
}

/** Whether a word and the one before it are a phrase that says what other words do: "barnets bästa". */
function isOfPhrase(tokens: readonly string[], at: number, index: TermIndex): boolean {
  return at > 0 && index.same.has(stemsOf(tokens.slice(at - 1, at + 1)));
}

/** A number with a point is a goal's; one digit is, alone or after the word. */
function goalNumber(tokens: readonly string[]): string | null {
  const whole = tokens.find((word) => /^\d(\.\d{1,2}){1,2}$/.test(word));
  if (whole) return whole;
  const at = tokens.findIndex((word) => /^[1-9]$/.test(word));
  const before = at > 0 ? fold(stemOf(tokens[at - 1]!)) : '';
  return at >= 0 && (tokens.length === 1 || /mal$/.test(before)) ? tokens[at]! : null;
}

interface PlaceAt extends Place {
  /** How many words name it. */
  length: number;
  /** Whether it was taken for what is misspelt. */
  isMeant: boolean;
}

/** The longest name of a place that begins at a word; one that is misspelt only where the words are nothing else. */
function placeAt(
  tokens: readonly string[],
  at: number,
  index: TermIndex,
  places: Places,
  isTyping: boolean,
): PlaceAt | null {
  const lengths = [longestPlace, 2, 1].filter((length) => at + length <= tokens.length);
  for (const length of lengths) {
    const place = places.get(tokens.slice(at, at + length));
    if (place) return { ...place, length, isMeant: false };
  }
  const word = tokens[at]!;
  const isKnown = index.isKnown(fold(stemOf(word))) || reportKindsOf(word) !== null;
  if (isTyping && at > 0 && at === tokens.length - 1 && word.length > 2 && !isKnown) {
    const begun = places.begun(word);
    if (begun) return { ...begun, name: word, length: 1, isMeant: false };
  }
  for (const length of lengths) {
    const words = tokens.slice(at, at + length);
    // "Går det" is not Gärdet misspelt, nor "nästa" Nälsta.
    if (words.some((one) => index.nothing.has(one) || index.ordinary.has(fold(one)))) continue;
    if (words.every((one) => index.isKnown(fold(stemOf(one))) || /\p{N}/u.test(one))) continue;
    const near = places.near(words);
    if (near) return { ...near, length, isMeant: true };
  }
  return null;
}
