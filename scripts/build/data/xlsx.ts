import writeWorkbook from 'write-excel-file/node';
import type { WorkbookSheet } from './sheet.ts';
import { timeless } from './timeless.ts';

/** Sheets as an XLSX workbook; those with a heading can be filtered by it. The same sheets give the same bytes. */
export async function xlsx(sheets: WorkbookSheet[]): Promise<Uint8Array> {
  const filter = (xml: string, sheet: WorkbookSheet | undefined) =>
    sheet?.stickyRowsCount ? withFilter(xml, sheet.data) : xml;
  const written = await writeWorkbook(sheets, {
    features: [
      {
        files: {
          transform: {
            'xl/worksheets/sheet{id}.xml': {
              transform: (xml, _, { sheetIndex }) => filter(xml, sheets[sheetIndex]),
            },
          },
        },
      },
    ],
  }).toBuffer();
  return timeless(written);
}

/** The buttons that filter each column, in the first row: `<autoFilter>` follows `<sheetData>`. */
function withFilter(xml: string, data: WorkbookSheet['data']): string {
  const last = `${letters(data[0]?.length ?? 1)}${data.length}`;
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`);
}

/** What a spreadsheet calls a column, counted from 1: A … Z, AA … */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
