/** One part of the audit: a table of figures, and what is over its budget. */
export interface Section {
  title: string;
  columns: string[];
  rows: (string | number)[][];
  /** One sentence each; empty when all is well. */
  over: string[];
}

/** Prints a section as a table, figures to the right. */
export function print({ title, columns, rows }: Section): void {
  const all = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, n) => Math.max(...all.map((row) => row[n]?.length ?? 0)));
  const line = (row: string[]) =>
    row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  ');
  console.log(`\n── ${title}\n${all.map(line).join('\n')}`);
}
