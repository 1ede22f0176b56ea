import { readValue } from './value.ts';

const budget = /^budget\b/i;
const forecast = /^(prognos|utfall|bokslut)/i;
const deviation = /^avvikelse/i;

/** What a column adds to a row's balance. Budget and its changes less the forecast are the deviation. */
const signs: readonly [RegExp, number][] = [
  [budget, 1],
  [/begärda|budgetjustering/i, 1],
  [/prestation|omslutning/i, 1],
  [forecast, -1],
  [deviation, -1],
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
  const forecasts = columns.flatMap((heading, at) => (forecast.test(heading) ? [at] : []));
  for (const at of forecasts.slice(0, -1)) roles[at] = 0;
  const column = (form: RegExp) => columns.findIndex((heading) => form.test(heading));
  const needed = [column(budget), forecasts.at(-1) ?? -1, column(deviation)];
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

/** A row that lost more empty cells than this is not tried. */
const maxLost = 5;

/** All ways to put n cells into m columns in order. */
function placements(n: number, m: number): number[][] {
  if (n === 0) return [[]];
  if (n > m || m - n > maxLost) return [];
  return [...placements(n - 1, m - 1).map((at) => [...at, m - 1]), ...placements(n, m - 1)];
}
