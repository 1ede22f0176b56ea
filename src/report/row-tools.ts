/**
 * What to do with a row of a report: when its line number is pressed, or an address leads to it, its address can be
 * copied and an error in it reported. The links are made here, where they are asked for: on hundreds of rows they
 * would weigh more than the figures.
 */
import { currentEdition } from '../share/current-edition.ts';
import { published } from '../share/page.ts';
import { errorHref } from '../share/report-error.ts';
import { placeText } from '../text/place.ts';
import { rowText as text } from '../text/row.ts';
import { shareText } from '../text/share.ts';
import { citeText } from '../text/cite.ts';
import { citeRow } from './cite-row.ts';
import { pageAt } from './page-at.ts';
import { fullPlaceWords, originalHref } from './place.ts';

const page = document.querySelector<HTMLElement>('[data-rows]');
const tools = document.createElement('span');
tools.className = 'row-tools';

/** First line of each page of the original. */
const pages: (number | null)[] | null = JSON.parse(page?.dataset['pages'] ?? 'null');

/** "Tertialrapport 1 2026, Hässelby-Vällingby, sida 23, rad 281: Sjukfrånvaro". */
function nameOf(row: Element, words: string): string {
  const name = row.querySelector('th, h2')?.firstChild?.textContent?.trim() ?? '';
  const place = `${page?.dataset['rows'] ?? ''}, ${words}`;
  return name === '' ? place : `${place}: ${name}`;
}

/** Puts the tools below the name of the row that the address names, or nowhere: the column of numbers is too narrow. */
function show(): void {
  const target = document.getElementById(location.hash.slice(1));
  const row = target?.closest('tr, .goal-block, .words-item');
  const place = row?.matches('tr')
    ? (row.querySelector('th') ?? row.querySelector('.line-column'))
    : row?.lastElementChild;
  const line = Number(location.hash.slice(2));
  if (!page || !row || !place || !target?.matches('.line, .anchor')) return tools.remove();
  const at = { line, page: pageAt(pages, line) };
  const words = fullPlaceWords(at);
  const url = published(`#L${line}`);
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = text.address;
  copy.setAttribute('aria-label', text.copy(words));
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'block';
  const write = async (copied: string) => {
    status.textContent = await navigator.clipboard.writeText(copied).then(
      () => shareText.copied,
      () => text.notCopied,
    );
  };
  copy.addEventListener('click', () => write(url));
  const cite = document.createElement('button');
  cite.type = 'button';
  cite.textContent = citeText.copy;
  cite.addEventListener('click', async () => {
    status.textContent = '';
    const edition = await currentEdition();
    tools.remove();
    const cited = citeRow(row as HTMLElement, `${page.dataset['rows']}, ${words}`, url, edition);
    place.append(tools);
    cite.focus();
    return write(cited);
  });
  tools.replaceChildren(copy, cite);
  const { errors, report = null, original = null } = page.dataset;
  const address = originalHref(original, at.page);
  if (address && at.page) {
    const link = document.createElement('a');
    link.href = address;
    link.className = 'original';
    link.textContent = placeText.openPage(at.page);
    tools.append(link);
  }
  if (errors) {
    const figure = nameOf(row, words);
    const error = document.createElement('a');
    error.href = errorHref(errors, { figure, report, line, page: at.page ?? null, url });
    error.textContent = shareText.errorHere;
    error.setAttribute('aria-label', shareText.errorLabel(figure));
    tools.append(error);
  }
  // Asked for now: a browser that lets a page copy only at once finds the answer there.
  void currentEdition();
  tools.append(status);
  place.append(tools);
}

addEventListener('hashchange', show);
show();
