import { tableText } from '../text/table.ts';
import { arrowKeys, nextStop, type ArrowKey } from './next-stop.ts';

/** From so many links in its rows on, a table is one stop of the keyboard. */
const many = 24;

/**
 * Makes a table with many links one stop of the keyboard: Tab goes to the link that was last visited in it and on from
 * the table, the arrow keys from link to link. What the keys do is said in `tools` and to who listens.
 */
export function makeOneStop(table: HTMLTableElement, tools: HTMLElement): void {
  const links = () =>
    [...table.tBodies].flatMap((body) => [...body.querySelectorAll<HTMLAnchorElement>('a[href]')]);
  if (links().length < many) return;
  let stop: HTMLAnchorElement | undefined;
  const shown = () => links().filter((link) => !link.closest('[hidden]'));
  const settle = () => {
    const all = shown();
    if (!stop || !all.includes(stop)) stop = all[0];
    for (const link of links()) link.tabIndex = link === stop ? 0 : -1;
  };
  settle();
  const hint = document.createElement('span');
  hint.id = `${tools.id}-tangenter`;
  hint.className = 'arrow-hint';
  hint.textContent = tableText.arrows;
  tools.append(hint);
  table.setAttribute('aria-describedby', hint.id);

  table.addEventListener('focusin', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('tbody a[href]');
    if (!link) return;
    stop = link;
    settle();
  });
  table.addEventListener('keydown', (event) => {
    const key = arrowKeys.find((one) => one === event.key);
    if (!key || !stop?.matches(':focus') || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(shown(), stop, key);
  });
  // A filter hides rows, and a sorted table has another first one.
  new MutationObserver(settle).observe(table, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden'],
  });
}

function go(links: HTMLAnchorElement[], from: HTMLAnchorElement, key: ArrowKey): void {
  const rows = [...new Set(links.map((link) => link.closest('tr')))];
  const places = links.map((link) => ({
    row: rows.indexOf(link.closest('tr')),
    cell: link.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0,
  }));
  links[nextStop(places, links.indexOf(from), key)]?.focus();
}
