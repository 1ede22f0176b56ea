/** What XML cannot hold, whatever it is written as: control characters, and halves of pairs. */
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as it stands in XML, between elements or as an attribute; without what XML cannot hold. */
export function escaped(text: string): string {
  const held = text.replace(forbidden, '');
  if (!/[&<>"]/.test(held)) return held;
  return held
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// "_x0041_" stands for "A" in a cell, and XML reads a carriage return as a new line.
//  ^^^^^^^
const asCode = /_(?=x[\da-f]{4}_)|\r/gi;

/** A text as it stands in a cell: what a spreadsheet would take for the code of a letter stays what it is. */
export function cellText(text: string): string {
  return escaped(text.replace(asCode, (sign) => (sign === '_' ? '_x005F_' : '_x000D_')));
}
