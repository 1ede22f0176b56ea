import type { IsWord } from './cell.ts';
import type { HeadSetting } from './heading.ts';
import type { Sharing } from './sharing.ts';

/** What the lines of a page are laid out by. */
export interface Setting extends HeadSetting {
  isWord: IsWord;
  sharing: Sharing;
}
