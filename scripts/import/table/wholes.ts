//   Budget                          Prognos
//   Kostnader   Intäkter   Netto    Kostnader   Intäkter   Netto      merged, a heading came with its first part alone
/** Headings of columns whose parts are called alike in one group after another, each with what the group is called. */
export function withWholes(columns: readonly string[]): string[] {
  const out = [...columns];
  columns.forEach((one, from) => {
    for (let to = from + 2; to < columns.length; to++) {
      const wholes = wholesOf(one, columns[to]!);
      const parts = columns.slice(from + 1, to);
      if (!wholes || parts.some((part, n) => part === '' || columns[to + 1 + n] !== part)) continue;
      parts.forEach((part, n) => {
        out[from + 1 + n] = `${wholes[0]} ${part}`;
        out[to + 1 + n] = `${wholes[1]} ${part}`;
      });
      return;
    }
  });
  return out;
}

/** What stands before the words that two headings both end with; null where either has nothing there, or they end in no word. */
function wholesOf(a: string, b: string): [string, string] | null {
  const [one, other] = [a.split(' '), b.split(' ')];
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one.at(-1 - shared) === other.at(-1 - shared))
    shared++;
  if (!/\p{L}/u.test(one.slice(one.length - shared).join(' '))) return null;
  const [first, second] = [one, other].map((words) => words.slice(0, words.length - shared).join(' '));
  return first && second ? [first, second] : null;
}
