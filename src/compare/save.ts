/** Saving a comparison: fetched at the first click. */
import { download } from '../chart/save.ts';
import { csv } from '../csv.ts';
import { comparisonColumns, comparisonRows } from './csv-rows.ts';
import type { Compared } from './figures.ts';
import type { Chosen } from './table.ts';

/** Saves the figures of a comparison as CSV. */
export function saveComparison(file: string, compared: readonly Compared[], chosen: readonly Chosen[]): void {
  // The published address, wherever the page is looked at: the file is read elsewhere.
  const origin = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const rows = comparisonRows(compared, chosen, origin);
  // Spreadsheets read a file without the mark as something else than UTF-8.
  download(file, new Blob([`\ufeff${csv(comparisonColumns, rows)}`], { type: 'text/csv;charset=utf-8' }));
}
