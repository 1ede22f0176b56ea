import type { ScanCell } from '../types.ts';
import { withSigns } from '../../words/figures.ts';
import { written } from './phrase.ts';

/** A cell's text: words as they are written, a figure with its unit after a blank. */
export function textOf(cell: ScanCell): string {
  if (cell.words) return written(cell.words);
  const figure = withSigns(cell.figure).replace(/^(\d+)\.(\d{1,2})$/, '$1,$2');
  return cell.unit === '' ? figure : `${figure} ${cell.unit}`;
}
