import { isNear, letters } from '../../lines/letters.ts';

/** Whether a line is the bare word that opens a row's analysis, but for a letter: "Anatys". */
export function isAnalysisWord(text: string): boolean {
  return text.trim().length < 10 && isNear(letters(text), 'analys');
}
