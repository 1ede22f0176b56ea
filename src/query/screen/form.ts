/** The form of one view: its filters, what rows are grouped and sorted by, and which columns are shown. */
import { element } from '../../compare/element.ts';
import { queryText as text } from '../../text/query.ts';
import { groupSorts } from '../address.ts';
import type { Answer } from '../answer.ts';
import { shownColumns } from '../cells.ts';
import type { Filter, Query, QueryColumn, View } from '../view.ts';
import { type Control, controlOf } from './control.ts';

/** The form of a view. */
export interface Form {
  root: HTMLElement;
  show: (query: Query, answer: Answer) => void;
}

/** What a form needs of its question: how it is asked now, and who hears what of it is another. */
interface Asking {
  now: () => Query;
  change: (next: Partial<Query>) => void;
}

/** Makes the form of a view; `change` hears what of the question is another. */
export function formOf(view: View, now: Asking['now'], change: Asking['change']): Form {
  const parts = [
    filtersOf(view, { now, change }),
    shapeOf(view, { now, change }),
    columnsOf(view, { now, change }),
  ];
  return {
    root: element('div', {}, ...parts.flatMap(({ roots }) => roots)),
    show: (query, answer) => parts.forEach((part) => part.show(query, answer)),
  };
}

/** A part of a form. */
interface Part extends Pick<Form, 'show'> {
  roots: HTMLElement[];
}

/** What rows the question is about: the view's own filters stand open, the others folded until one is used. */
function filtersOf(view: View, { now, change }: Asking): Part {
  const controls = new Map<string, Control>();
  const make = (column: QueryColumn) => {
    const control = controlOf(column, (filter) => change({ filters: changed(now(), column.key, filter) }));
    controls.set(column.key, control);
    return control.root;
  };
  const open = view.columns.filter(({ key }) => view.filters.includes(key)).map(make);
  const folded = view.columns.filter(({ key }) => !view.filters.includes(key));
  const more = fold(text.more, 'controls', folded.map(make));
  return {
    roots: [element('div', { class: 'controls' }, ...open), more],
    show(query, { counts }) {
      for (const [key, control] of controls) control.show(query.filters.get(key), counts.get(key));
      if (folded.some(({ key }) => query.filters.has(key))) more.open = true;
    },
  };
}

/** What rows are told together by, and the order of rows or groups. */
function shapeOf(view: View, asking: Asking): Part {
  const parts = [groupingOf(view, asking), sortingOf(view, asking)];
  const shape = element('div', { class: 'controls shape' }, ...parts.flatMap(({ roots }) => roots));
  return { roots: [shape], show: (query, answer) => parts.forEach((part) => part.show(query, answer)) };
}

function groupingOf(view: View, { now, change }: Asking): Part {
  const named = namesOf(view);
  const group = choice('gruppera', text.group, (key) => {
    const second = now().group.slice(1);
    change({ group: key ? [key, ...second.filter((one) => one !== key)] : [], sort: null, measure: null });
  });
  const groupToo = choice('gruppera-ocksa', text.groupToo, (key) =>
    change({ group: [now().group[0]!, ...(key ? [key] : [])], sort: null }),
  );
  const measure = choice('rakna', text.measure, (key) =>
    change({ measure: key === view.measures[0] ? null : key }),
  );
  return {
    roots: [group, groupToo, measure].map(({ root }) => root),
    show(query) {
      const [first, second] = query.group;
      group.show([['', text.noGroup], ...named(view.groups)], first ?? '');
      groupToo.show([['', text.noGroup], ...named(view.groups.filter((key) => key !== first))], second ?? '');
      groupToo.root.hidden = first === undefined;
      measure.show(named(view.measures), query.measure ?? view.measures[0] ?? '');
      measure.root.hidden = first === undefined || view.measures.length < 2;
    },
  };
}

