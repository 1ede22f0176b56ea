import { inWords } from './in-words.ts';

/** Boards as the subject of a sentence: one by its name, else "Båda nämnderna", "Alla tre nämnder". */
export function everyBoard(boards: readonly string[]): string {
  if (boards.length === 1) return boards[0]!;
  return boards.length === 2 ? 'Båda nämnderna' : `Alla ${inWords(boards.length)} nämnder`;
}
