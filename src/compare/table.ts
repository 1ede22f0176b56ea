/** The tables of the comparison, built from what was fetched: one for each indicator, a row for each district. */
import { compareText as text } from '../text/compare.ts';
import type { ComparedDistrict, ComparedFigure } from './figures.ts';

/** An indicator with its districts, as the site hands it out. */
export interface Compared {
  id: string;
  name: string;
  districts: ComparedDistrict[];
}

type Child = Node | string;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

const columns = [
  ['outcome', text.outcome],
  ['target', text.target],
  ['council', text.council],
  ['women', text.women],
  ['men', text.men],
] as const;

/** A table about one indicator in the chosen districts, in the order in which they were chosen. */
export function comparisonTable(
  { name, districts }: Compared,
  chosen: readonly { id: string; name: string }[],
  page: string,
): HTMLElement {
  const rows = chosen.map((one) => ({ ...one, found: districts.find((each) => each.id === one.id) }));
  const figures = rows.flatMap(({ found }) => [found?.outcome, found?.target, found?.council]);
  const top = scaleTop(figures);
  const periods = new Set(rows.flatMap(({ found }) => found?.outcome?.period ?? []));
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, text.district),
    element('th', { scope: 'col', class: 'number' }, text.outcome),
    ...columns.slice(1).map(([, label]) => element('th', { scope: 'col', class: 'number' }, label)),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, element('span', {}, element('a', { href: page }, name))),
    element('thead', {}, head),
    element('tbody', {}, ...rows.map((row) => districtRow(row, top))),
  );
  const box = element(
    'div',
    { class: 'table-box', role: 'region', 'aria-label': name, tabindex: '0' },
    table,
  );
  return element(
    'section',
    { class: 'compared' },
    box,
    ...(periods.size > 1 ? [element('p', { class: 'quiet' }, text.periods)] : []),
  );
}

function districtRow(
  row: { id: string; name: string; found: ComparedDistrict | undefined },
  top: number,
): HTMLElement {
  const { name, found } = row;
  if (!found)
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', { colspan: '5', class: 'nothing' }, text.none),
    );
  const cells = columns.map(([key]) =>
    element('td', { class: 'number' }, ...figure(found[key], key === 'outcome')),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('a', { href: found.href }, name), ...bullet(found, top)),
    ...cells,
  );
}

function figure(one: ComparedFigure | null, main: boolean): Child[] {
  if (!one) return [element('span', { class: 'nothing' }, '–')];
  const kind = one.value === null ? 'figure word' : main ? 'figure number main' : 'figure number';
  const source = main ? `${one.period}, ${one.source}` : one.source;
  return [
    element('a', { class: kind, href: one.href }, one.text),
    element('span', { class: 'source' }, source),
  ];
}

/** Outcome as a bar, targets as marks, all rows of the table on one scale from zero. */
function bullet({ outcome, target, council }: ComparedDistrict, top: number): Child[] {
  if (outcome?.value == null || outcome.value < 0 || top <= 0) return [];
  const at = (value: number) => `${Math.min(100, (value / top) * 100)}%`;
  const mark = (one: ComparedFigure | null, kind: string) =>
    one?.value != null && one.unit === outcome.unit
      ? [element('span', { class: `bar-mark ${kind}`, style: `left:${at(one.value)}` })]
      : [];
  return [
    element(
      'span',
      { class: 'bar-track', 'aria-hidden': 'true' },
      element('span', { class: 'bar-fill', style: `width:${at(outcome.value)}` }),
      ...mark(council, 'council'),
      ...mark(target, 'target'),
    ),
  ];
}

/** The end of the common scale: 100 for shares of a whole that come near it, else a little over the largest. */
function scaleTop(figures: readonly (ComparedFigure | null | undefined)[]): number {
  const known = figures.flatMap((one) => (one?.value != null ? one.value : []));
  const largest = Math.max(0, ...known);
  return figures.some((one) => one?.unit === '%') && largest > 50 ? Math.max(100, largest) : largest * 1.1;
}
