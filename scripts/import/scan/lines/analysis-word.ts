import { letters } from '../../lines/letters.ts';

/** Whether a line is the bare word that opens a row's analysis. */
export function isAnalysisWord(text: string): boolean {
  return /^anal[yv]s$/.test(letters(text)) && text.trim().length < 10;
}
