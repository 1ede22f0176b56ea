import { targetPhrases } from '../../knowledge/targets.ts';
import { letters } from '../../lines/letters.ts';
import { withDigits } from '../../words/figures.ts';
import { figureOf, unitOf } from './cell-line.ts';
import { goOn, isPiece } from './phrase.ts';
import type { Doubtful } from '../types.ts';

/** What a line of a name says, and what of the row's cells an OCR read behind it. */
export interface NameEnd {
  name: string;
  /** Figures, units, pieces of targets, and tokens that are no words; none where the line is a name and nothing else. */
  fallen: string[];
}

/** What a token costs as a word of the name, and as a cell or what is left of one. */
type Cost = readonly [name: number, cell: number];

/** What it costs that cells begin: one token alone may be anything. */
const beginning = 1;

/** The same where the row's cells are known to have fallen among its words. */
const goingOn = 0.4;

/** A share, decimals, a figure with its unit: in no name. */
const cell: Cost = [2.5, 0];
/** "14", "48": names have ages and hours. */
const number: Cost = [0.3, 0.4];
/** The same beside another: "83 84". */
const numbers: Cost = [1, 0.2];
/** "kg", "GWh", "barn/av": hardly in a name. */
const unit: Cost = [1, 0.1];
/** "Tas", "Fastställs": a target begins so. */
const target: Cost = [1.5, 0.1];
/** "av", "livsmedel": a target or a unit goes on so. */
const piece: Cost = [0, 0.3];
/** The same word more than once on a line: three columns say it. */
const again: Cost = [1, 0.1];
/** A short token that is no word: "7oce", "plies"; alone it may be one, so two of them are cells. */
const noise: Cost = [1.3, 0.3];
/** A letter that is no word: what is left of an icon, or of a border. */
const speck: Cost = [1.4, 0.3];
/** A long word that could not be read. */
const unread: Cost = [0.4, 1.2];
/** Signs. */
const sign: Cost = [0.3, 0.1];
/** "se", "de": a word, or what is left of anything. */
const short: Cost = [0, 1];
const word: Cost = [0, 2.2];
/** "TAR": a word in capitals is one in none. */
const capitals: Cost = [0.3, 0.6];

/** Small words of names, which are no noise. */
const small = /^(?:i|å|ö|av|på|om|en|är|år|de|vi|så|än|ej|ha|få|nå|se|ta|ge)$/i;

/** The words of targets and of units of several words. */
const phraseWords = new Set(targetPhrases.flatMap((text) => text.split(/[\s/]+/)).map(letters));

/**
 * Tells where an indicator's name ends on a line: what is cheapest for all its tokens together.
 *
 *   som upplever trygghet i 50,9 % sim Gls Bc
 *                          ^ fallen
 */
export function nameEnd(text: string, doubtful: Doubtful = none, hasFallen = false): NameEnd {
  return cheapest(tokensOf(text), costOfCell, doubtful, hasFallen ? goingOn : beginning);
}

/** The same of an activity, beside which no figures stand: what is no word is left of its dates. */
export function nameOfActivity(text: string, doubtful: Doubtful = none): NameEnd {
  return cheapest(
    tokensOf(text),
    (bare) => (dateLike.test(withDigits(bare)) ? cell : null),
    doubtful,
    beginning,
  );
}

//   2024-13-41   20241216
/** What is printed as a date, and is none of the calendar. */
const dateLike = /^\d{4}[-–—.~]?\d{2}[-–—.~]?\d{2}$/;

const none: Doubtful = new Set();

function tokensOf(text: string): string[] {
  return text.split(/\s+/).filter((each) => each !== '');
}

function cheapest(
  tokens: readonly string[],
  costOf: (bare: string, at: number, tokens: readonly string[]) => Cost | null,
  doubtful: Doubtful,
  start: number,
): NameEnd {
  let best = tokens.length;
  let sum = start;
  let least = 0;
  // What is gained by each token more, from the end, that is a cell and no word.
  for (let at = tokens.length - 1; at >= 0; at--) {
    const bare = tokens[at]!.replace(/^[("”“'’]+|[)"”“'’.,:;!?_]+$/gu, '');
    const [asName, asCell] = costOf(bare, at, tokens) ?? costOfWord(bare, tokens[at]!, doubtful);
    sum += asCell - asName;
    if (sum < least) [least, best] = [sum, at];
  }
  const fallen = tokens.slice(best);
  //   under en 14- g        what is left of an icon is no cell
  const isSpeck = fallen.length === 1 && /^\p{L}$/u.test(fallen[0]!);
  return { name: tokens.slice(0, best).join(' '), fallen: isSpeck ? [] : fallen };
}

/** What a token costs that may be of an indicator's cells; null for one that is a word or none. */
function costOfCell(bare: string, at: number, tokens: readonly string[]): Cost | null {
  const token = tokens[at]!;
  if (!/[\p{L}\d%]/u.test(token)) return sign;
  // "1 000 invånare", "14-dagarsperiod", "(16-19", "(2022:1274)"
  if (/^\(?(?:000|\d{4}:\d+)\)?$|^\(?\d+[-–]/u.test(token)) return word;
  // "(PI-mini)" over two lines, "grupp6"
  if (/^\(?\p{Lu}{2,}-$|^\(\p{Lu}{2,}|^\p{Ll}{3,}\d$/u.test(token)) return short;
  if (isNumber(token) && isUnit(tokens[at + 1] ?? '')) return cell;
  if (isNumber(token)) return isBeside(tokens[at - 1]) || isBeside(tokens[at + 1]) ? numbers : number;
  if (figureOf(bare, 0) || figureOf(token, 0) || /^\d[\d.,:;]*\d?%?$/.test(bare)) return cell;
  const key = letters(bare);
  if (phraseWords.has(key) && /\d/.test(key)) return unit;
  // "Prognossäkerhet T2"
  if (/^T[1-3]$/.test(bare)) return word;
  if (/\d/.test(bare)) return noise;
  if (isUnit(token) || (bare.includes('/') && isPiece(bare))) return unit;
  if (key.length > 2 && tokens.indexOf(token) !== tokens.lastIndexOf(token)) return again;
  if (at > 0 && /^\p{Lu}|^öka$/u.test(bare) && key.length > 2 && goOn(null, bare)) return target;
  return phraseWords.has(key) || (key.length > 4 && isPiece(bare)) ? piece : null;
}

/** What a token costs as a word, and as what is left of something else. */
function costOfWord(bare: string, token: string, doubtful: Doubtful): Cost {
  const key = letters(bare);
  if (!/[\p{L}\d%]/u.test(token)) return sign;
  if (/^\d+$/.test(key) || /^\(?\d+[-–]/u.test(token)) return word;
  if (/^\p{Lu}{3}$/u.test(bare) && !doubtful.has(bare)) return capitals;
  if (small.test(bare)) return short;
  if (key.length < 2) return speck;
  if (key.length < 3 || doubtful.has(bare)) return key.length > 5 ? unread : noise;
  return word;
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
