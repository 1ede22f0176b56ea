import { brokenRow, stroke } from './markdown.ts';

/** A border of a table that is drawn with signs: "+-----+----+", and "=" below its head. */
const border = /^\s*\+(?:[-=:]+\+)+\s*$/;

/** Whether a line is a border of such a table. */
export function isBorder(line: string): boolean {
  return border.test(line);
}

/** A line between borders: its cells stand between strokes. */
const inside = /^\s*\|.*\|\s*$/;

/** A line of boxes' signs alone, and one that stands between two of them. */
const boxes = /^[\s\u2500-\u257f]+$/;
const boxed = /^\s*[\u2502\u2503\u2551].*[\u2502\u2503\u2551]\s*$/;

//   ┌───────┬────┐        +-------+----+
//   │ Antal │ 12 │        | Antal | 12 |
/** A line of a table drawn with signs for boxes as one drawn with strokes; any other line as it is. */
function stroked(line: string): string {
  if (boxes.test(line) && /[\u2500-\u257f]/.test(line))
    return line
      .replace(/[\u2500\u2501\u2504\u2505\u2508\u2509\u254c\u254d]/g, '-')
      .replace(/\u2550/g, '=')
      .replace(/[\u2500-\u257f]/g, '+');
  return boxed.test(line) ? line.replace(/[\u2502\u2503\u2551]/g, '|') : line;
}

//   +--------------+---------+
//   | Indikator    | Utfall  |         Indikator⇥Utfall
//   +==============+=========+
//   | Antal lindar | 12 st   |         Antal lindar<br>vid gator⇥12 st
//   | vid gator    |         |
//   +--------------+---------+
/**
 * Lines with tabs between the cells of the tables that signs are drawn around: all of a row on its first line, the lines
 * of a cell parted by `<br>`; the lines that this leaves are empty.
 */
export function withoutGrids(printed: readonly string[]): string[] {
  const lines = printed.map(stroked);
  const out = [...lines];
  for (let from = 0; from < lines.length; from++) {
    if (!border.test(lines[from]!)) continue;
    let end = from + 1;
    while (end < lines.length && (border.test(lines[end]!) || inside.test(lines[end]!))) end++;
    rowsOf(lines.slice(from, end)).forEach((line, at) => (out[from + at] = line));
    from = end - 1;
  }
  return out;
}

/** The lines of one such table, its first border on. */
function rowsOf(lines: readonly string[]): string[] {
  const borders = lines.filter((line) => border.test(line));
  // Borders around the head and at the end alone: each line is a row.
  const isRow = borders.length < 4 && !borders.some((line) => line.includes('='));
  const out = lines.map(() => '');
  let row: { at: number; lines: string[][] } | null = null;
  lines.forEach((line, at) => {
    if (border.test(line)) {
      row = null;
      return;
    }
    const trimmed = line.trim().slice(1, -1);
    const cells = trimmed.split(stroke).map((cell) => cell.trim());
    if (!row || isRow || row.lines[0]!.length !== cells.length) row = { at, lines: [] };
    row.lines.push(cells);
    out[row.at] = brokenRow(row.lines);
  });
  return out;
}
