import type { Lexicon } from './lexicon.ts';
import { beginning } from './prior.ts';
import type { Token } from './token.ts';

/** Shortest upper half, and how often the whole word must occur in clean reports. */
const OPENING = 4;
const OFTEN = 3;

/**
 * The tokens of a block's lines that are halves of a known word whose other half stands in the line below, as a narrow
 * column breaks it: "Perio" over "dens", "kvinn" over "or". Such halves are right as they are. The upper one is no word
 * (`unknown`), or every "till" over "fälle" would be one.
 */
export function fragments(
  lexicon: Lexicon,
  cut: readonly (readonly Token[])[],
  unknown: (token: Token) => boolean,
): Set<Token> {
  const halves = new Set<Token>();
  const words = cut.map((line) =>
    line.filter(({ kind, read }) => kind === 'word' && /^\p{L}{2,}$/u.test(read)),
  );
  words.forEach((line, i) => {
    const below = (words[i + 1] ?? []).filter(({ read }) => read === read.toLowerCase());
    if (!below.length) return;
    for (const upper of line.filter((each) => each.read.length >= OPENING && unknown(each))) {
      const opening = upper.read.toLowerCase();
      if (!beginning(lexicon.forwards, opening)) continue;
      for (const lower of below)
        if ((lexicon.counts.get(opening + lower.read) ?? 0) >= OFTEN) halves.add(upper).add(lower);
    }
  });
  return halves;
}
