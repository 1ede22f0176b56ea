//   2024                 2025
//   Utfall    Årsmål     Utfall    Årsmål      "Utfall, 2024", "Årsmål, 2024", "Utfall, 2025", "Årsmål, 2025"
/**
 * Headings of columns that are headed alike, group after group, each with what stands above its group behind its own;
 * null where they are not, or nothing tells one group from the other. `isHeading`: whether a column is known to be
 * headed so.
 */
export function groupHeadings(
  above: readonly string[],
  own: readonly string[],
  isHeading: (text: string) => boolean,
): string[] | null {
  const labels = aboveAlike(above, own);
  // "Minska" beside "Minska" are two targets of a row.
  if (!labels || !own.every((text, n) => !labels.has(n) || isHeading(text))) return null;
  return own.map((text, n) =>
    labels.has(n) ? `${text}, ${labels.get(n)!}` : `${above[n] ?? ''} ${text}`.trim(),
  );
}

/**
 * What stands above the group of each column of those that are headed alike, group after group; null where none are,
 * or nothing tells one group from the other. `above`: what stands above each column, or above one of its group.
 */
export function aboveAlike(above: readonly string[], own: readonly string[]): Map<number, string> | null {
  const groups = alike(own, above);
  const labels = groups.map((group) =>
    [...new Set(group.map((n) => above[n] ?? '').filter((text) => text !== ''))].join(' '),
  );
  if (!groups.length || labels.includes('') || new Set(labels).size < labels.length) return null;
  return new Map(groups.flatMap((group, nth) => group.map((n) => [n, labels[nth]!])));
}

//   2029                 2030
//   Budget   Bokslut     Budget    Prognos      years part groups that begin alike
/** Columns that are headed alike, group after group, below some headings: the longest groups side by side. */
export function alike(texts: readonly string[], above: readonly string[]): number[][] {
  const from = texts.findIndex((text, n) => /^\p{Lu}/u.test(text) && texts.includes(text, n + 1));
  if (from < 0) return [];
  const size = texts.indexOf(texts[from]!, from + 1) - from;
  let end = from + size;
  const areYears = above.every((text) => text === '' || /^20\d\d$/.test(text));
  const isSame = (n: number) => texts[n] === texts[n - size] || (areYears && (n - from) % size > 0);
  while (end < texts.length && isSame(end)) end++;
  const count = Math.floor((end - from) / size);
  const group = (nth: number) => Array.from({ length: size }, (_, n) => from + nth * size + n);
  return count > 1 ? Array.from({ length: count }, (_, nth) => group(nth)) : [];
}
