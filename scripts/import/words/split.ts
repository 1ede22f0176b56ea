import { choices, type Choice } from './choose.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** A word so long, found for two pieces that are none, is no accident. */
const LONG = 8;

/** How dear a misreading of the two pieces together may be. */
const LIMIT = 9;

/**
 * Puts together what the OCR tore: two pieces side by side that are no words, but one long word together
 * (`sj dlvforsorjande`), become one token; two pieces on either side of a line's hyphen (`anlagg-`, `ningar`) stay
 * two, each with its share of the word as its only way to be read. `cut` are the tokens of each line of `block`.
 */
export function mended(
  lexicon: Lexicon,
  lines: readonly string[],
  block: readonly number[],
  cut: Token[][],
  ways: (token: Token) => Choice[],
): Token[][] {
  const unknown = (token: Token) => token.kind === 'word' && !ways(token)[0]!.known;
  const torn = cut.map((tokens, i) => {
    const kept: Token[] = [];
    for (const token of tokens) {
      const last = kept.at(-1);
      if (last && lines[block[i]!]!.slice(last.end, token.start) === ' ' && unknown(last) && unknown(token)) {
        const read = last.read + token.read;
        const whole = long(lexicon, read);
        if (whole) {
          kept[kept.length - 1] = {
            ...last,
            read,
            end: token.end,
            hyphenAfter: token.hyphenAfter,
            mended: [whole],
          };
          continue;
        }
      }
      kept.push(token);
    }
    return kept;
  });
  for (let i = 0; i + 1 < torn.length; i++) {
    const hyphen = torn[i]!.at(-1);
    const left = torn[i]!.at(-2);
    const right = torn[i + 1]![0];
    if (hyphen?.read !== '-' || !left?.hyphenAfter || !right || !/^\p{Ll}/u.test(right.read)) continue;
    if (left.kind !== 'word' || right.kind !== 'word' || (!unknown(left) && !unknown(right))) continue;
    const whole = long(lexicon, left.read + right.read);
    if (!whole) continue;
    const at = border(whole.word, left.read, right.read);
    const half = (word: string, read: string) => [{ ...whole, word, same: word === read.toLowerCase() }];
    left.mended = half(whole.word.slice(0, at), left.read);
    right.mended = half(whole.word.slice(at), right.read);
  }
  return torn;
}

/** The one long known word that a string stands for, if there is one. */
function long(lexicon: Lexicon, read: string): Choice | undefined {
  if (read.length < LONG) return undefined;
  const [best] = choices(lexicon, read);
  return best?.known && best.misread <= LIMIT && !best.word.includes(' ') ? best : undefined;
}

/** Where a word falls apart into what was read left and right: the cut at which most letters stay in place. */
function border(word: string, left: string, right: string): number {
  let best = left.length;
  let most = -1;
  for (let at = 1; at < word.length; at++) {
    const kept =
      [...word.slice(0, at)].filter((c, i) => c === left[i]).length +
      [...word.slice(at)].reverse().filter((c, i) => c === right.at(-1 - i)).length;
    if (kept > most) [best, most] = [at, kept];
  }
  return best;
}
