/** What every page with tables does: sorting, and headings that stay in sight. */
import { makeSortable } from './sort.ts';

const boxes = [...document.querySelectorAll<HTMLElement>('.table-box')];

for (const box of boxes) {
  const table = box.querySelector('table');
  if (table && 'sortable' in box.dataset) makeSortable(table);
}

/** A box that need not scroll lets its headings stick to the window instead of to itself. */
const fit = new ResizeObserver((entries) => {
  for (const { target } of entries) target.classList.toggle('fits', target.scrollWidth <= target.clientWidth);
});
for (const box of boxes) fit.observe(box);
