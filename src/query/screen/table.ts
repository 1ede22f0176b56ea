/** The table of an answer: rows that are cards on a phone, headings that sort. */
import { element } from '../../compare/element.ts';
import { queryText as text } from '../../text/query.ts';
import { makeOneStop } from '../../table/arrows.ts';
import { fitBox } from '../../table/fit.ts';
import { type Cell, sourceKey } from '../cells.ts';
import type { Query } from '../view.ts';

/** What a table needs beside its cells. */
export interface Shape {
  sort: Query['sort'];
  /** The path under which the site lives. */
  base: string;
  /** Told of a heading that is pressed. */
  sortBy: (key: string, numeric: boolean) => void;
}

/** A box with the table of some rows of cells, and the line of tools below it. Rows must be one or more, all with the same columns. */
export function tableOf(rows: readonly (readonly Cell[])[], { sort, base, sortBy }: Shape): HTMLElement[] {
  const heads = rows[0]!.map((cell) => {
    const head = element('th', { scope: 'col', ...(cell.numeric ? { class: 'number' } : {}) });
    if (cell.key === sourceKey || cell.key === '') {
      head.append(cell.label);
      return head;
    }
    const button = element(
      'button',
      { type: 'button', class: 'sort', 'data-focus': `sort-${cell.key}` },
      cell.label,
    );
    button.addEventListener('click', () => sortBy(cell.key, cell.numeric));
    if (sort?.key === cell.key) head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    head.append(button);
    return head;
  });
  const lead = Math.max(
    0,
    rows[0]!.findIndex(({ link }) => link !== null),
  );
  const table = element(
    'table',
    { class: 'cards' },
    element('caption', { class: 'hidden' }, text.caption),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map((row, n) => lineOf(row, rows[n - 1] ?? [], lead, base))),
  );
  const box = element('div', { class: 'table-box', role: 'region', 'aria-label': text.caption }, table);
  const tools = element('p', { class: 'table-tools', id: 'svar-tangenter' });
  makeOneStop(table, tools);
  fitBox(box);
  return [box, tools];
}

/** A row; the names that it has from the row above step back. */
function lineOf(
  cells: readonly Cell[],
  above: readonly Cell[],
  lead: number,
  base: string,
): HTMLTableRowElement {
  const other = cells.findIndex(({ text, numeric }, n) => numeric || text !== above[n]?.text);
  const line = element('tr', {}, ...cells.map((cell, n) => cellOf(cell, n === lead, base)));
  for (const cell of [...line.cells].slice(0, Math.min(other, lead + 1))) cell.classList.add('again');
  if (other > lead) line.classList.add('again');
  return line;
}

function cellOf(
  { label, numeric, text: said, notes, link }: Cell,
  isLead: boolean,
  base: string,
): HTMLElement {
  const cell = isLead
    ? element('th', { scope: 'row' })
    : element('td', { 'data-label': label, ...(numeric ? { class: 'number' } : {}) });
  const isEmpty = said === '' && notes.length === 0;
  if (isEmpty) cell.append(element('span', { class: 'nothing' }, '–'));
  else if (link === null) cell.append(said);
  else if (link.startsWith('?')) cell.append(element('a', { href: link, 'data-query': '' }, said));
  else cell.append(element('a', { href: base + link.slice(1) }, said));
  cell.append(...notes.map((note) => element('span', { class: 'source' }, note)));
  return cell;
}
