import type { Remark, Whole } from './types.ts';

/** Pages that are pictures on which an OCR found next to no word: whatever they say is missing. */
export function unreadable({ source: { scanned, pages, lines } }: Whole): Remark[] {
  return (scanned?.blind ?? []).map((page) => {
    const line = Math.max(1, Math.min(lines.last, pages?.[page - 1] ?? 1));
    return {
      doubt: { about: 'cut', reason: `Sida ${page} är en bild som inte gick att läsa`, lines: [line, line] },
      message: `Unexpected picture on page ${page} without print that can be read, expected a page of a report: what it says is missing. Scan the page again, at 200 dots to the inch or more`,
    };
  });
}
