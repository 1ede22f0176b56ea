/** The first line of a page, from 1; that of the text where it is not known. */
export function firstLineOf(pages: readonly (number | null)[] | null, page: number): number {
  return pages?.[page - 1] ?? 1;
}

/**
 * The page that a line stands on, by the first line of each page; undefined where the source has no pages, or the
 * first line of this page or the next one is not known. A page without lines begins where the next one does.
 */
export function pageAt(pages: readonly (number | null)[] | null, line: number): number | undefined {
  const before = (pages ?? []).findLastIndex((first) => first !== null && first <= line);
  if (before < 0) return undefined;
  const isNextLost = pages!.length > before + 1 && pages![before + 1] === null;
  return isNextLost ? undefined : before + 1;
}
