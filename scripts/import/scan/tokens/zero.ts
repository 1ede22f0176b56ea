import { DIGIT_LIKE, isRing } from '../../words/figures.ts';
import type { ScanCell } from '../types.ts';

/** "Sst" and "Ost": a digit read as a letter, its unit glued to it. */
const glued = new RegExp(`^([${DIGIT_LIKE}]{1,2})(st|%)$`);

/** Reads a token between cells, or between the name and the cells, as a figure that an OCR took for letters. */
export function misreadCell(
  token: string,
  before: string | undefined,
  next: ScanCell,
  line: number,
): ScanCell | null {
  if (before === undefined) return null;
  const cell = { words: null, line };
  if (isRing(token) && (/\p{L}{2}/u.test(before) || /^\d/.test(before) || isRing(before)))
    return { ...cell, figure: token, unit: '' };
  const match = glued.exec(token);
  if (
    match &&
    (match[2] === next.unit || /^\d|^%$|^st$/.test(before) || glued.test(before) || match[1] === 'O')
  )
    return { ...cell, figure: match[1]!, unit: match[2]! };
  return null;
}
