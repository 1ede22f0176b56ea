/** Rows told together: how many, how sure, and what may be said of their figures. */
import { addsUpUnit } from './adds.ts';
import { none, type Opened, type View } from './view.ts';

/** Why nothing is said of the figures of a group: the key of the column in which they differ, or that one comes twice, or that they cannot be added. */
export type Unsaid = { because: 'unlike' | 'twice'; key: string } | { because: 'unit' | 'never' | 'gaps' };

/** The smallest, middle and largest figure of a group. */
export interface Spread {
  min: number;
  median: number;
  max: number;
}

/** Rows that have the same values in the columns that they are grouped by. */
export interface Group {
  /** One choice a column; `none` for the empty cell. */
  choices: readonly string[];
  rows: readonly number[];
  /** How many rows have a figure, cannot be read with certainty, or have something said against them. */
  figures: number;
  doubtful: number;
  limited: number;
  /** Null where the rows hold no figure. */
  spread: Spread | Unsaid | null;
  sum: number | Unsaid | null;
  /** Of the figures that are told; null where none is, or they have none. */
  unit: string | null;
}

/** The groups of some rows by one or two columns, in the order in which their first rows come. */
export function grouped(
  view: View,
  opened: Opened,
  rows: readonly number[],
  by: readonly string[],
  measure: string,
): Group[] {
  const columns = by.map((key) => opened.columns.get(key) ?? []);
  const groups = new Map<string, { choices: string[]; rows: number[] }>();
  for (const row of rows) {
    const choices = columns.map((values) => String(values[row] ?? none));
    const id = JSON.stringify(choices);
    const group = groups.get(id);
    if (group) group.rows.push(row);
    else groups.set(id, { choices, rows: [row] });
  }
  return [...groups.values()].map((group) => ({ ...group, ...told(view, opened, group.rows, measure) }));
}

/** Whether something may not be said, and why. */
export function isUnsaid(one: Spread | Unsaid | number | null): one is Unsaid {
  return typeof one === 'object' && one !== null && 'because' in one;
}

function told(view: View, opened: Opened, rows: readonly number[], measure: string) {
  const values = opened.columns.get(measure) ?? [];
  const having = rows.filter((row) => typeof values[row] === 'number');
  const numbers = having.map((row) => values[row] as number);
  const spread = having.length === 0 ? null : (unlikeIn(view.alike, opened, having) ?? spreadOf(numbers));
  const unit = spread === null || isUnsaid(spread) ? null : opened.columns.get(view.added.unit)?.[having[0]!];
  return {
    figures: having.length,
    doubtful: rows.filter(opened.isDoubtful).length,
    limited: rows.filter(opened.isLimited).length,
    spread,
    sum: having.length === 0 ? null : (unaddedIn(view, opened, rows, having, measure) ?? sumOf(numbers)),
    unit: unit == null ? null : String(unit),
  };
}

/** The first column in which rows that have a figure differ. */
function unlikeIn(keys: readonly string[], { columns }: Opened, rows: readonly number[]): Unsaid | null {
  const key = keys.find((one) => {
    const values = columns.get(one) ?? [];
    return rows.some((row) => values[row] !== values[rows[0]!]);
  });
  return key === undefined ? null : { because: 'unlike', key };
}

/** Why the figures may not be added: a sum is of one thing at one time, counted in a unit that adds, each board once. */
function unaddedIn(
  view: View,
  opened: Opened,
  all: readonly number[],
  rows: readonly number[],
  measure: string,
): Unsaid | null {
  const { alike, once, unit, never } = view.added;
  if (measure !== view.measures[0] || rows.some((row) => never(row, opened))) return { because: 'never' };
  const unlike = unlikeIn([...view.alike, ...alike], opened, rows);
  if (unlike) return unlike;
  if (!addsUpUnit(opened.columns.get(unit)?.[rows[0]!] ?? null)) return { because: 'unit' };
  const ones = opened.columns.get(once) ?? [];
  if (new Set(rows.map((row) => ones[row])).size < rows.length) return { because: 'twice', key: once };
  return rows.length < all.length ? { because: 'gaps' } : null;
}

function spreadOf(numbers: readonly number[]): Spread {
  const ordered = numbers.toSorted((a, b) => a - b);
  const middle = ordered.length / 2;
  const [low, high] = [ordered[Math.ceil(middle) - 1]!, ordered[Math.floor(middle)]!];
  return { min: ordered[0]!, median: exact((low + high) / 2), max: ordered.at(-1)! };
}

function sumOf(numbers: readonly number[]): number {
  return exact(numbers.reduce((all, one) => all + one, 0));
}

/** Without the dust of binary fractions. */
function exact(number: number): number {
  return Number(number.toFixed(6));
}
