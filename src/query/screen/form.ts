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

/** Makes the form of a view; `change` hears what of the question is another. */
export function formOf(view: View, now: () => Query, change: (next: Partial<Query>) => void): Form {
  const controls = new Map<string, Control>();
  const make = (column: QueryColumn) => {
    const control = controlOf(column, (filter) => change({ filters: changed(now(), column.key, filter) }));
    controls.set(column.key, control);
    return control.root;
  };
  const open = view.columns.filter(({ key }) => view.filters.includes(key)).map(make);
  const rest = view.columns.filter(({ key }) => !view.filters.includes(key)).map(make);
  const more = element(
    'details',
    { class: 'more-filters' },
    element('summary', {}, text.more),
    element('div', { class: 'controls' }, ...rest),
  );
  const group = choice('gruppera', text.group, (key) =>
    change({
      group: key
        ? [
            key,
            ...now()
              .group.slice(1)
              .filter((one) => one !== key),
          ]
        : [],
      sort: null,
      measure: null,
    }),
  );
  const groupToo = choice('gruppera-ocksa', text.groupToo, (key) =>
    change({ group: [now().group[0]!, ...(key ? [key] : [])], sort: null }),
  );
  const measure = choice('rakna', text.measure, (key) =>
    change({ measure: key === view.measures[0] ? null : key }),
  );
  const sort = choice('sortera', text.sort, (key) =>
    change({ sort: key ? { key, descending: now().sort?.descending ?? false } : null }),
  );
  const order = choice('ordning', text.order, (way) =>
    change({ sort: now().sort && { ...now().sort!, descending: way === 'fallande' } }),
  );
  const boxes = view.columns.map((column) => box(column, () => change({ shown: checked(view, boxes) })));
  const columns = element(
    'details',
    { class: 'more-filters' },
    element('summary', {}, text.shown),
    element('div', { class: 'boxes' }, ...boxes.map(({ root }) => root)),
  );
  const shape = element(
    'div',
    { class: 'controls shape' },
    ...[group, groupToo, measure, sort, order].map(({ root }) => root),
  );
  return {
    root: element('div', {}, element('div', { class: 'controls' }, ...open), more, shape, columns),
    show(query, { counts }) {
      for (const [key, control] of controls) control.show(query.filters.get(key), counts.get(key));
      if (
        rest.length > 0 &&
        view.columns.some(({ key }) => !view.filters.includes(key) && query.filters.has(key))
      )
        more.open = true;
      const labels = new Map(view.columns.map(({ key, label }) => [key, label]));
      const named = (keys: readonly string[]): [string, string][] =>
        keys.map((key) => [key, labels.get(key)!]);
      const isGrouped = query.group.length > 0;
      group.show([['', text.noGroup], ...named(view.groups)], query.group[0] ?? '');
      groupToo.show(
        [['', text.noGroup], ...named(view.groups.filter((key) => key !== query.group[0]))],
        query.group[1] ?? '',
      );
      groupToo.root.hidden = !isGrouped;
      measure.show(named(view.measures), query.measure ?? view.measures[0] ?? '');
      measure.root.hidden = !isGrouped || view.measures.length < 2;
      const figures = view.measures.length > 0 ? groupSorts : groupSorts.slice(0, 1);
      sort.show(
        isGrouped
          ? [
              ['', labels.get(query.group[0]!)!],
              ...named(query.group.slice(1)),
              ...figures.map((key): [string, string] => [key, text.groupSorts[key]!]),
            ]
          : [
              ['', text.noSort],
              ...named(shownColumns(view, query).map(({ key }) => key)),
              ...hiddenSort(view, query, labels),
            ],
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
      columns.hidden = isGrouped;
      const shown = shownColumns(view, query).map(({ key }) => key);
      for (const { key, input } of boxes) {
        input.checked = shown.includes(key);
        // An answer without a column says nothing.
        input.disabled = shown.length === 1 && input.checked;
      }
    },
  };
}

/** What rows are sorted by though it is not shown. */
function hiddenSort(view: View, query: Query, labels: ReadonlyMap<string, string>): [string, string][] {
  const key = query.sort?.key;
  if (key === undefined || shownColumns(view, query).some((one) => one.key === key)) return [];
  return [[key, labels.get(key)!]];
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
