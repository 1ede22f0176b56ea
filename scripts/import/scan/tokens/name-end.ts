import { targetPhrases } from '../../knowledge/targets.ts';
import { letters } from '../../lines/letters.ts';
import { MINUS_LIKE, withDigits } from '../../words/figures.ts';
import { figureOf, unitOf } from './cell-line.ts';
import { goOn, isPiece } from './phrase.ts';
import type { Doubtful } from '../types.ts';
import { nameWeights } from '../../weights.ts';

/** What a line of a name says, and what of the row's cells an OCR read behind it. */
export interface NameEnd {
  name: string;
  /** Figures, units, pieces of targets, and tokens that are no words; none where the line is a name and nothing else. */
  fallen: string[];
}

/** What a token is: its weight is less than nothing where it is rather a cell, or what is left of one, than a word. */
type Kind = 'cell' | 'rest' | 'sign' | 'either' | 'small' | 'word';

/** Small words of names, which are no noise. */
const small = /^(?:i|å|ö|av|på|om|en|är|år|de|vi|så|än|ej|ha|få|nå|se|ta|ge)$/i;

/** The words of targets and of units of several words. */
const phraseWords = new Set(targetPhrases.flatMap((text) => text.split(/[\s/]+/)).map(letters));

/** Whether a word is one of targets in words. */
export const isPhraseWord = (word: string): boolean => phraseWords.has(letters(word));

/**
 * Tells where an indicator's name ends on a line: what is cheapest for all its tokens together.
 *
 *   som upplever trygghet i 50,9 % sim Gls Bc
 *                          ^ fallen
 */
export function nameEnd(text: string, doubtful: Doubtful = none, hasFallen = false): NameEnd {
  return cheapest(tokensOf(text), cellKind, doubtful, hasFallen ? nameWeights.goesOn : nameWeights.begins);
}

/** The same of an activity, beside which no figures stand: what is no word is left of its dates. */
export function nameOfActivity(text: string, doubtful: Doubtful = none): NameEnd {
  return cheapest(
    tokensOf(text),
    (bare) => (dateLike.test(withDigits(bare)) ? 'cell' : null),
    doubtful,
    nameWeights.begins,
  );
}

//   2024-13-41   20241216
/** What is printed as a date, and is none of the calendar. */
const dateLike = new RegExp(`^\\d{4}[-${MINUS_LIKE}.]?\\d{2}[-${MINUS_LIKE}.]?\\d{2}$`);

const none: Doubtful = new Set();

function tokensOf(text: string): string[] {
  return text.split(/\s+/).filter((each) => each !== '');
}

function cheapest(
  tokens: readonly string[],
  kindOf: (bare: string, at: number, tokens: readonly string[]) => Kind | null,
  doubtful: Doubtful,
  start: number,
): NameEnd {
  let best = tokens.length;
  let sum = start;
  let least = 0;
  // What is gained by each token more, from the end, that is a cell and no word.
  for (let at = tokens.length - 1; at >= 0; at--) {
    const bare = tokens[at]!.replace(/^[("”“'’]+|[)"”“'’.,:;!?_]+$/gu, '');
    sum += nameWeights[kindOf(bare, at, tokens) ?? wordKind(bare, tokens[at]!, doubtful)];
    if (sum < least) [least, best] = [sum, at];
  }
  const fallen = tokens.slice(best);
  //   under en 14- g        what is left of an icon is no cell
  const isSpeck = fallen.length === 1 && /^\p{L}$/u.test(fallen[0]!);
  return { name: tokens.slice(0, best).join(' '), fallen: isSpeck ? [] : fallen };
}

/** What a token is that may be of an indicator's cells; null for one that is a word or none. */
function cellKind(bare: string, at: number, tokens: readonly string[]): Kind | null {
  const token = tokens[at]!;
  if (!/[\p{L}\d%]/u.test(token)) return 'sign';
  // "1 000 invånare", "14-dagarsperiod", "(16-19", "(2022:1274)"
  if (/^\(?(?:000|\d{4}:\d+)\)?$|^\(?\d+[-–]/u.test(token)) return 'word';
  // "(PI-mini)" over two lines, "grupp6"
  if (/^\(?\p{Lu}{2,}-$|^\(\p{Lu}{2,}|^\p{Ll}{3,}\d$/u.test(token)) return 'small';
  //   14 st      of a cell      83 84      beside another      48      names have ages and hours
  //   76 & 83      with noise between them
  const isSaid = (each: string) => /[\p{L}\d%]/u.test(each);
  const [before, next] = [tokens.slice(0, at).findLast(isSaid), tokens.slice(at + 1).find(isSaid)];
  if (isNumber(token) && !isUnit(tokens[at + 1] ?? ''))
    return isBeside(before) || isBeside(next) ? 'rest' : 'either';
  if (figureOf(bare, 0) || figureOf(token, 0) || /^\d[\d.,:;]*\d?%?$/.test(bare)) return 'cell';
  // "Prognossäkerhet T2"
  if (/^T[1-3]$/.test(bare)) return 'word';
  const key = letters(bare);
  //   Fastställs      a target begins so
  if (at > 0 && /^\p{Lu}|^öka$/u.test(bare) && key.length > 2 && goOn(null, bare)) return 'cell';
  //   7oce 3:      kg barn/av      livsmed livsmed      in three columns
  const isRepeated =
    (key.length > 4 && tokens.indexOf(token) !== tokens.lastIndexOf(token)) ||
    token === tokens[at - 1] ||
    token === tokens[at + 1];
  //   sresultat6verforingar      a long word, one of whose letters was read as a digit
  if (/^\p{L}{4,}\d\p{L}{4,}$/u.test(bare)) return 'small';
  if (/\d/.test(bare) || isUnit(token) || (bare.includes('/') && isPiece(bare)) || isRepeated) return 'rest';
  //   av livsmedel      a target or a unit goes on so
  return phraseWords.has(key) || (key.length > 4 && isPiece(bare)) ? 'either' : null;
}

/** What a token is that is a word, or what is left of something else. */
function wordKind(bare: string, token: string, doubtful: Doubtful): Kind {
  const key = letters(bare);
  if (!/[\p{L}\d%]/u.test(token)) return 'sign';
  if (/^\d+$/.test(key) || /^\(?\d+[-–]/u.test(token)) return 'word';
  //   TAR      a word in capitals is one in none
  if (/^\p{Lu}{3}$/u.test(bare) && !doubtful.has(bare)) return 'either';
  if (small.test(bare)) return 'small';
  //   under en 14- g      what is left of an icon, or of a border
  if (key.length < 2) return 'cell';
  //   plies      no word, and too short for one that could not be read
  //   ASTESE      and in capitals it is no word that is left of one
  if (key.length < 3 || doubtful.has(bare))
    return key.length > 5 && !/^\p{Lu}+$/u.test(bare) ? 'small' : 'rest';
  return 'word';
}

function isUnit(token: string): boolean {
  return unitOf(token) !== null && letters(token).length < 4;
}

//   som 12 3:      i 86 NW
/** Whether a token beside a number is one, or what is left of one or of its sign. */
function isBeside(token: string | undefined): boolean {
  return isNumber(token?.replace(/[.:;]$/, '')) || /^(?:\p{Lu}\p{L}?|\p{Lu}{3})$/u.test(token ?? '');
}

function isNumber(token: string | undefined): boolean {
  return token !== undefined && /^\d{1,3}$/.test(token) && token !== '000';
}
