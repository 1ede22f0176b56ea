/** What stands in the cells of an answer, on the screen and where it is copied. */
import { formatNumber, formatSigned } from '../number.ts';
import { sourceShort } from '../report/place.ts';
import { queryText as text } from '../text/query.ts';
import { addressOf } from './address.ts';
import { type Group, isUnsaid, type Spread, type Unsaid } from './group.ts';
import { isYear } from './sentence.ts';
import { none, type Filter, type Opened, type Query, type QueryColumn, type View } from './view.ts';
import { wordIn } from './word.ts';

/** A cell. */
export interface Cell {
  /** Key of its column: what it is sorted by. */
  key: string;
  label: string;
  numeric: boolean;
  text: string;
  /** What stands beside it in small. */
  notes: readonly string[];
  /** Where it leads: a path of the site without the base, or a question to this page ("?…"). */
  link: string | null;
}

/** The key of the column of sources, which sorts nothing. */
export const sourceKey = 'kalla';

/** The columns that are shown, in the view's order. */
export function shownColumns(view: View, { shown }: Query): QueryColumn[] {
  const keys = shown ?? view.shown;
  return view.columns.filter(({ key }) => keys.includes(key));
}

/** The cells of a row: the shown columns, and where it is printed. The view's heading leads to the row's page. */
export function rowCells(view: View, opened: Opened, row: number, columns: readonly QueryColumn[]): Cell[] {
  const leading = columns.some(({ key }) => key === view.heading) ? view.heading : columns[0]?.key;
  const place = opened.place(row);
  return [
    ...columns.map((column): Cell => {
      const told = opened.tell(row, column.key);
      const value = opened.columns.get(column.key)?.[row] ?? null;
      return {
        key: column.key,
        label: column.label,
        numeric: column.kind === 'number',
        text: told.text || valueText(column, value),
        notes: told.notes,
        link: column.key === leading ? opened.path(row) : null,
      };
    }),
    {
      key: sourceKey,
      label: text.sourceHead,
      numeric: false,
      text: sourceShort(place),
      notes: [],
      link: `/rapporter/${place.report}/#L${place.line}`,
    },
  ];
}

function valueText(column: QueryColumn, value: string | number | null): string {
  if (column.kind === 'choice')
    return value === null && (column.blank || !column.word) ? '' : wordIn(column, String(value ?? none));
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return isYear(column) ? String(value) : formatNumber(value);
}

/** The cells of a group: its choices, of which the first leads to its rows, its counts and its figures; `isSingle`: no group of the answer has more than one. */
export function groupCells(view: View, query: Query, group: Group, isSingle: boolean): Cell[] {
  const heads = text.groupHeads;
  const cell = (key: string, label: string, value: string, notes: string[] = []): Cell => ({
    key,
    label,
    numeric: true,
    text: value,
    notes,
    link: null,
  });
  const names = query.group.map((key, n): Cell => {
    const column = view.columns.find((one) => one.key === key)!;
    return {
      key,
      label: column.label,
      numeric: false,
      text: wordIn(column, group.choices[n]!),
      notes: [],
      link: n === 0 ? addressOf(rowsOf(view, query, group)) : null,
    };
  });
  const measure = query.measure ?? view.measures[0];
  const counts = [
    cell('rader', heads.rows, formatNumber(group.rows.length)),
    cell('', heads.doubtful, count(group.doubtful)),
    cell('', heads.limited, count(group.limited)),
  ];
  if (measure === undefined) return [...names, ...counts];
  const say = measure === 'avstand' ? formatSigned : formatNumber;
  const told = isSingle
    ? [cell('median', heads.value, saidOf(group.spread, say))]
    : [
        cell('', heads.figures, formatNumber(group.figures)),
        ...spreadCells(group.spread, say, cell),
        sumCell(group, say, cell),
      ];
  // Groups that are made by their unit have it among their names.
  const unit = query.group.includes(view.added.unit)
    ? []
    : [{ ...cell('', heads.unit, group.unit ?? ''), numeric: false }];
  return [...names, ...counts, ...told, ...unit];
}

/** Rows of groups without the columns in which none of them has a figure, or why there is none; the first, by which they are grouped, stay. */
export function withoutSilent(rows: readonly (readonly Cell[])[], by: number): Cell[][] {
  const says = (n: number) =>
    n < by || rows.some((row) => row[n]!.notes.length > 0 || !['', '–'].includes(row[n]!.text));
  return rows.map((row) => row.filter((_, n) => says(n)));
}

/** Whether no group of an answer has more than one figure: then it is told as what it is. */
export function areSingle(groups: readonly Group[]): boolean {
  return groups.every(({ figures }) => figures < 2);
}

function saidOf(spread: Spread | Unsaid | null, say: (value: number) => string): string {
  return spread === null || isUnsaid(spread) ? '' : say(spread.median);
}

type MakeCell = (key: string, label: string, value: string, notes?: string[]) => Cell;

function spreadCells(spread: Spread | Unsaid | null, say: (value: number) => string, cell: MakeCell): Cell[] {
  const heads = text.groupHeads;
  const known = spread === null || isUnsaid(spread) ? null : spread;
  const why = isUnsaid(spread) ? [unsaidWords(spread)] : [];
  return [
    cell('minst', heads.min, known ? say(known.min) : ''),
    cell('median', heads.median, known ? say(known.median) : '', why),
    cell('storst', heads.max, known ? say(known.max) : ''),
  ];
}

function sumCell({ sum, spread }: Group, say: (value: number) => string, cell: MakeCell): Cell {
  const label = text.groupHeads.sum;
  if (typeof sum === 'number') return cell('summa', label, say(sum));
  // What is too unlike for a middle is said there.
  return cell('summa', label, '', sum === null || isUnsaid(spread) ? [] : [unsaidWords(sum)]);
}

function unsaidWords(unsaid: Unsaid): string {
  if (unsaid.because === 'unlike') return text.unlike(text.unlikeWords[unsaid.key] ?? unsaid.key);
  if (unsaid.because === 'gaps') return text.gaps;
  return unsaid.because === 'twice' ? text.twice : text.unit;
}

function count(number: number): string {
  return number === 0 ? '–' : formatNumber(number);
}

/** The question for the rows of a group. */
function rowsOf(view: View, query: Query, { choices }: Group): Query {
  const filters = new Map(query.filters);
  for (const [n, key] of query.group.entries()) {
    const filter = choiceFilter(view, key, choices[n]!);
    if (filter) filters.set(key, filter);
  }
  return { ...query, filters, group: [], measure: null, sort: null, page: 1 };
}

function choiceFilter(view: View, key: string, choice: string): Filter | null {
  const { kind } = view.columns.find((one) => one.key === key)!;
  if (kind !== 'number') return { kind: 'choice', choices: [choice] };
  return choice === none ? null : { kind, from: Number(choice), to: Number(choice) };
}
