import { inWords } from './in-words.ts';

/** Boards as the subject of a sentence: one by its name, else "Båda nämnderna", "Alla tre nämnder". */
export function everyBoard(boards: readonly string[]): string {
  if (boards.length === 1) return boards[0]!;
  return boards.length === 2 ? 'Båda nämnderna' : `Alla ${inWords(boards.length)} nämnder`;
}

/** Whose reports say it: an administration writes them and its board decides, so that neither of the two is the subject. */
export function everyReport(boards: readonly string[]): string {
  return boards.length === 1 ? `Rapporten från ${boards[0]!}` : `${everyBoard(boards)}s rapporter`;
}
