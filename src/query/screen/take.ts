/** Taking an answer away: fetched at the first click. */
import { download } from '../../chart/save.ts';
import { csv } from '../../csv.ts';
import { type CopiedCell, tsv } from '../../table/tsv.ts';
import { tableText } from '../../text/table.ts';
import type { Cell } from '../cells.ts';
import type { Saved } from '../saved.ts';

/** Saves rows as CSV, with the mark without which spreadsheets read it as something else than UTF-8. */
export function saveCsv(file: string, { columns, rows }: Saved): void {
  download(file, new Blob([`\ufeff${csv(columns, rows)}`], { type: 'text/csv;charset=utf-8' }));
}

/** Copies cells as text that a spreadsheet takes, each row with the address of its place in print. */
export function copyCells(rows: readonly (readonly Cell[])[], origin: string): Promise<void> {
  const heads = rows[0]?.map(({ label }) => label) ?? [];
  const copied = rows.map((row): CopiedCell[] => [
    ...row.map(({ text, notes, numeric }) => ({ text, note: notes.join('; '), numeric })),
    { text: addressIn(row, origin), note: '', numeric: false },
  ]);
  return navigator.clipboard.writeText(tsv([...heads, tableText.address], copied, tableText.note));
}

function addressIn(row: readonly Cell[], origin: string): string {
  const link = row.findLast((cell) => cell.link?.startsWith('/'))?.link;
  return link ? origin + link.slice(1) : '';
}
