import type { IsWord } from './cell.ts';
import type { Rulings } from './ruling.ts';
import type { Sharing } from './sharing.ts';

/** What the lines of a page are laid out by. */
export interface Setting {
  rulings: Rulings;
  isWord: IsWord;
  sharing: Sharing;
}
