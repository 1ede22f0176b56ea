/**
 * Runs over items side by side and yields the results in the order of the items. At most `width` are begun and not yet
 * yielded, however slow the first one is: so many results are held in memory.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  width: number,
  run: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const item of items) {
    const result = run(item);
    result.catch(() => {}); // It is thrown when its turn comes.
    begun.push(result);
    if (begun.length >= width) yield begun.shift()!;
  }
  while (begun.length > 0) yield begun.shift()!;
}
