/**
 * How wide letters are, in parts of their size: an SVG that a script writes has no browser to ask. The widths are those
 * of Liberation Sans (metric-compatible with Arial) by group; other common faces differ by a few per cent.
 */
const groups = [
  ["ijl.,:;'|!’·", 0.25],
  ['ftrI()/[]-– \u00a0\u2009\u202f', 0.31],
  ['mMW%—@', 0.86],
  ['ABCDEFGHJKLNOPQRSTUVXYZÅÄÖ&', 0.69],
  ['ckszxyv”"', 0.5],
] as const;
const widths = new Map(groups.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** Width of a text at a size, in the same unit as the size. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? 0.556;
  return width * size;
}

/** A text on lines that are no wider than this; a word that is wider itself stands alone. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  // Only blanks break: a number keeps its unit.
  for (const word of text.split(/ +/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** At most so many lines, the last one ended by an ellipsis where there would be more. */
export function clamp(lines: string[], most: number): string[] {
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[\s,–-]+$/, '')} …`];
}
