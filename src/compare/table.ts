/** The tables of the comparison, built from what was fetched: one for each indicator, a row for each district. */
import { commonTop } from '../observation/top.ts';
import { compareText as text } from '../text/compare.ts';
import { reportText } from '../text/report.ts';
import { ofWhich } from '../text/sexes.ts';
import { element, type Child } from './element.ts';
import type { Compared, ComparedDistrict, ComparedFigure } from './figures.ts';
import { periodWarning } from './words.ts';

/** A district to compare, as it was chosen. */
export interface Chosen {
  id: string;
  name: string;
  /** The year in which its board ended, or empty. */
  ended: string;
}

/** The columns of the table; women and men whose figures are parts of the total are told as parts. */
const columnsOf = (parts: boolean) =>
  [
    ['outcome', text.outcome],
    ['target', text.target],
    ['council', text.council],
    ['women', parts ? ofWhich(text.women) : text.women],
    ['men', parts ? ofWhich(text.men) : text.men],
  ] as const;

/** One indicator in the chosen districts, in the order in which they were chosen: what to mind, then the table. */
export function comparisonTable(
  { name, parts, districts }: Compared,
  chosen: readonly Chosen[],
  page: string,
): HTMLElement {
  const rows = chosen.map((one) => ({ ...one, found: districts.find((each) => each.id === one.id) }));
  const figures = rows.flatMap(({ found }) =>
    found ? [found.outcome, ...found.drawn.map((key) => found[key])] : [],
  );
  const top = commonTop(figures);
  const columns = columnsOf(parts);
  const warning = periodWarning(rows.map(({ found }) => found?.outcome ?? null));
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, text.district),
    ...columns.map(([, label]) => element('th', { scope: 'col', class: 'number' }, label)),
  );
  const table = element(
    'table',
    { class: 'headed cards' },
    element('caption', {}, element('span', {}, text.caption)),
    element('thead', {}, head),
    element('tbody', {}, ...rows.map((row) => districtRow(row, columns, top))),
  );
  return element(
    'section',
    { class: 'compared' },
    element('h2', {}, element('a', { href: page }, name)),
    ...(warning ? [element('p', { class: 'compared-warning' }, warning)] : []),
    element('div', { class: 'table-box', role: 'region', 'aria-label': name, tabindex: '0' }, table),
  );
}

function districtRow(
  { name, ended, found }: Chosen & { found: ComparedDistrict | undefined },
  columns: ReturnType<typeof columnsOf>,
  top: number,
): HTMLElement {
  const note = ended ? [element('span', { class: 'source' }, text.ended(ended))] : [];
  if (!found)
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name, ...note),
      element('td', { colspan: '5', class: 'nothing' }, text.none),
    );
  const cells = columns.map(([key, label]) =>
    element('td', { class: 'number', 'data-label': label }, ...figure(found[key], key === 'outcome')),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('a', { href: found.href }, name), ...note, ...bullet(found, top)),
    ...cells,
  );
}

function figure(one: ComparedFigure | null, main: boolean): Child[] {
  if (!one)
    return [
      element(
        'span',
        { class: 'nothing' },
        element('span', { 'aria-hidden': 'true' }, reportText.emptyMark),
        element('span', { class: 'hidden' }, reportText.empty),
      ),
    ];
  const kind = one.value === null ? 'figure word' : main ? 'figure number main' : 'figure number';
  const source = main ? `${one.period}, ${one.source}` : one.source;
  return [
    element('a', { class: kind, href: one.href }, one.text),
    ...one.marks.map(({ mark, meaning }) => element('abbr', { class: 'worth', title: meaning }, mark)),
    element('span', { class: 'source' }, source),
  ];
}

/** Outcome as a bar, targets as marks, all rows of the table on one scale from zero. */
function bullet({ outcome, drawn, ...targets }: ComparedDistrict, top: number): Child[] {
  if (outcome?.value == null || outcome.value < 0 || top <= 0) return [];
  // Set as a property: a style attribute is refused by the site's policy.
  const part = (kind: string, side: 'left' | 'width', value: number) => {
    const span = element('span', { class: kind });
    span.style[side] = `${Math.min(100, (value / top) * 100)}%`;
    return span;
  };
  const marks = drawn.map((kind) => part(`bar-mark ${kind}`, 'left', targets[kind]!.value!));
  return [
    element(
      'span',
      { class: 'bar-track', 'aria-hidden': 'true' },
      part('bar-fill', 'width', outcome.value),
      ...marks,
    ),
  ];
}
