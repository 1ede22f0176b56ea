import { isAbbreviation, knownAbbreviation } from './abbreviation.ts';
import { choices, type Choice } from './choose.ts';
import type { Lexicon } from './lexicon.ts';
import { numberClass } from './doubtful.ts';
import type { Token } from './token.ts';

const known = { known: true, name: false, same: true, misread: 0 };
/** A mark or the edge of a paragraph. */
export const BOUNDARY: Choice = { ...known, word: '.', prior: 3 };
const NUMBER: Choice = { ...known, word: '0', prior: 4 };
const YEAR: Choice = { ...known, word: '2000', prior: 5 };

/** What an i that stands alone is read as, besides letters, and the cost. */
const LONE: Record<string, { same: Choice; misread: number }> = {
  '1': { same: NUMBER, misread: -1 },
  '|': { same: BOUNDARY, misread: -8 },
};

/** A token taken as it stands, whatever may be known about it. */
export function asRead(token: Token): Choice {
  return { ...known, word: token.read.toLowerCase(), prior: 10 };
}

/** The ways to read one token, whatever stands around it. */
export function waysOf(lexicon: Lexicon, token: Token): Choice[] {
  const lone = LONE[token.read];
  if (lone && token.kind === 'word') {
    const prior = -Math.log((lexicon.counts.get('i') ?? 1) / lexicon.total);
    return [lone.same, { ...known, word: 'i', prior, misread: lone.misread, same: false }];
  }
  const short = knownAbbreviation(lexicon.abbreviations, token.read, token.hyphenAfter);
  if (short) return [{ ...asRead(token), word: short, same: short === token.read }];
  if (token.kind === 'mark') return [BOUNDARY];
  if (token.kind === 'number') return [numberClass(token.read) === '0' ? NUMBER : YEAR];
  if (isAbbreviation(token.read) && token.read !== 'I') {
    return [asRead(token)];
  }
  return choices(lexicon, token.read, token.hyphenAfter);
}
