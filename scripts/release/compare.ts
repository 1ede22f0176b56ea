/** What differs between two releases, row by row: the pure middle of `npm run release`. */
import { type TableName, tableNames } from '../../src/dictionary.ts';
import { type Moved, movedTo } from '../build/registry/moved.ts';
import { elsewhere, figures, type FigureTable, figureTables } from './figures.ts';
import type { Cells, CsvTables } from './tables.ts';

/** One figure that came, changed, went, or has another id than before. */
export interface Difference {
  table: FigureTable;
  change: 'added' | 'changed' | 'withdrawn' | 'moved';
  /** Its id now, or what it was where it is gone. */
  id: string;
  /** Its id before, where that is another. */
  earlier: string | null;
  before: Cells | null;
  after: Cells | null;
}

/** Everything that differs. */
export interface Comparison {
  figures: readonly Difference[];
  /** Rows of which only words, places or what is said of the figure differ, by table. */
  words: Readonly<Record<string, number>>;
}

/** Compares two releases; ids that moved in the registry are followed. */
export function compare(before: CsvTables, after: CsvTables, moved: readonly Moved[]): Comparison {
  const pairs = figureTables.map(
    (table) => [table, paired(table, before[table], after[table], moved)] as const,
  );
  const byTable = new Map<TableName, number>();
  for (const [table, all] of pairs) byTable.set(table, all.filter((pair) => onlyWords(table, pair)).length);
  for (const table of tableNames)
    if (!byTable.has(table)) byTable.set(table, otherRows(before[table], after[table]));
  return {
    figures: pairs.flatMap(([table, all]) => all.flatMap((pair) => difference(table, pair) ?? [])),
    words: Object.fromEntries([...byTable].filter(([, count]) => count > 0)),
  };
}

/** A row before and now, with its ids; one of the two may be missing. */
interface Pair {
  ids: readonly [string | null, string | null];
  before: Cells | null;
  after: Cells | null;
}

function difference(table: FigureTable, { ids: [earlier, id], before, after }: Pair): Difference | null {
  const same = { table, id: id ?? earlier!, earlier: earlier === id ? null : earlier, before, after };
  if (!before) return { ...same, earlier: null, change: 'added' };
  if (!after) return { ...same, earlier: null, change: 'withdrawn' };
  if (figureOf(table, before) !== figureOf(table, after)) return { ...same, change: 'changed' };
  return table === 'observations' && earlier !== id ? { ...same, change: 'moved' } : null;
}

/** The figure of a row; where there is no number, its words are the figure. */
function figureOf(table: FigureTable, row: Cells): string {
  const values = figures[table].columns.map((name) => row[name] ?? '');
  const inWords = table === 'observations' && row['value'] === '' ? (row['text'] ?? '').toLowerCase() : '';
  return JSON.stringify([...values, inWords]);
}

function onlyWords(table: FigureTable, { before, after }: Pair): boolean {
  if (!before || !after || figureOf(table, before) !== figureOf(table, after)) return false;
  const columns = shared(before, after);
  return sayings(before, columns) !== sayings(after, columns);
}

/** Columns that both have: one that came later says nothing of what changed. */
function shared(before: Cells = {}, after: Cells = {}): string[] {
  return Object.keys(before).filter((name) => name in after && !elsewhere.includes(name));
}

function sayings(row: Cells, columns: readonly string[]): string {
  return JSON.stringify(columns.map((name) => row[name]));
}

/** How many rows a table has that the other has not, whichever has more of them. */
function otherRows(before: readonly Cells[], after: readonly Cells[]): number {
  if (before.length === 0 || after.length === 0) return Math.max(before.length, after.length);
  const columns = shared(before[0], after[0]);
  const missing = (rows: readonly Cells[], from: readonly Cells[]) => {
    const known = new Set(from.map((row) => sayings(row, columns)));
    return rows.filter((row) => !known.has(sayings(row, columns))).length;
  };
  return Math.max(missing(before, after), missing(after, before));
}

