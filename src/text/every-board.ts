import { inWords } from './in-words.ts';

/** "Nämnden", "Båda nämnderna", "Alla tre nämnder": so many boards as the subject of a sentence. */
export function everyBoard(count: number): string {
  return count === 1 ? 'Nämnden' : count === 2 ? 'Båda nämnderna' : `Alla ${inWords(count)} nämnder`;
}
