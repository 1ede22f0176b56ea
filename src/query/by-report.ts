import { kindLabel, reportParts } from '../report/name.ts';
import { queryText as text } from '../text/query.ts';
import { fieldOf } from './field.ts';
import type { Names } from './names.ts';
import type { Columns, Opened, QueryColumn, Raw, Value } from './view.ts';

const label = text.columns;

/** The columns that say which report a row is of, where rows have no time of their own: whose, of which year, of what kind. */
export function reportColumns(names: Names, table: 'activities' | 'budget'): QueryColumn[] {
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

/** What these columns hold, and how surely a row is read and where, by their keys. */
export function reportValues(raw: Raw): Columns {
  const reports = raw['report']!.map((id) => reportParts(String(id)));
  return new Map<string, readonly Value[]>([
    ['stadsdel', raw['district'] as readonly Value[]],
    ['ar', reports.map(({ year }) => year)],
    ['rapportslag', reports.map(({ kind }) => kind)],
    ['lasning', raw['worth'] as readonly Value[]],
    ['rapport', raw['report'] as readonly Value[]],
  ]);
}

/** Where rows are printed, and what keeps them from being taken as they are. */
export function rowsOf(raw: Raw): Pick<Opened, 'size' | 'place' | 'isDoubtful' | 'isLimited'> {
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
    isDoubtful: (row) => raw['worth']![row] === 'osaker',
    isLimited: (row) => raw['in_doubt']![row] !== null,
  };
}
