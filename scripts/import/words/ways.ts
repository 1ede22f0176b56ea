import { isAbbreviation, knownAbbreviation } from './abbreviation.ts';
import { choices, type Choice } from './choose.ts';
import type { Lexicon } from './lexicon.ts';
import { numberClass } from './doubtful.ts';
import type { Token } from './token.ts';

/** A way to read what no letter of is in question; a mark (`.`), a number and a year are as common as reports count. */
function sure(lexicon: Lexicon, word: string): Choice {
  const count = Math.max(1, lexicon.lefts.get(word)?.count ?? 0);
  return { word, misread: 0, prior: -Math.log(count / lexicon.total), known: true, name: false, same: true };
}

/** The edge of a paragraph. */
export function edge(lexicon: Lexicon): Choice {
  return sure(lexicon, '.');
}

/** A token taken as it stands, whatever may be known about it. */
export function asRead(lexicon: Lexicon, token: Token): Choice {
  return sure(lexicon, token.read.toLowerCase());
}

/** The ways to read one token, whatever stands around it. */
export function waysOf(lexicon: Lexicon, token: Token): Choice[] {
  if (token.kind === 'word' && /^[1|]$/.test(token.read)) return [{ ...sure(lexicon, 'i'), same: false }];
  const short = knownAbbreviation(lexicon.abbreviations, token.read, token.hyphenAfter);
  if (short) return [{ ...asRead(lexicon, token), word: short, same: short === token.read }];
  if (token.kind === 'mark') return [sure(lexicon, '.')];
  if (token.kind === 'number') return [sure(lexicon, numberClass(token.read))];
  if (isAbbreviation(token.read) && token.read !== 'I') return [asRead(lexicon, token)];
  return choices(lexicon, token.read, token.hyphenAfter);
}
