/**
 * The words of money tables and what their figures are to each other: which rows are sums, which are parts, and that
 * budget and its changes less the forecast is the deviation, or the other way round where a table counts so. Import, checks and pages all ask here.
 */
import { kronorIn } from './figure/money-units.ts';
import { decimalsOf } from './figure/number.ts';
import type { Cell } from './model.ts';

/** Whether a label is that of a sum of the rows above it: "Totalt", "Summa resultatenheter", "S:a". */
export function isSum(label: string): boolean {
  return /^(?:totalt?|summa|s:a)(?!\p{L})/iu.test(label);
}

/** Whether a label or heading is that of costs. */
export function isCosts(label: string): boolean {
  return /^kostnader(?!\p{L})/iu.test(label);
}

/** Whether a label or heading is that of income, which is printed with a minus. */
export function isIncome(label: string): boolean {
  return /^intäkter(?!\p{L})/iu.test(label);
}

/** Whether a label is that of costs and income together, below its parts ("Netto:") or above them. */
export function isNet(label: string): boolean {
  return /^netto(?!\p{L})/iu.test(label) || isNetAbove(label);
}

/** Whether a label is that of a net whose costs and income stand below it: "Anslag (netto)". */
export function isNetAbove(label: string): boolean {
  return /\(netto\)/i.test(label);
}

/** Whether a label names a part of the row above, which no sum counts once more: "varav barn". */
export function isPart(label: string): boolean {
  return /^(?:varav|därav)(?!\p{L})/iu.test(label);
}

/**
 * Whether a row of a table of money is counted in something else than money ("Antal årsarbetare 312", in a table in
 * mnkr): it is no area, and no sum counts it.
 */
export function isCountedApart(cells: readonly (Cell | null)[], unit: string | null): boolean {
  const figures = cells.filter((cell) => cell !== null && cell.value !== null);
  return unit !== null && figures.length > 0 && figures.every((figure) => figure?.unit !== unit);
}

/** What the columns of a budget table are to each other, as places among the headings; -1 where there is none. */
export interface Roles {
  budget: number;
  /** Changes of the budget that are asked for or granted. */
  requested: number;
  /** Changes that follow from other volumes or a turnover than were planned for. */
  performance: number;
  /** What the deviation is counted from: the last forecast, after the transfers between years, or else the outcome. */
  forecast: number;
  deviation: number;
}

/**
 * The roles of a table's columns, the label's not counted, in the report's own year: a plan prints budgets and forecasts
 * of the year before beside its own, and the two are no sum. Who does not know the report's year has the last one that
 * such headings name. Spelling counts by letters and digits alone; a column of shares ("Avvikelse, %") has no role.
 */
export function rolesOf(headings: readonly string[], year: number | null = lastYearOf(headings)): Roles {
  const keys = headings.map((heading) =>
    /%|procent/i.test(heading) || yearsIn(heading).some((named) => named !== year) ? '' : folded(heading),
  );
  const first = (form: RegExp) => keys.findIndex((key) => form.test(key));
  const deviation = first(/^avvikelse/);
  const forecast = keys.findLastIndex((key) => /^prognos/.test(key));
  // An outcome takes the forecast's place only where something is counted from it: "Utfall apr" of volumes has no role.
  const outcome = deviation === -1 ? -1 : keys.findLastIndex((key) => /^(?:utfall|bokslut)/.test(key));
  return {
    budget: first(/^budget(?!justering|avvikelse)/),
    requested: first(/^(?:begarda|beviljade)?budgetjustering/),
    performance: first(/^(?:prestations|omslutnings)/),
    forecast: forecast === -1 ? outcome : forecast,
    deviation,
  };
}

/** The year that a heading names: "Budget VP 2021" → 2021; null where it names none, or two that are compared. */
export function headingYear(heading: string): number | null {
  const [year, ...more] = yearsIn(heading);
  return year === undefined || more.length > 0 ? null : year;
}

/** Each year that a heading names, once. */
function yearsIn(heading: string): number[] {
  return [...new Set(Array.from(heading.matchAll(/(?<!\d)20\d\d(?!\d)/g), ([year]) => Number(year)))];
}

/** The last year that the headings of columns with roles name, or null. */
function lastYearOf(headings: readonly string[]): number | null {
  const years = headings
    .filter((one) => /^(?:budget|prognos|utfall|bokslut|avvikelse)/i.test(one))
    .flatMap(yearsIn);
  return years.length === 0 ? null : Math.max(...years);
}

/** Whether a table states what a deviation is counted from, and the deviation: only then its rows can be held to it. */
export function hasBalance({ budget, forecast, deviation }: Roles): boolean {
  return budget >= 0 && forecast >= 0 && deviation >= 0;
}

/** Where a budget's changes stand, those that the table has. */
export function changesOf({ requested, performance }: Roles): number[] {
  return [requested, performance].filter((column) => column >= 0);
}

/**
 * What each forecast of a row leaves of its budget and changes, as the figures that make it: one before the transfers
 * between years, and one after them, where a table prints both.
 */
export function deviationsMade<T extends Printed>(
  cells: readonly (T | null)[],
  headings: readonly string[],
): { heading: string; parts: T[] }[] {
  const roles = rolesOf(headings);
  const parts = [roles.budget, ...changesOf(roles)].flatMap((column) => cells[column] ?? []);
  return headings.flatMap((heading, column) => {
    const forecast = /^prognos/i.test(heading) ? (cells[column] ?? null) : null;
    return forecast === null ? [] : [{ heading, parts: [...parts, { ...forecast, value: -forecast.value }] }];
  });
}

