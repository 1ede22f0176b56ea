/** What every page with tables does: sorting, copying, arrow keys in long ones, and headings that stay in sight. */
import { makeOneStop } from './arrows.ts';
import { makeCopyable } from './copy.ts';
import { makeSortable } from './sort.ts';

const boxes = [...document.querySelectorAll<HTMLElement>('.table-box')];

for (const [number, box] of boxes.entries()) {
  const table = box.querySelector('table');
  if (table && 'sortable' in box.dataset) makeSortable(table);
  const button = box.nextElementSibling?.querySelector<HTMLButtonElement>('[data-copy-table]');
  if (button) makeCopyable(box, button);
  const tools = button?.parentElement;
  if (!table || !tools) continue;
  tools.id ||= `tabell-${number + 1}`;
  makeOneStop(table, tools);
}

/** A box that need not scroll lets its headings stick to the window instead of to itself, and is no stop of the keyboard. */
const fit = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const fits = target.scrollWidth <= target.clientWidth;
    target.classList.toggle('fits', fits);
    target.toggleAttribute('tabindex', !fits);
    if (!fits) target.setAttribute('tabindex', '0');
  }
});
for (const box of boxes) fit.observe(box);
