import { formatDate } from '../../date.ts';
import type { Owner } from '../../model.ts';
import { owners } from '../../terms/owners.ts';
import { worths } from '../../terms/worths.ts';
import { queryText as text } from '../../text/query.ts';
import { activitiesText as words } from '../../text/query-activities.ts';
import { doubtsOf, placesOf, reportColumn, reportColumns, reportValues } from '../by-report.ts';
import { fieldOf } from '../field.ts';
import type { Names } from '../names.ts';
import type { Columns, Opened, QueryColumn, Raw, Value, View } from '../view.ts';

/** What boards do, one row an activity in a report. */
export function activitiesView(names: Names): View {
  const field = fieldOf(names.kinds.activities);
  const label = { ...text.columns, ...words.columns };
  const columns: QueryColumn[] = [
    ...reportColumns(names, 'activities'),
    field('name', 'namn', label.activity),
    field('start', 'start', label.start),
    field('end', 'slut', label.end),
    { ...field('status', 'status', label.status), word: (id) => words.statuses[id] ?? id },
    { ...field('deviation', 'avvikelse', label.deviation), word: (id) => words.truths[id] ?? id },
    { ...field('owner', 'agare', label.owner), word: (id) => owners[id as Owner]?.label ?? id },
    {
      ...field('council_goal', 'mal', label.councilGoal),
      word: (id) => words.goal(id, names.goals[id] ?? ''),
      named: 'council_goal_name',
    },
    field('goal_name', 'malnamn', label.goalName),
    { ...field('worth', 'lasning', label.worth), word: (id) => worths[id as 'tryckt']?.label ?? id },
    reportColumn(names, 'activities'),
  ];
  return {
    table: 'activities',
    key: 'aktiviteter',
    columns,
    reads: [
      'report', 'line', 'page', 'district', 'name', 'goal_name', 'council_goal', 'owner', 'start', 'start_text', 'end',
      'end_text', 'status', 'deviation', 'worth', 'in_doubt',
    ], // prettier-ignore
    shown: ['stadsdel', 'namn', 'start', 'slut', 'status', 'avvikelse'],
    heading: 'namn',
    filters: ['stadsdel', 'ar', 'namn', 'start', 'slut', 'status', 'avvikelse'],
    groups: ['stadsdel', 'ar', 'rapportslag', 'status', 'avvikelse', 'agare', 'mal', 'lasning', 'rapport'],
    measures: [],
    alike: [],
    added: { alike: [], once: 'stadsdel', unit: 'stadsdel', never: () => true },
    open,
  };
}

function open(raw: Raw): Opened {
  const of = (name: string) => raw[name] as readonly Value[];
  const columns: Columns = new Map<string, readonly Value[]>([
    ...reportValues(raw),
    ['lasning', of('worth')],
    ['namn', of('name')],
    ['start', of('start')],
    ['slut', of('end')],
    ['status', of('status')],
    ['avvikelse', raw['deviation']!.map((one) => (one === null ? null : String(one)))],
    ['agare', of('owner')],
    ['mal', of('council_goal')],
    ['malnamn', of('goal_name')],
  ]);
  const day = (row: number, name: string) => {
    const [date, printed] = [raw[name]![row], raw[`${name}_text`]![row]];
    return {
      text: typeof date === 'string' ? formatDate(date) : '',
      notes: printed ? [words.printedAs(String(printed))] : [],
    };
  };
  return {
    ...placesOf(raw),
    ...doubtsOf(raw),
    columns,
    tell: (row, key) => {
      if (key === 'start') return day(row, 'start');
      if (key === 'slut') return day(row, 'end');
      const worth = key === 'namn' ? worths[raw['worth']![row] as 'tryckt'].mark : '';
      return { text: '', notes: worth ? [worth] : [] };
    },
    path: (row) => `/aktiviteter/${String(raw['report']![row])}/`,
  };
}
