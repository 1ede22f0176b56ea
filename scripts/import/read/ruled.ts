import { brokenRow } from './markdown.ts';

/** A line of dashes below the headings of a table: one run below each. */
const runs = /^ *(?:-{3,} +)+-{3,} *$|^ *(?:={3,} +)+={3,} *$/;

/** A line of dashes above and below a table, or below its headings. */
const rule = /^ *(?:-{3,}|={3,})(?: +(?:-{3,}|={3,}))* *$/;

//     -----------------------
//     Indikator      Utfall          Indikator⇥Utfall
//     ------------- ---------
//     Antal lindar   12 st           Antal lindar<br>vid gator⇥12 st
//     vid gator
//
//     Antal almar    7               Antal almar⇥7
//     -----------------------
/**
 * Lines with tabs between the cells of the tables whose columns dashes below the headings tell: all of a row on its first
 * line, the lines of a cell parted by `<br>`; the lines that this leaves are empty. A table whose words stand across
 * its columns is left as it is.
 */
export function withoutRules(lines: readonly string[]): string[] {
  const out = [...lines];
  lines.forEach((line, at) => {
    if (!runs.test(line)) return;
    const table = around(lines, at);
    const columns = [...line.matchAll(/[-=]+/g)].map(({ index }) => index);
    const cells = (own: string) => columns.map((from, n) => own.slice(from, columns[n + 1]).trim());
    const fits = (own: string) =>
      columns.every((from) => from === 0 || /^\s?$/.test(own.slice(from - 1, from)));
    if (!table || !table.rows.flat().every((n) => fits(lines[n]!))) return;
    out.fill('', table.from, table.to + 1);
    for (const row of table.rows) out[row[0]!] = brokenRow(row.map((n) => cells(lines[n]!)));
  });
  return out;
}

/** The lines of each row of such a table, its headings first, and its first and last line; null where it has none. */
function around(lines: readonly string[], at: number): { from: number; to: number; rows: number[][] } | null {
  const isText = (n: number) =>
    n >= 0 && n < lines.length && lines[n]!.trim() !== '' && !rule.test(lines[n]!);
  let head = at;
  while (isText(head - 1)) head--;
  if (head === at) return null;
  const isFramed = head > 0 && rule.test(lines[head - 1]!);
  let end = at + 1;
  while (end < lines.length && (isFramed ? !rule.test(lines[end]!) : isText(end))) end++;
  const body = [...Array(end - at - 1).keys()].map((n) => at + 1 + n);
  // Between rules blank lines part rows where there are any; below one row alone stands one.
  const isParted = body.some((n) => !isText(n));
  const rows: number[][] = [];
  for (const n of body.filter(isText))
    if (isParted && isText(n - 1) && rows.length) rows.at(-1)!.push(n);
    else rows.push([n]);
  const first = [...Array(at - head).keys()].map((n) => head + n);
  const isRule = (n: number) => n >= 0 && n < lines.length && rule.test(lines[n]!);
  return { from: isFramed ? head - 1 : head, to: isRule(end) ? end : end - 1, rows: [first, ...rows] };
}
