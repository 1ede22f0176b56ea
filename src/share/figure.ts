/**
 * "Copy with source" at every figure: a button that comes beside the figure that the mouse rests on or the keyboard
 * has reached, and goes with it. One for all figures: a button each would be as many stops again.
 */
import { citeText as text } from '../text/cite.ts';
import { citation } from './cite.ts';
import { currentEdition } from './current-edition.ts';
import { headOf, wordsOf } from './heads.ts';
import { published, site, today } from './page.ts';

/** A printed figure: a link to its line, or one beside it in its row. */
const figures = 'a.figure[href*="#L"], .figure-text:is([data-cite], [data-measure])';
/** Milliseconds that the mouse rests before the button comes, and that it stays after the mouse has left. */
const [rest, stay] = [350, 300];

const tip = document.createElement('span');
tip.className = 'figure-tip';
tip.popover = 'manual';
const button = document.createElement('button');
button.type = 'button';
button.textContent = text.copy;
const status = document.createElement('span');
status.setAttribute('role', 'status');
tip.append(button, status);

let shown: HTMLElement | null = null;
let timer = 0;

function show(figure: HTMLElement): void {
  clearTimeout(timer);
  if (figure === shown) return;
  hide();
  shown = figure;
  // Asked for now: a browser that lets a page copy only at once finds the answer there.
  void currentEdition();
  status.textContent = '';
  button.setAttribute('aria-label', `${text.copy}: ${figure.textContent.trim()}`);
  figure.after(tip);
  tip.showPopover();
  const { left, bottom, top } = figure.getBoundingClientRect();
  const below = bottom + tip.offsetHeight < innerHeight;
  tip.style.top = `${below ? bottom : top - tip.offsetHeight}px`;
  tip.style.left = `${Math.max(4, Math.min(left, document.documentElement.clientWidth - tip.offsetWidth - 4))}px`;
}

function hide(): void {
  clearTimeout(timer);
  shown = null;
  tip.remove();
}

const figureAt = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(figures) : null;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const figure = figureAt(event);
  if (figure === shown && figure) return clearTimeout(timer);
  if (tip.contains(event.target as Node)) return clearTimeout(timer);
  clearTimeout(timer);
  if (figure) timer = window.setTimeout(show, rest, figure);
  else if (shown && !tip.contains(document.activeElement)) timer = window.setTimeout(hide, stay);
});
document.addEventListener('focusin', (event) => {
  const figure = figureAt(event);
  if (figure?.matches(':focus-visible')) show(figure);
  else if (!tip.contains(event.target as Node)) hide();
});
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
// Captured: a table that scrolls in its own box takes its figures away too.
addEventListener('scroll', hide, { passive: true, capture: true });

button.addEventListener('click', async () => {
  if (!shown) return;
  const cited = citation({
    what: shown.dataset['cite'] ?? headsOf(shown),
    value: shown.textContent.trim(),
    source: shown.closest<HTMLElement>('[title]')?.title ?? '',
    site,
    edition: await currentEdition(),
    day: today(),
    url: published(
      shown.getAttribute('href') ?? shown.closest<HTMLElement>('[data-at]')?.dataset['at'] ?? '',
    ),
  });
  status.textContent = await navigator.clipboard.writeText(cited).then(
    () => text.copied,
    () => text.notCopied,
  );
});

//   Driftbudget         Avvikelse
//   Äldreomsorg             −6,0      → "Driftbudget, Äldreomsorg, Avvikelse"
/** What a figure of a table is of, where it does not say all of it: the head of its row, and its measure or else the table's name and the column's head. */
function headsOf(figure: HTMLElement): string {
  const cell = figure.closest('td');
  const { measure } = figure.dataset;
  const heads = [
    measure
      ? ''
      : (figure.closest('.table-box')?.getAttribute('aria-label') ?? wordsOf(document.querySelector('h1'))),
    wordsOf(cell?.closest('tr')?.querySelector('th')),
    measure ?? (cell ? headOf(cell) : ''),
  ];
  return heads.filter(Boolean).join(', ');
}
