//   "Andel nöjda; alla";"61,5 %";       a spreadsheet quotes cells that hold what parts them, or all of them
const quoted = /(?<=^|[;,|\t])"((?:[^"]|"")*)"(?=[;,|\t]|$)/g;

/** A line whose quoted cells say nothing, as long as it is. */
export function masked(line: string): string {
  return line.includes('"') ? line.replace(quoted, (cell) => '"'.repeat(cell.length)) : line;
}

/** The cells of a line that a mark parts, without the quotes around them. */
export function apart(line: string, mark: string): string[] {
  const parts = masked(line).split(mark);
  let at = 0;
  return parts.map(({ length }) => {
    const cell = line.slice(at, at + length);
    at += length + mark.length;
    return cell.replace(quoted, (_, said: string) => said.replaceAll('""', '"'));
  });
}

/**
 * Whether a spreadsheet has quoted cells of a line with tabs. One alone may be a name that is quoted, but for one that
 * doubles quotes or is broken.
 */
export function areQuoted(line: string): boolean {
  const cells = line.match(quoted) ?? [];
  return cells.length > 1 || cells.some((cell) => /[^"]""|<br>/.test(cell));
}

/** A quote that opens a cell and is not closed in its line. */
const open = /(?:^|[;,\t])"(?:[^"]|"")*$/;

//   "Bra bem-⇥58 %⇥60 %
//   ötande" - andel barn            a name that begins with a quotation, which the page cut: nothing closes its cell
/** A quote that opens a cell, closed or not. */
const opens = /(?:^|[;,\t])"/;

//   "Kostnader 45,6        the border of a scan's table, and a decimal comma
//   "Netto" 12,3
/** What stands between a quoted cell and others in a row, and in no sentence. */
const between = /\t|"[;,](?! |$)|[;,]"/;

/** No row is so long, in characters. */
const longest = 5_000;

//   "Antal lindar
//   vid gator";12;14           "Antal lindar<br>vid gator";12;14
/** Lines, those of a row with line ends in its quoted cells on the first of them, parted by `<br>`; the others are empty. */
export function joinQuoted(lines: readonly string[]): string[] {
  const out = [...lines];
  for (let from = 0; from < lines.length; from++) {
    let [row, to] = [lines[from]!, from];
    const isOpen = () => row.includes('"') && open.test(row.replace(quoted, ''));
    while (row.length < longest && to + 1 < lines.length && isOpen()) row += `<br>${lines[++to]}`;
    if (to === from || opens.test(row.replace(quoted, '')) || !between.test(masked(row))) continue;
    out.fill('', from, to + 1);
    out[from] = row;
    from = to;
  }
  return out;
}
