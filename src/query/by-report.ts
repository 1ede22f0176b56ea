import { kindLabel, reportParts, reportShort } from '../report/name.ts';
import { queryText as text } from '../text/query.ts';
import { fieldOf } from './field.ts';
import type { Names } from './names.ts';
import type { AskedTable, Columns, Opened, QueryColumn, Raw, Value } from './view.ts';

const label = text.columns;

/** The columns that say which report a row is of, where rows have no time of their own: whose, of which year, of what kind. */
export function reportColumns(names: Names, table: 'activities' | 'budget' | 'statements'): QueryColumn[] {
  return [
    {
      ...fieldOf(names.kinds[table])('district', 'stadsdel', label.district),
      word: (id) => names.districts[id] ?? id,
      named: 'district_name',
    },
    { key: 'ar', field: 'report_year', label: label.reportYear, kind: 'number' },
    {
      key: 'rapportslag',
      field: 'report_kind',
      label: label.reportKind,
      kind: 'choice',
      word: (id) => kindLabel(id as 't1'),
    },
  ];
}

/** The column that says which report a row is of: "Bromma, T2 2026". */
export function reportColumn(names: Names, table: AskedTable): QueryColumn {
  return {
    ...fieldOf(names.kinds[table])('report', 'rapport', label.report),
    word: (id) => {
      const { district } = reportParts(id);
      return `${names.districts[district] ?? district}, ${reportShort(id)}`;
    },
  };
}

/** What these columns hold, and of which report a row is, by their keys. */
export function reportValues(raw: Raw): Columns {
  const reports = raw['report']!.map((id) => reportParts(String(id)));
  return new Map<string, readonly Value[]>([
    ['stadsdel', raw['district'] as readonly Value[]],
    ['ar', reports.map(({ year }) => year)],
    ['rapportslag', reports.map(({ kind }) => kind)],
    ['rapport', raw['report'] as readonly Value[]],
  ]);
}

/** Where rows are printed. */
export function placesOf(raw: Raw): Pick<Opened, 'size' | 'place'> {
  return {
    size: raw['report']!.length,
    place: (row) => {
      const page = raw['page']![row] as number | null;
      return {
        report: raw['report']![row] as string,
        line: raw['line']![row] as number,
        ...(page === null ? {} : { page }),
      };
    },
  };
}

/** What keeps rows from being taken as they are. */
export function doubtsOf(raw: Raw): Pick<Opened, 'isDoubtful' | 'isLimited'> {
  return {
    isDoubtful: (row) => raw['worth']![row] === 'osaker',
    isLimited: (row) => raw['in_doubt']![row] !== null,
  };
}
