import { sortText } from '../text/sort.ts';
import { compareKeys, keyOf } from './key.ts';

/** Makes the headings of a table buttons that sort its rows. Rows keep the server's order until one is pressed. */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead tr:last-child > *')];
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  table.after(status);
  for (const [column, head] of heads.entries()) {
    if (head.textContent.trim() === '' || head.hasAttribute('data-unsorted')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const numeric = head.classList.contains('number');
      const before = head.getAttribute('aria-sort');
      // Who sorts figures looks for the highest first; who sorts names, for A.
      const descending = before === null ? numeric : before === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      for (const body of table.tBodies) sortRows(body, column, numeric, descending);
      const order = descending ? sortText.descending : sortText.ascending;
      status.textContent = sortText.sorted(button.textContent.trim(), order);
    });
  }
}

function sortRows(
  body: HTMLTableSectionElement,
  column: number,
  numeric: boolean,
  descending: boolean,
): void {
  const rows = [...body.rows].map((row) => {
    const cell = row.cells[column];
    return { row, key: keyOf(cell?.dataset['sort'] ?? cell?.textContent ?? '', numeric) };
  });
  body.append(...rows.sort((a, b) => compareKeys(a.key, b.key, descending)).map(({ row }) => row));
}
