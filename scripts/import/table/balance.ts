import { readValue } from './value.ts';

/** What a column adds to a row's balance. Budget and its changes less the forecast are the deviation. */
const signs: readonly [RegExp, number][] = [
  [/^budget\b/i, 1],
  [/begärda|budgetjustering/i, 1],
  [/prestation|omslutning/i, 1],
  [/^(prognos|utfall|bokslut)/i, -1],
  [/^avvikelse/i, -1],
];

/** Figures are printed with one decimal each. */
const rounding = 0.16;

/** Tables with more columns are not tried. */
const widest = 12;

/**
 * Puts the cells of a row that lost empty cells under its columns, where its own figures prove it: budget + changes −
 * forecast = deviation. Null when the columns have no such balance, or when more or less than one placement has it.
 *
 *   Äldreomsorg⇥705,6⇥712,1⇥-6,5       705,6 − 712,1 = −6,5: the empty cell was the second
 */
export function balanced(cells: readonly string[], columns: readonly string[]): string[] | null {
  if (columns.length > widest) return null;
  const roles = columns.map((heading) => signs.find(([form]) => form.test(heading))?.[1] ?? 0);
  const values = cells.map((cell) => readValue(cell).value);
  if (values.filter((value) => value !== null).length < 3 || values.every((value) => !value)) return null;
  // Before and after the result units' transfers: the last forecast counts.
  const forecasts = columns.flatMap((heading, at) =>
    /^(prognos|utfall|bokslut)/i.test(heading) ? [at] : [],
  );
  for (const at of forecasts.slice(0, -1)) roles[at] = 0;
  const needed = [columns.findIndex((heading) => /^budget\b/i.test(heading)), forecasts.at(-1) ?? -1, columns.findIndex((heading) => /^avvikelse/i.test(heading))]; // prettier-ignore
  const found = new Map<string, string[]>();
  for (const at of placements(cells.length, columns.length)) {
    const sum = at.reduce((total, column, slot) => total + roles[column]! * (values[slot] ?? 0), 0);
    if (!needed.every((column) => at.includes(column)) || Math.abs(sum) > rounding) continue;
    const row = columns.map(() => '');
    at.forEach((column, slot) => (row[column] = cells[slot]!));
    found.set(row.join('\t'), row);
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** All ways to put n cells into m columns in order. */
function placements(n: number, m: number): number[][] {
  if (n === 0) return [[]];
  if (n > m || m - n > 5) return [];
  return [...placements(n - 1, m - 1).map((at) => [...at, m - 1]), ...placements(n, m - 1)];
}