/** "Resultat-överföring" → "resultatoverforing". */
function folded(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** A number and how it is printed, for how exact it is. */
export interface Printed {
  value: number;
  text: string;
  unit?: string | null;
  /** The smallest step of a figure that is counted in another unit than it is printed in. */
  step?: number;
}

/** A figure of money in another unit of money; any other as it is. 1,2 mnkr in tkr is 1 200, by steps of 100. */
export function inUnit<T extends Printed>(figure: T, unit: string | null | undefined): T {
  const [from, to] = [kronorIn(figure.unit ?? null), kronorIn(unit ?? null)];
  if (from === null || to === null || from === to) return figure;
  const times = from / to;
  return { ...figure, unit, value: Number((figure.value * times).toFixed(6)), step: ownStep(figure) * times };
}

/** What a row's figures make, and whether that is the deviation that it prints. */
export interface Balance {
  /** Budget and its changes less the forecast, in the deviation's unit. */
  made: number;
  holds: boolean;
  /** Whether the deviation is what the forecast is more than the budget and its changes. */
  holdsTurned: boolean;
  /** Whether that is how the row is held to its figures, and what `made` says. */
  isTurned: boolean;
}

/**
 * Holds a row to budget + changes − forecast = deviation, rounding allowed. An empty deviation is 0; null where budget
 * or forecast is missing, or the table has no such columns.
 */
export function balanceOf(cells: readonly (Printed | null)[], roles: Roles): Balance | null {
  const at = (column: number) => cells[column] ?? null;
  const changes = changesOf(roles).map(at);
  return hasBalance(roles)
    ? balance(at(roles.budget), changes, at(roles.forecast), at(roles.deviation))
    : null;
}

/** The same of a row's figures by themselves, each in whatever unit of money. */
export function balance(
  budget: Printed | null,
  changes: readonly (Printed | null)[],
  forecast: Printed | null,
  deviation: Printed | null,
): Balance | null {
  if (!budget || !forecast) return null;
  const one = (figure: Printed) => inUnit(figure, (deviation ?? budget).unit);
  const parts = [budget, ...changes.flatMap((change) => change ?? [])].map(one);
  const less = one(forecast);
  const made = total([...parts, { value: -less.value }]);
  const slack = roundingOf([...parts, less, ...(deviation ? [deviation] : [])]);
  const printed = deviation?.value ?? 0;
  const [holds, holdsTurned] = [made - printed, made + printed].map((off) => Math.abs(off) <= slack);
  return { made, holds: holds!, holdsTurned: holdsTurned!, isTurned: false };
}

/**
 * The balances of a table's rows as the table counts its deviations: what its heading says, else what its rows keep.
 * Money is what is left of the budget, unless several rows and most say what it is exceeded by; of what is counted in
 * something else than money, people or places, more is plus as soon as half of the rows say so.
 *
 *   Antal barn     3 154   3 120   −34       fewer than planned
 *   Antal timmar   412     418       6       more
 */
export function inTheirSense<T extends Balance>(
  balances: readonly T[],
  heading: string,
  isMoney: boolean,
): T[] {
  const turned = balances.filter(({ holds, holdsTurned }) => holdsTurned && !holds).length;
  const plain = balances.filter(({ holds, holdsTurned }) => holds && !holdsTurned).length;
  const mostly = isMoney ? turned > Math.max(plain, 1) : turned > 0 && turned >= plain;
  if (!(saysTurned(heading) ?? mostly)) return [...balances];
  return balances.map((one) => ({
    ...one,
    made: -one.made,
    holds: one.holdsTurned,
    holdsTurned: one.holds,
    isTurned: true,
  }));
}

//   Avvikelse (budget − utfall)   Avvikelse (prognos minus budget)
//              ^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^ turned
/** Whether a heading says that the budget is taken from the forecast, or that from the budget; null where it says neither. */
function saysTurned(heading: string): boolean | null {
  const [, first, second] =
    /(budget|prognos|utfall|bokslut)\S*\s*(?:[-–−]|minus)\s*(budget|prognos|utfall|bokslut)/i.exec(heading) ??
    [];
  if (first === undefined || /budget/i.test(first) === /budget/i.test(second!)) return null;
  return /budget/i.test(second!);
}

/** The sum of some numbers, without the dust of binary fractions. */
export function total(parts: readonly { value: number }[]): number {
  return Number(parts.reduce((all, { value }) => all + value, 0).toFixed(6));
}

/** Whether the parts make the sum, rounding allowed. */
export function addsUp(parts: readonly Printed[], sum: Printed): boolean {
  return Math.abs(total(parts) - sum.value) <= roundingOf([...parts, sum]);
}

/** The smallest step of a figure, in the unit that it is counted in. */
export function ownStep({ text, step }: Printed): number {
  return step ?? stepOf(text);
}

/** The smallest step of a printed figure: 0.1 for "2,4". */
export function stepOf(text: string): number {
  return 10 ** -decimalsOf(text);
}

/**
 * How far figures may be from what they make of each other for no other reason than rounding: half a step for each,
 * or three standard deviations of as many independent roundings, whichever is less. A printed zero is exact.
 */
export function roundingOf(figures: readonly Printed[]): number {
  let [worst, variance] = [0, 0];
  for (const figure of figures) {
    if (figure.value === 0) continue;
    const step = ownStep(figure);
    worst += step / 2;
    variance += step ** 2 / 12;
  }
  return Math.min(worst, 3 * Math.sqrt(variance)) + 1e-6;
}
