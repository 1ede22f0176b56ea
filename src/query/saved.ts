/** An answer as rows of a data file. */
import type { Row } from '../csv.ts';
import { type Group, isUnsaid } from './group.ts';
import { none, type Opened, type QueryColumn, type View } from './view.ts';

/** A file's headings and rows. */
export interface Saved {
  columns: string[];
  rows: Row[];
}

/** Rows with the shown columns, names beside ids, and where each is printed; `origin` is the published site with its base: "https://example.org/". */
export function savedRows(
  view: View,
  opened: Opened,
  rows: readonly number[],
  shown: readonly string[],
  origin: string,
): Saved {
  const columns = view.columns.filter(({ key }) => shown.includes(key));
  const heads = columns.flatMap(headsOf);
  return {
    columns: [...new Set([...heads, 'doubtful', 'limited', 'report', 'page', 'line', 'address'])],
    rows: rows.map((row) => {
      const { report, line, page } = opened.place(row);
      return {
        ...Object.fromEntries(
          columns.flatMap((column) => fieldsOf(column, opened.columns.get(column.key)?.[row] ?? null)),
        ),
        doubtful: opened.isDoubtful(row),
        limited: opened.isLimited(row),
        report,
        page: page ?? null,
        line,
        address: `${origin}rapporter/${report}/#L${line}`,
      };
    }),
  };
}

/** Groups with their counts, figures and unit; what may not be said is an empty field. */
export function savedGroups(view: View, groups: readonly Group[], by: readonly string[]): Saved {
  const columns = by.map((key) => view.columns.find((one) => one.key === key)!);
  const figures = view.measures.length > 0 ? ['figures', 'min', 'median', 'max', 'sum', 'unit'] : [];
  return {
    columns: [...new Set([...columns.flatMap(headsOf), 'rows', 'doubtful', 'limited', ...figures])],
    rows: groups.map(({ choices, rows, spread, sum, ...group }) => {
      const told = spread === null || isUnsaid(spread) ? null : spread;
      return {
        // Before the choices: what is grouped by unit keeps its own.
        unit: group.unit,
        ...Object.fromEntries(
          columns.flatMap((column, n) => fieldsOf(column, choices[n] === none ? null : choices[n]!)),
        ),
        rows: rows.length,
        doubtful: group.doubtful,
        limited: group.limited,
        figures: group.figures,
        min: told?.min ?? null,
        median: told?.median ?? null,
        max: told?.max ?? null,
        sum: typeof sum === 'number' ? sum : null,
      };
    }),
  };
}

function headsOf({ field, named }: QueryColumn): string[] {
  return named ? [field, named] : [field];
}

function fieldsOf({ field, named, word }: QueryColumn, value: string | number | null) {
  return named
    ? [[field, value] as const, [named, value === null ? null : word!(String(value))] as const]
    : [[field, value] as const];
}
