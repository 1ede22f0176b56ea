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
