import { markKey, readNote } from '../../../src/figure/mark.ts';

//   Antal besök i parklekar1
/** A figure that ends a word: no word does, and where its note stands below, it is a mark that lost its raise. */
export const gluedMark = /(?<=\p{Ll}{3}\)?)[1-9]$/u;

//   1) Avser egen regi.      1 Avser egen regi. 2 Mätt i mars. 3. Preliminärt.
/** Whether a line says what a mark means, be it in brackets, raised or a bare figure before a sentence of the line. */
export function isNoteOf(line: string, mark: string): boolean {
  const key = markKey(mark);
  if (markKey(readNote(line)?.mark ?? '') === key) return true;
  return /^\d$/.test(key) && new RegExp(String.raw`(?:^|[.!?)] )\s*${key}\.?\s+\p{Lu}\p{Ll}`, 'u').test(line);
}