function sortingOf(view: View, { now, change }: Asking): Part {
  const sort = choice('sortera', text.sort, (key) =>
    change({ sort: key ? { key, descending: now().sort?.descending ?? false } : null }),
  );
  const order = choice('ordning', text.order, (way) =>
    change({ sort: now().sort && { ...now().sort!, descending: way === 'fallande' } }),
  );
  return {
    roots: [sort.root, order.root],
    show(query) {
      sort.show(
        query.group.length > 0 ? groupOrders(view, query) : rowOrders(view, query),
        query.sort?.key ?? '',
      );
      order.show(
        [
          ['stigande', text.ascending],
          ['fallande', text.descending],
        ],
        query.sort?.descending ? 'fallande' : 'stigande',
      );
      order.root.hidden = query.sort === null;
    },
  };
}

/** Which columns stand in the table of rows; groups have columns of their own. */
function columnsOf(view: View, { change }: Asking): Part {
  const boxes = view.columns.map((column) => box(column, () => change({ shown: checked(view, boxes) })));
  const columns = fold(
    text.shown,
    'boxes',
    boxes.map(({ root }) => root),
  );
  return {
    roots: [columns],
    show(query) {
      columns.hidden = query.group.length > 0;
      const shown = shownColumns(view, query).map(({ key }) => key);
      for (const { key, input } of boxes) {
        input.checked = shown.includes(key);
        // An answer without a column says nothing.
        input.disabled = shown.length === 1 && input.checked;
      }
    },
  };
}

function fold(label: string, className: string, items: readonly HTMLElement[]): HTMLDetailsElement {
  return element(
    'details',
    { class: 'more-filters' },
    element('summary', {}, label),
    element('div', { class: className }, ...items),
  );
}

/** Keys of columns with their headings, as options. */
type Options = [key: string, word: string][];

function namesOf(view: View): (keys: readonly string[]) => Options {
  const labels = new Map(view.columns.map(({ key, label }) => [key, label]));
  return (keys) => keys.map((key) => [key, labels.get(key)!]);
}

/** What groups may be sorted by: the first column is their own order. */
function groupOrders(view: View, { group }: Query): Options {
  const [[, own], ...others] = namesOf(view)(group) as [Options[number], ...Options];
  const figures = view.measures.length > 0 ? groupSorts : groupSorts.slice(0, 1);
  return [['', own], ...others, ...figures.map((key): Options[number] => [key, text.groupSorts[key]!])];
}

/** What rows may be sorted by: the columns that are shown, and one that is sorted by though it is not. */
function rowOrders(view: View, query: Query): Options {
  const shown = shownColumns(view, query).map(({ key }) => key);
  const hidden = query.sort && !shown.includes(query.sort.key) ? [query.sort.key] : [];
  return [['', text.noSort], ...namesOf(view)([...shown, ...hidden])];
}

function changed({ filters }: Query, key: string, filter: Filter | null): Query['filters'] {
  const next = new Map(filters);
  if (filter) next.set(key, filter);
  else next.delete(key);
  return next;
}

/** The keys of the boxes that are checked; null where they are those that the view shows by itself. */
function checked(view: View, boxes: readonly Box[]): readonly string[] | null {
  const keys = boxes.filter(({ input }) => input.checked).map(({ key }) => key);
  return keys.join() ===
    boxes
      .map(({ key }) => key)
      .filter((key) => view.shown.includes(key))
      .join()
    ? null
    : keys;
}

interface Box {
  key: string;
  input: HTMLInputElement;
  root: HTMLElement;
}

function box({ key, label }: QueryColumn, change: () => void): Box {
  const input = element('input', { type: 'checkbox' });
  input.addEventListener('change', change);
  return { key, input, root: element('label', { class: 'box' }, input, ` ${label}`) };
}

/** A list of which one is chosen. */
function choice(name: string, label: string, change: (value: string) => void) {
  const select = element('select', { id: `val-${name}` });
  select.addEventListener('change', () => change(select.value));
  return {
    root: element('div', { class: 'control' }, element('label', { for: select.id }, label), select),
    show(options: readonly (readonly [string, string])[], value: string) {
      select.replaceChildren(...options.map(([key, word]) => element('option', { value: key }, word)));
      select.value = value;
    },
  };
}
