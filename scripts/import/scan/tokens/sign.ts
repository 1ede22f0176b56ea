import { cellWeights } from '../../weights.ts';
import type { ScanCell } from '../types.ts';

/** What an OCR that does not know "%" mostly reads it as. */
const usual = /^(?:[024689]|[249][024689]|[0678][06]|9\d\d|2[46]\d|\D{1,2}|\D\d)$/;

/** More letters, or digits, are no sign. */
const sign = /^(?:\d{1,3}|[^\d\s,]{1,3}|\p{L}\d)$/u;

/** Whether a token may be what is left of a sign. */
export function isSign({ figure, words, unit }: Pick<ScanCell, 'figure' | 'words' | 'unit'>): boolean {
  return words === null && unit === '' && figure !== '-' && sign.test(figure);
}

/** What it costs that a sign is read so. */
export function signCost(read: string): number {
  return usual.test(read) ? 0 : cellWeights.oddSign;
}
