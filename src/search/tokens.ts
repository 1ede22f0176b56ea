import { plain } from './letters.ts';

/** A number of parts ("1.1.1") or with decimals ("38,25") is one token; else letters and digits, apart from every other sign. */
const token = /\p{N}+(?:(?:\.\p{N}+)+|,\p{N}{1,2}(?!\p{N}))|[\p{L}\p{N}\p{M}]+/gu;

/** More than this of a query nobody means. */
const most = 12;

/** The words of a text in their order, plain. */
export function tokensOf(text: string): string[] {
  return plain(text).match(token) ?? [];
}

/** The words of a query: the first dozen of its first 200 letters. */
export function queryTokens(query: string): string[] {
  return tokensOf(query.slice(0, 200)).slice(0, most);
}

/** What stands on both sides of a hyphen, as one word: "e-handel" → "ehandel". */
export function joinedTokens(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map((word) =>
    word.replaceAll('-', ''),
  );
}
