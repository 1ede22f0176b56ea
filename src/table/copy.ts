/** Copying a table as text that a spreadsheet takes, each row with the address of its place in print. */
import { folded, headOf } from '../share/heads.ts';
import { published } from '../share/page.ts';
import { tableText as text } from '../text/table.ts';
import { tsv, type CopiedCell } from './tsv.ts';

/** Makes the button of a box copy its table as it stands, in the order that a reader has sorted it. */
export function makeCopyable(box: HTMLElement, button: HTMLButtonElement): void {
  const status = button.nextElementSibling;
  button.addEventListener('click', async () => {
    const table = box.querySelector('table');
    if (!table || !status) return;
    status.textContent = await navigator.clipboard.writeText(copied(table)).then(
      () => text.copied,
      () => text.notCopied,
    );
  });
}

function copied(table: HTMLTableElement): string {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const widest = rows.reduce<HTMLTableCellElement[]>(
    (most, { cells }) => (cells.length > most.length ? [...cells] : most),
    [],
  );
  const addresses = rows.map((row) => row.querySelector('a[href*="#L"]')?.getAttribute('href'));
  const placed = addresses.some(Boolean);
  const heads = widest.map((cell) => headOf(cell));
  return tsv(
    placed ? [...heads, text.address] : heads,
    rows.map((row, n) => [
      ...[...row.cells].map(copiedCell),
      ...(placed ? [{ text: addresses[n] ? published(addresses[n]) : '', note: '', numeric: false }] : []),
    ]),
    text.note,
  );
}

//   7,5 %                  → "7,5 %" and "jan–apr 2023; KF 7 %"
//   jan–apr 2023
//   KF 7 %
/** A cell's figure, or what it says in its own size, apart from what stands beside it; without drawings and words for the ear. */
function copiedCell(cell: HTMLTableCellElement): CopiedCell {
  const rest = cell.cloneNode(true) as HTMLElement;
  for (const one of rest.querySelectorAll('.hidden, .row-tools, [popover], [aria-hidden=true], svg'))
    one.remove();
  const numeric = cell.classList.contains('number');
  const figure = numeric ? rest.querySelector('.figure, .figure-text') : null;
  const small = [...rest.querySelectorAll('.source')];
  const apart = figure ?? rest;
  if (figure) figure.remove();
  else for (const one of small) one.remove();
  const note = figure ? said(rest) : small.map(said).join('; ');
  return { text: said(apart), note, numeric };
}

/** The words of an element, those of its parts parted by blanks. */
function said(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
  return folded(parts.join(' '))
    .replace(/ ([,.;:)])/g, '$1')
    .replaceAll('( ', '(');
}
