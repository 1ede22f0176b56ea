import { isSought } from './found.ts';

/** A part of a text, found words apart from the rest. */
export interface Part {
  text: string;
  found: boolean;
}

/** Takes a title or a sentence apart, words without the signs around them. */
export function marked(text: string, sought: readonly string[]): Part[] {
  return text
    .split(/([\p{L}\p{N}\p{M}\u00ad]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, found: /[\p{L}\p{N}]/u.test(part) && isSought(part, sought) }));
}
