import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** How many lines apart the halves of a word may stand that a narrow column broke. */
const REACH = 2;

/** Shortest upper half (and lower, under a known word), and how often the whole word must occur in clean reports. */
const OPENING = 4;
const OFTEN = 3;

/**
 * The tokens of a block's lines that are halves of a known word whose other half stands in a line above or below,
 * as a narrow column breaks it: "Perio" over "dens", "kvinn" over "or". Such halves are right as they are. At least
 * one of them is no word (`unknown`), or every "till" over "fälle" would be one.
 */
export function fragments(
  lexicon: Lexicon,
  cut: readonly (readonly Token[])[],
  unknown: (token: Token) => boolean,
): Set<Token> {
  const halves = new Set<Token>();
  const words = cut.map((line) =>
    line
      .filter((token) => token.kind === 'word' && /^\p{L}{2,}$/u.test(token.read))
      .map((token) => ({ token, half: token.read.toLowerCase(), unknown: unknown(token) })),
  );
  words.forEach((line, i) => {
    const below = words
      .slice(i + 1, i + 1 + REACH)
      .flat()
      .filter(({ half, token }) => half === token.read);
    // A known word over a short scrap ("enheter", "na") is chance.
    const belowKnown = below.filter((lower) => lower.unknown && lower.half.length >= OPENING);
    for (const upper of line) {
      if (upper.half.length < OPENING) continue;
      for (const lower of upper.unknown ? below : belowKnown) {
        if ((lexicon.counts.get(upper.half + lower.half) ?? 0) < OFTEN) continue;
        halves.add(upper.token).add(lower.token);
      }
    }
  });
  return halves;
}
