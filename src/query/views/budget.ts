import { reportPagePath } from '../../district/report-page.ts';
import { areaName } from '../../economy/area.ts';
import type { Cell, TableKind } from '../../model.ts';
import { printed } from '../../report/printed.ts';
import { capital, lowered } from '../../word.ts';
import { tableKinds } from '../../terms/tables.ts';
import { worths } from '../../terms/worths.ts';
import { queryText as text } from '../../text/query.ts';
import { budgetText as words } from '../../text/query-budget.ts';
import { doubtsOf, placesOf, reportColumn, reportColumns, reportValues } from '../by-report.ts';
import { fieldOf } from '../field.ts';
import { unitWord } from '../word.ts';
import type { Names } from '../names.ts';
import type { Columns, Opened, QueryColumn, Raw, Value, View } from '../view.ts';

/** Cells of the tables of money and volumes. */
export function budgetView(names: Names): View {
  const field = fieldOf(names.kinds.budget);
  const label = { ...text.columns, ...words.columns };
  const columns: QueryColumn[] = [
    ...reportColumns(names, 'budget'),
    { ...field('kind', 'tabellslag', label.tableKind), word: (id) => tableKinds[id as TableKind] ?? id },
    { key: 'post', field: 'item', label: label.item, kind: 'choice' },
    { key: 'namn', field: 'item', label: label.itemName, kind: 'text' },
    { ...field('role', 'kolumn', label.role), word: (id) => words.roles[id] ?? id },
    field('heading', 'rubrik', label.heading),
    field('value', 'varde', label.amount),
    { ...field('unit', 'enhet', label.unit), kind: 'choice', word: unitWord },
    { ...field('worth', 'lasning', label.worth), word: (id) => worths[id as 'tryckt']?.label ?? id },
    field('text', 'tryckt', label.printed),
    reportColumn(names, 'budget'),
  ];
  return {
    table: 'budget',
    key: 'ekonomi',
    columns,
    reads: [
      'report', 'line', 'page', 'district', 'kind', 'label', 'parent', 'heading', 'role', 'value', 'unit', 'unit_from',
      'bound', 'text', 'worth', 'in_doubt',
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
  const items = itemsOf(raw);
  const columns: Columns = new Map<string, readonly Value[]>([
    ...reportValues(raw),
    ['lasning', of('worth')],
    ['tabellslag', of('kind')],
    ['post', items],
    ['namn', items],
    ['kolumn', of('role')],
    ['rubrik', of('heading')],
    ['varde', of('value')],
    ['enhet', of('unit')],
    ['tryckt', of('text')],
  ]);
  return {
    ...placesOf(raw),
    ...doubtsOf(raw),
    columns,
    tell: (row, key) => {
      if (key === 'enhet')
        return { text: '', notes: raw['unit_from']![row] === 'proof' ? [words.unitProved] : [] };
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
        notes: [worth, raw['in_doubt']![row] === null ? '' : words.tableInDoubt].filter(Boolean),
      };
    },
    // Every report with tables has this page; a chapter of its own only one whose tables stand last.
    path: (row) => reportPagePath(String(raw['report']![row]), 'ekonomi'),
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
          : `${name(parent)}: ${lowered(name(label).replace(/^(?:varav|därav)\s+/iu, ''))}`;
      known.set(id, item);
    }
    return item;
  });
}
