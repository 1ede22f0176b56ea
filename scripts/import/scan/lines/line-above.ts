/** Where the next line with text stands above one; -1 where more than a blank line parts the two. */
export function lineAbove(lines: readonly string[], below: number): number {
  for (const at of [below - 1, below - 2]) if (lines[at]?.trim()) return at;
  return -1;
}
