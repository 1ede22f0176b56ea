/**
 * `data/observations.jsonstat.json`: the figures as a cube after JSON-stat 2.0, districts × indicators × measures ×
 * periods. Most cells of the cube are empty: values and what is said of them are objects by the cell's place.
 */
import type { Field, Row } from '../../../src/csv.ts';
import { dictionary } from '../../../src/dictionary.ts';
import type { CatalogAbout } from '../../../src/metadata/about.ts';
import { comparePeriods, periodLabel } from '../../../src/period.ts';
import type { Period } from '../../../src/series.ts';
import { compareReports } from '../../../src/report/name.ts';
import { measures } from '../../../src/terms/measures.ts';
import { metadataText as text } from '../../../src/text/metadata.ts';
import type { Tables } from '../data/tables.ts';

/** A dimension: the ids of its categories in order, and what they are called. */
interface Dimension {
  label: string;
  categories: ReadonlyMap<string, string>;
}

/** The cube. Where reports differ about a cell, or several forecast it, the newest says what stands in it. */
export function jsonStat(
  about: CatalogAbout,
  tables: Pick<Tables, 'observations' | 'districts' | 'indicators'>,
): string {
  const rows = tables.observations;
  const used = (name: string) => new Set(rows.map((row) => String(row[name])));
  const named = (from: readonly Row[], ids: ReadonlySet<string>) =>
    new Map(
      from.flatMap(({ id, name }) => (ids.has(String(id)) ? [[String(id), String(name)] as const] : [])),
    );
  const dimensions = {
    district: { label: titleOf('district'), categories: named(tables.districts, used('district')) },
    indicator: { label: titleOf('indicator'), categories: named(tables.indicators, used('indicator')) },
    measure: {
      label: titleOf('measure'),
      categories: new Map(Object.entries(measures).map(([id, term]) => [id, term.label])),
    },
    period: { label: text.period.sv, categories: periods(rows) },
  } satisfies Record<string, Dimension>;
  const order = Object.values(dimensions).map(
    ({ categories }) => new Map([...categories.keys()].map((id, n) => [id, n])),
  );
  const sizes = order.map(({ size }) => size);
  const cell = (row: Row) => {
    const ids = [row['district'], row['indicator'], row['measure'], periodId(row)];
    return ids.reduce<number>((place, id, n) => place * sizes[n]! + order[n]!.get(String(id))!, 0);
  };
  const units = new Map(tables.indicators.map(({ id, unit }) => [String(id), unit ?? null]));
  const cells = [...Map.groupBy(rows, cell)].sort(([a], [b]) => a - b);
  const shown = cells.map(([place, same]) => [place, newest(same), same.length > 1] as const);
  const statuses = shown.flatMap(([place, row, several]) => {
    const said = status(row, units.get(String(row['indicator'])) ?? null, several);
    return said.length > 0 ? [[place, said.join(' ')] as const] : [];
  });
  const dataset = {
    version: '2.0',
    class: 'dataset',
    href: about.dataPage,
    label: dictionary.observations.title.sv,
    source: about.publisher.name,
    updated: about.modified,
    note: [text.tables.observations.sv, text.limits.sv, text.status.sv],
    id: Object.keys(dimensions),
    size: sizes,
    role: { geo: ['district'], metric: ['indicator'], time: ['period'] },
    dimension: Object.fromEntries(
      Object.entries(dimensions).map(([name, { label, categories }]) => [
        name,
        {
          label,
          category: {
            index: [...categories.keys()],
            label: Object.fromEntries(categories),
            ...(name === 'indicator' ? { unit: unitsOf([...categories.keys()], units) } : {}),
          },
        },
      ]),
    ),
    value: Object.fromEntries(
      shown.flatMap(([place, { value }]) => (value === null ? [] : [[place, value]])),
    ),
    status: Object.fromEntries(statuses),
    extension: { licence: about.licence.iri, version: about.version },
  };
  return `${JSON.stringify(dataset)}\n`;
}

function titleOf(name: string): string {
  return dictionary.observations.columns.find((column) => column.name === name)!.title.sv;
}

/** "2023-t1", "2023-ar-t1", "2025-rullande12-t1-2025-02": year, span, report and last month, as far as they are told. */
function periodId(row: Row): string {
  return ['year', 'span', 'reported', 'until'].flatMap((name) => row[name] ?? []).join('-');
}

function periodOf(row: Row): Period {
  const { year, span, reported, until } = row;
  return { year, span, ...(reported ? { reported } : {}), ...(until ? { until } : {}) } as Period;
}

function periods(rows: readonly Row[]): Map<string, string> {
  const found = new Map(rows.map((row) => [periodId(row), periodOf(row)]));
  const sorted = [...found].sort(([a, x], [b, y]) => comparePeriods(x, y) || (a < b ? -1 : 1));
  return new Map(sorted.map(([id, period]) => [id, periodLabel(period).replaceAll('\u00a0', ' ')]));
}

function unitsOf(ids: readonly string[], units: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const unit = units.get(id);
      return typeof unit === 'string' ? [[id, { label: unit }]] : [];
    }),
  );
}

/** Of the rows of one cell that of the newest report. */
function newest(rows: readonly Row[]): Row {
  return rows.reduce((best, row) => (compareReports(newestReport(row), newestReport(best)) > 0 ? row : best));
}

/** The newest report that prints a figure: its sources are the oldest first. */
function newestReport({ report, other_sources: others }: Row): string {
  const last = Array.isArray(others) ? (others as readonly string[]).at(-1) : undefined;
  return last === undefined ? String(report) : last.slice(0, last.lastIndexOf(':'));
}

/** What is said of a figure, in the dictionary's codes; nothing of one that stands alone and as it is printed. */
function status(row: Row, unit: Field, several: boolean): string[] {
  const { missing, worth, bound, small, disputed, caveats } = row;
  return [
    ...(missing === null ? [] : [String(missing)]),
    ...(worth === 'tryckt' ? [] : [String(worth)]),
    ...(bound === null ? [] : [String(bound)]),
    ...(row['unit'] === null || row['unit'] === unit ? [] : [`unit:${row['unit']}`]),
    ...(several ? ['several'] : []),
    ...(small ? ['small'] : []),
    ...(disputed ? ['disputed'] : []),
    ...(Array.isArray(caveats) && caveats.length > 0 ? ['caveat'] : []),
  ];
}
