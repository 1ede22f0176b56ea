/** Where the next line with text stands above one; -1 where more than a blank line parts the two, beside lines of noise. */
export function lineAbove(lines: readonly string[], below: number): number {
  let blanks = 0;
  for (let at = below - 1; at >= 0 && blanks < 2; at--) {
    const line = lines[at]!.trim();
    if (/[\p{L}\d%]/u.test(line)) return at;
    blanks = line === '' ? blanks + 1 : 0;
  }
  return -1;
}
