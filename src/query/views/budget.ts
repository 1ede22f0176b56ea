import { areaName } from '../../economy/area.ts';
import type { Cell, TableKind } from '../../model.ts';
import { kindLabel, reportParts } from '../../report/name.ts';
import { printed } from '../../report/printed.ts';
import { capital } from '../../report/place.ts';
import { tableKinds, worths } from '../../terms.ts';
import { queryText as text } from '../../text/query.ts';
import { fieldOf } from '../field.ts';
import type { Names } from '../names.ts';
import { type Columns, type Opened, type QueryColumn, type Raw, type Value, type View } from '../view.ts';

/** Cells of the tables of money and volumes. */
export function budgetView(names: Names): View {
  const field = fieldOf(names.kinds.budget);
  const label = text.columns;
  const columns: QueryColumn[] = [
    {
      ...field('district', 'stadsdel', label.district),
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
    { ...field('kind', 'tabellslag', label.tableKind), word: (id) => tableKinds[id as TableKind] ?? id },
    { key: 'post', field: 'item', label: label.item, kind: 'choice' },
    { key: 'namn', field: 'item', label: label.itemName, kind: 'text' },
    { ...field('role', 'kolumn', label.role), word: (id) => text.roles[id] ?? id },
    field('heading', 'rubrik', label.heading),
    field('value', 'varde', label.amount),
    { ...field('unit', 'enhet', label.unit), kind: 'choice' },
    { ...field('worth', 'lasning', label.worth), word: (id) => worths[id as 'tryckt']?.label ?? id },
    field('text', 'tryckt', label.printed),
    field('report', 'rapport', label.report),
  ];
  return {
    table: 'budget',
    key: 'ekonomi',
    label: text.views.budget,
    columns,
    reads: [
      'report', 'line', 'page', 'district', 'kind', 'label', 'parent', 'heading', 'role', 'value', 'unit', 'unit_from',
      'bound', 'text', 'worth', 'caveats',
    ], // prettier-ignore
    shown: ['stadsdel', 'ar', 'rapportslag', 'post', 'rubrik', 'varde', 'enhet'],
    heading: 'post',
    filters: ['stadsdel', 'ar', 'tabellslag', 'kolumn', 'namn'],
    groups: ['stadsdel', 'ar', 'rapportslag', 'tabellslag', 'post', 'kolumn', 'enhet', 'lasning', 'rapport'],
    measures: ['varde'],
    alike: ['tabellslag', 'post', 'kolumn', 'rubrik', 'rapportslag', 'enhet'],
    added: {
      alike: ['ar'],
      once: 'stadsdel',
      unit: 'enhet',
      never: () => false,
    },
    open,
  };
}

function open(raw: Raw): Opened {
  const of = (name: string) => raw[name] as readonly Value[];
  const reports = of('report').map((id) => reportParts(String(id)));
  const items = itemsOf(raw);
  const columns: Columns = new Map<string, readonly Value[]>([
    ['stadsdel', of('district')],
    ['ar', reports.map(({ year }) => year)],
    ['rapportslag', reports.map(({ kind }) => kind)],
    ['tabellslag', of('kind')],
    ['post', items],
    ['namn', items],
    ['kolumn', of('role')],
    ['rubrik', of('heading')],
    ['varde', of('value')],
    ['enhet', of('unit')],
    ['lasning', of('worth')],
    ['tryckt', of('text')],
    ['rapport', of('report')],
  ]);
  return {
    size: items.length,
    columns,
    tell: (row, key) => {
      if (key !== 'varde') return { text: '', notes: [] };
      const cell = {
        value: raw['value']![row],
        text: raw['text']![row] ?? '',
        unit: raw['unit']![row],
        unitFrom: raw['unit_from']![row],
        bound: raw['bound']![row],
      } as Cell;
      const worth = worths[raw['worth']![row] as 'tryckt'].mark;
      return {
        text: printed(cell),
        notes: [worth, raw['caveats']![row] === null ? '' : text.tableInDoubt].filter(Boolean),
      };
    },
    place: (row) => {
      const page = raw['page']![row] as number | null;
      return {
        report: raw['report']![row] as string,
        line: raw['line']![row] as number,
        ...(page === null ? {} : { page }),
      };
    },
    path: (row) => `/rapporter/${String(raw['report']![row])}/ekonomi/`,
    isDoubtful: (row) => raw['worth']![row] === 'osaker',
    isLimited: (row) => raw['caveats']![row] !== null,
  };
}

/** What each row is about: its name after that of the row it is a part of, areas under the one name that all reports share. */
function itemsOf(raw: Raw): string[] {
  const known = new Map<string, string>();
  return raw['label']!.map((label, row) => {
    const [parent, kind] = [raw['parent']![row], raw['kind']![row]];
    const id = `${kind === 'verksamhetsomraden'}/${parent}/${label}`;
    let item = known.get(id);
    if (item === undefined) {
      const name = (one: unknown) =>
        kind === 'verksamhetsomraden' ? capital(areaName(String(one))) : String(one ?? '').trim();
      item =
        parent === null
          ? name(label)
          : `${name(parent)}: ${name(label)
              .replace(/^(?:varav|därav)\s+/iu, '')
              .toLowerCase()}`;
      known.set(id, item);
    }
    return item;
  });
}
