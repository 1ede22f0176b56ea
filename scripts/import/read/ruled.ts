import { chained } from '../lines/chain.ts';
import { range } from '../lines/span.ts';
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
  for (let at = 0; at < lines.length; at++) {
    const table = runs.test(lines[at]!) ? tableAt(lines, at) : null;
    if (!table) continue;
    const columns = [...lines[at]!.matchAll(/[-=]+/g)].map(({ index }) => index);
    const cells = (own: string) => columns.map((from, n) => own.slice(from, columns[n + 1]).trim());
    const fits = (own: string) =>
      own.slice(0, columns[0]).trim() === '' && columns.every((from) => (own[from - 1] ?? ' ') === ' ');
    if (!table.rows.flat().every((n) => fits(lines[n]!))) continue;
    out.fill('', table.from, table.to + 1);
    for (const row of table.rows) out[row[0]!] = brokenRow(row.map((n) => cells(lines[n]!)));
    // Such dashes below its rows end it, and head no other.
    at = table.to;
  }
  return out;
}

/**
 * The lines of each row of the table with such dashes on line `at`, its headings first, and its first and last line, both
 * included; all are indexes. Null where no headings stand above the dashes.
 */
function tableAt(
  lines: readonly string[],
  at: number,
): { from: number; to: number; rows: number[][] } | null {
  const isRule = (n: number) => rule.test(lines[n] ?? '');
  const isText = (n: number) => (lines[n] ?? '').trim() !== '' && !isRule(n);
  let head = at;
  while (isText(head - 1)) head--;
  if (head === at) return null;
  const isFramed = isRule(head - 1);
  let end = at + 1;
  while (isText(end) || (isFramed && end < lines.length && !isRule(end))) end++;
  const body = range([at + 1, end - 1]);
  // Between rules blank lines part rows where there are any; below one row alone stands one.
  const isParted = !body.every(isText);
  const rows = chained(body.filter(isText), (n, row) => isParted && row.at(-1) === n - 1);
  return {
    from: isFramed ? head - 1 : head,
    to: isRule(end) ? end : end - 1,
    rows: [range([head, at - 1]), ...rows],
  };
}
