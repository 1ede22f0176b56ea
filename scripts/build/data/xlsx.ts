import writeWorkbook from 'write-excel-file/node';
import { hyperlinks, linkRelations } from './links.ts';
import type { WorkbookSheet } from './sheet.ts';
import { timeless } from './timeless.ts';

/**
 * Sheets as an XLSX workbook; those with a heading can be filtered by it, and links lead on. The same sheets give the
 * same bytes.
 */
export async function xlsx(sheets: WorkbookSheet[]): Promise<Uint8Array> {
  const written = await writeWorkbook(sheets, {
    features: [
      {
        files: {
          transform: {
            'xl/worksheets/sheet{id}.xml': {
              transform: (xml, _, { sheetIndex }) =>
                xml.replace('</sheetData>', (end) => end + behindRows(sheets[sheetIndex]!)),
            },
            'xl/worksheets/_rels/sheet{id}.xml.rels': {
              insert: (_, { sheetIndex }) => linkRelations(sheets[sheetIndex]!.links ?? []),
            },
            // Without a name and a size each program takes a font of its own for what is bold; this is LibreOffice's for the rest.
            'xl/styles.xml': {
              transform: (xml) => xml.replaceAll('<font>', '<font><sz val="10"/><name val="Arial"/>'),
            },
          },
        },
      },
    ],
  }).toBuffer();
  return timeless(written);
}

/** What follows the rows of a sheet: the buttons that filter each column, in the first row, then links. */
function behindRows({ data, stickyRowsCount, links = [] }: WorkbookSheet): string {
  const last = `${letters(data[0]?.length ?? 1)}${data.length}`;
  return (stickyRowsCount ? `<autoFilter ref="A1:${last}"/>` : '') + hyperlinks(links);
}

/** What a spreadsheet calls a column, counted from 1: A … Z, AA … */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
