//   2024                 2025
//   Utfall    Årsmål     Utfall    Årsmål      "Utfall, 2024", "Årsmål, 2024", "Utfall, 2025", "Årsmål, 2025"
/**
 * Headings of columns that are headed alike, group after group, each with what stands above its group behind its own;
 * null where they are not, or nothing tells one group from the other. `above`: what stands above each column, or above
 * one of its group; `isHeading`: whether a column is known to be headed so.
 */
export function groupHeadings(
  above: readonly string[],
  own: readonly string[],
  isHeading: (text: string) => boolean,
): string[] | null {
  const groups = alike(own);
  // "Minska" beside "Minska" are two targets of a row.
  if (!groups?.flat().every((n) => isHeading(own[n]!))) return null;
  const labels = groups.map((group) =>
    [...new Set(group.map((n) => above[n] ?? '').filter((text) => text !== ''))].join(' '),
  );
  if (labels.includes('') || new Set(labels).size < labels.length) return null;
  const label = new Map(groups.flatMap((group, nth) => group.map((n) => [n, labels[nth]!])));
  return own.map((text, n) =>
    label.has(n) ? `${text}, ${label.get(n)!}` : `${above[n] ?? ''} ${text}`.trim(),
  );
}

/** Columns that are headed alike, group after group: the longest groups side by side; null where there are none. */
function alike(texts: readonly string[]): number[][] | null {
  const from = texts.findIndex((text, n) => /^\p{Lu}/u.test(text) && texts.includes(text, n + 1));
  if (from < 0) return null;
  const size = texts.indexOf(texts[from]!, from + 1) - from;
  let end = from + size;
  while (end < texts.length && texts[end] === texts[end - size]) end++;
  const count = Math.floor((end - from) / size);
  const group = (nth: number) => Array.from({ length: size }, (_, n) => from + nth * size + n);
  return count > 1 ? Array.from({ length: count }, (_, nth) => group(nth)) : null;
}
