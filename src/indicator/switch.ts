/**
 * Another year of an indicator without leaving the page: its boards take the place of those shown, the rest stays where
 * it is. Each year has its address; where it cannot be fetched, its link is followed.
 */
import { watch } from '../chart/near.ts';
import { makeSortable } from '../table/sort.ts';

/** The page whose boards are shown. */
let shown = location.pathname;
const place = () => document.querySelector<HTMLElement>('[data-boards]');

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-boards] .year-nav a');
  if (
    !link ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey
  )
    return;
  event.preventDefault();
  void show(link.href).then(
    () => history.pushState(null, '', link.href),
    () => location.assign(link.href),
  );
});

// Also told of by a link within the page, such as the one that skips its head: then nothing is to be shown.
addEventListener('popstate', () => {
  if (location.pathname !== shown) void show(location.href).catch(() => location.reload());
});

async function show(address: string): Promise<void> {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [old, found] = [place(), page.querySelector<HTMLElement>('[data-boards]')];
  if (!answer.ok || !old || !found) throw new Error(`No boards at ${address}.`);
  old.replaceWith(found);
  shown = new URL(address).pathname;
  document.title = page.title;
  for (const figure of found.querySelectorAll('.chart')) watch(figure);
  for (const table of found.querySelectorAll<HTMLTableElement>('[data-sortable] table')) makeSortable(table);
  found.querySelector<HTMLElement>('[aria-current]')?.focus();
}
