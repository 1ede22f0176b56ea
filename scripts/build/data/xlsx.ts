import type { WorkbookSheet } from './xlsx/cell.ts';
import { cellText } from './xlsx/escaped.ts';
import { frame, sheetPath } from './xlsx/frame.ts';
import { pack } from './xlsx/pack.ts';
import { stylesXml } from './xlsx/styles.ts';
import { worksheet } from './xlsx/worksheet.ts';

/**
 * Sheets as an XLSX workbook, row by row: a table of any length takes no more memory than its texts, each held once. The
 * same sheets give the same bytes.
 */
export function xlsx(sheets: readonly WorkbookSheet[]): Uint8Array {
  return pack(parts(sheets));
}

function* declared(xml: Iterable<string>): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield* xml;
}

function* parts(sheets: readonly WorkbookSheet[]): Generator<[path: string, xml: Iterable<string>]> {
  const texts = new Map<string, number>();
  const textAt = (text: string) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  for (const [path, xml] of frame(sheets)) yield [path, declared([xml])];
  for (const [n, sheet] of sheets.entries()) yield [sheetPath(n), declared(worksheet(sheet, textAt))];
  yield ['xl/styles.xml', declared([stylesXml])];
  yield ['xl/sharedStrings.xml', declared(sharedStrings(texts.keys()))];
}

/** The texts that sheets name by their place. */
function* sharedStrings(texts: Iterable<string>): Generator<string> {
  yield '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  for (const text of texts) {
    const space = text.trim() === text ? '' : ' xml:space="preserve"';
    yield `<si><t${space}>${cellText(text)}</t></si>`;
  }
  yield '</sst>';
}