/** Rows of one table, each with its counterpart: by id, else by what it says, else by where it is printed. */
function paired(
  table: FigureTable,
  before: readonly Cells[],
  after: readonly Cells[],
  moved: readonly Moved[],
): Pair[] {
  const [earlier, now] = [keyed(table, before), keyed(table, after)];
  const left = new Map(now);
  const pairs: Pair[] = [];
  const pair = (ids: Pair['ids']) => {
    pairs.push({ ids, before: earlier.get(ids[0]!) ?? null, after: now.get(ids[1]!) ?? null });
    left.delete(ids[1]!);
  };
  const lost = [...earlier.keys()].filter((id) => {
    if (now.has(id)) pair([id, id]);
    return !now.has(id);
  });
  const bySlot = Map.groupBy(table === 'observations' ? now.keys() : [], slotOf);
  const byPlace = new Map([...left].map(([id, row]) => [placeOf(table, row), id]));
  for (const id of lost) {
    const row = withMoves(earlier.get(id)!, moved);
    const slot = bySlot.get(slotOf(movedId(id, moved))) ?? [];
    const says = slot.filter((one) => figureOf(table, now.get(one)!) === figureOf(table, row));
    // Merged into one that says the same, it is there under that one's id.
    const found = says.find((one) => left.has(one)) ?? says[0] ?? byPlace.get(placeOf(table, row)) ?? null;
    pair([id, found !== null && (left.has(found) || says.includes(found)) ? found : null]);
  }
  const isKept = (id: string, row: Cells) => table === 'observations' && keptAside(id, row, earlier);
  return [
    ...pairs,
    ...[...left]
      .filter(([id, row]) => !isKept(id, row))
      .map(([id, row]) => ({ ids: [null, id] as const, before: null, after: row })),
  ];
}

/** Rows by their key; where rows share one, the second and later are numbered in their order. */
function keyed(table: FigureTable, rows: readonly Cells[]): Map<string, Cells> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = figures[table].key(row);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return [nth === 1 ? key : `${key}/${nth}`, row];
    }),
  );
}

//   farsta/sjukfranvaro/utfall/2023-t1/farsta-2023-t1
//                                      ^^^^^^^^^^^^^^ where reports differ
//   farsta/sjukfranvaro/prognos/2023-ar/farsta-2023-t1
//                                       ^^^^^^^^^^^^^^ always: a forecast is its report's own
/** What an observation measures. */
export function slotOf(id: string): string {
  const parts = id.split('/');
  return parts.slice(0, parts[2] === 'prognos' ? 5 : 4).join('/');
}

/** Whether a new id is only what an earlier report says, since a newer one has its own figure under the bare id. */
function keptAside(id: string, row: Cells, earlier: ReadonlyMap<string, Cells>): boolean {
  const before = earlier.get(slotOf(id));
  return (
    before !== undefined &&
    before['report'] === row['report'] &&
    figureOf('observations', before) === figureOf('observations', row)
  );
}

function movedId(id: string, moved: readonly Moved[]): string {
  const [district = '', indicator = '', ...rest] = id.split('/');
  //   farsta-2023-t1
  //   ^^^^^^ a report is its district's, and is called by it
  const after = rest.map((part) =>
    part.replace(/^.+(?=-\d{4}-\w\w$)/, (whose) => movedTo(moved, 'district', whose)),
  );
  return [movedTo(moved, 'district', district), movedTo(moved, 'indicator', indicator), ...after].join('/');
}

/** A row with the ids that its district and indicator have now. */
function withMoves(row: Cells, moved: readonly Moved[]): Cells {
  const { district, indicator } = row;
  return {
    ...row,
    ...(district === undefined ? {} : { district: movedTo(moved, 'district', district) }),
    ...(indicator === undefined ? {} : { indicator: movedTo(moved, 'indicator', indicator) }),
  };
}

/** Where a row is printed, with what tells it from others on the same line. */
function placeOf(table: FigureTable, row: Cells): string {
  const { report, line, column, indicator, measure } = row;
  return JSON.stringify(
    table === 'observations' ? [report, line, column, indicator, measure] : [report, line, column],
  );
}
