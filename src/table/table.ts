/** What every page with tables does: sorting, copying, arrow keys in long ones, and headings that stay in sight. */
import { makeOneStop } from './arrows.ts';
import { makeCopyable } from './copy.ts';
import { fitBox } from './fit.ts';
import { makeSortable } from './sort.ts';

const boxes = [...document.querySelectorAll<HTMLElement>('.table-box')];

for (const [number, box] of boxes.entries()) {
  fitBox(box);
  const table = box.querySelector('table');
  if (table && 'sortable' in box.dataset) makeSortable(table);
  const button = box.nextElementSibling?.querySelector<HTMLButtonElement>('[data-copy-table]');
  if (button) makeCopyable(box, button);
  const tools = button?.parentElement;
  if (!table || !tools) continue;
  tools.id ||= `tabell-${number + 1}`;
  makeOneStop(table, tools);
}
