import type { Cell, WorkbookSheet } from './cell.ts';
import { hyperlinks } from './links.ts';
import { styleNames } from './styles.ts';

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const frozen =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** A sheet, row by row; `textAt` is the place of a text among those that all sheets share. */
export function* worksheet(
  { widths, rows, hasHeading = false, links = [] }: WorkbookSheet,
  textAt: (text: string) => number,
): Generator<string> {
  const columns = widths.map(
    (width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<worksheet ${namespaces}>${hasHeading ? frozen : ''}<cols>${columns.join('')}</cols><sheetData>`;
  const names = widths.map((_, n) => letters(n + 1));
  let count = 0;
  for (const row of rows) {
    count++;
    let cells = '';
    for (const [n, cell] of row.entries()) cells += written(cell, `${names[n]}${count}`, textAt);
    yield `<row r="${count}"${heightOf(row, widths)}>${cells}</row>`;
  }
  const filter = hasHeading ? `<autoFilter ref="A1:${names.at(-1)}${count}"/>` : '';
  yield `</sheetData>${filter}${hyperlinks(links)}</worksheet>`;
}

/** What a line of prose is high, in points: Arial 10. */
const lineHeight = 12.75;

/**
 * How high a row of prose is, for programs that do not measure it themselves: LibreOffice prints its lines over those of
 * the next row. A character is counted as wide as a digit, which most are narrower than. Rows without prose say nothing.
 */
function heightOf(row: readonly Cell[], widths: readonly number[]): string {
  const lines = row.map((cell, n) =>
    typeof cell === 'object' && cell?.style === 'prose' && typeof cell.value === 'string'
      ? cell.value
          .split('\n')
          .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / widths[n]!)), 0)
      : 1,
  );
  const most = Math.max(1, ...lines);
  return most > 1 ? ` ht="${most * lineHeight}" customHeight="1"` : '';
}

/** A cell by its name, "B4"; none where it says nothing. Never a formula, which would have to say that it is one. */
function written(cell: Cell, name: string, textAt: (text: string) => number): string {
  if (cell === null) return '';
  const { value, style } = typeof cell === 'object' ? cell : { value: cell, style: null };
  if (value === null) return '';
  const look = style === null ? '' : ` s="${styleNames.indexOf(style)}"`;
  if (typeof value === 'string') return `<c r="${name}"${look} t="s"><v>${textAt(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${name}"${look} t="b"><v>${Number(value)}</v></c>`;
  return `<c r="${name}"${look}><v>${value}</v></c>`;
}

/** What a spreadsheet calls a column, counted from 1: A … Z, AA … */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
