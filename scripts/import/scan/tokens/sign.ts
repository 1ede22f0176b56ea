import { cellWeights } from '../../weights.ts';
import { PERCENT } from '../../words/confusions.ts';
import type { ScanCell } from '../types.ts';

/** Whether a token may be what is left of a sign. */
export function isSign({ figure, words, unit }: Pick<ScanCell, 'figure' | 'words' | 'unit'>): boolean {
  return words === null && unit === '' && figure !== '-' && PERCENT.any.test(figure);
}

/** What it costs that a sign is read so. */
export function signCost(read: string): number {
  return PERCENT.usual.test(read) ? 0 : cellWeights.oddSign;
}
