//   Budget                          Prognos
//   Kostnader   Intäkter   Netto    Kostnader   Intäkter   Netto      merged, a heading came with its first part alone
//   2029                            2030
//   Budget   Bokslut                Budget   Prognos                  a year before a heading is a group's in any case
/**
 * Headings of columns in one group after another, each with what the group is called: groups of parts that are called
 * alike, or of years.
 */
export function withWholes(columns: readonly string[]): string[] {
  const out = [...columns];
  columns.forEach((one, from) => {
    for (let to = from + 2; to < columns.length; to++) {
      const wholes = wholesOf(one, columns[to]!);
      const parts = columns.slice(from + 1, to);
      const areYears = wholes?.every((whole) => /^20\d\d$/.test(whole)) ?? false;
      const isPart = (part: string, n: number) =>
        part !== '' && (columns[to + 1 + n] === part || (areYears && Boolean(columns[to + 1 + n])));
      if (!wholes || !parts.every(isPart)) continue;
      parts.forEach((part, n) => {
        out[from + 1 + n] = `${wholes[0]} ${part}`;
        out[to + 1 + n] = `${wholes[1]} ${columns[to + 1 + n]}`;
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
