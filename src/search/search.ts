/** The search page: query and filters live in the address, so that a search can be sent to somebody. */
import { searchText } from '../text/search.ts';
import { foundOn, saidOf } from './excerpt.ts';
import { hasAll, soughtIn } from './found.ts';
import { loadPagefind, type Pagefind, type PagefindHit, type PagefindPage } from './pagefind.ts';

const pageSize = 10;
const form = document.querySelector<HTMLFormElement>('[data-search-form]')!;
const box = form.querySelector('input')!;
const selects = [...form.querySelectorAll('select')];
const count = document.querySelector<HTMLElement>('[data-count]')!;
const list = document.querySelector<HTMLOListElement>('[data-results]')!;
const more = document.querySelector<HTMLButtonElement>('[data-more]')!;

let hits: PagefindHit[] = [];
/** Number of the newest search: an answer to an older one comes too late. */
let newest = 0;
let loading: Promise<Pagefind> | null = null;

const engine = () => (loading ??= loadPagefind(form.dataset['bundle'] ?? ''));

async function search(): Promise<void> {
  const turn = ++newest;
  const query = box.value.trim();
  const filters = Object.fromEntries(selects.filter((one) => one.value).map((one) => [one.name, one.value]));
  const address = new URLSearchParams({ ...(query && { q: query }), ...filters });
  history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
  if (!query) {
    hits = [];
    list.replaceChildren();
    count.textContent = '';
    more.hidden = true;
    return;
  }
  try {
    const found = await (await engine()).search(query, { filters });
    if (turn !== newest) return;
    const answered = await isAnswered(found.results, soughtIn(query));
    if (turn !== newest) return;
    hits = answered ? found.results : [];
    list.replaceChildren();
    await showMore(turn);
    if (turn !== newest) return;
    count.textContent =
      searchText.results(hits.length, query) + (hits.length === 0 ? ` ${searchText.noResultsAdvice}` : '');
  } catch {
    count.textContent = searchText.failed;
  }
}

/** Pagefind answers a word that no page has with a shorter one, on all hits alike: the first of them tell. */
async function isAnswered(found: PagefindHit[], sought: string[]): Promise<boolean> {
  const pages = await Promise.all(found.slice(0, pageSize).map((hit) => hit.data()));
  return pages.some((page) => hasAll(foundOn(page), sought));
}

async function showMore(turn: number): Promise<void> {
  const from = list.children.length;
  const pages = await Promise.all(hits.slice(from, from + pageSize).map((hit) => hit.data()));
  if (turn !== newest) return;
  list.append(...pages.map(item));
  more.hidden = list.children.length >= hits.length;
}

function item(page: PagefindPage): HTMLLIElement {
  const { url, meta } = page;
  const entry = document.createElement('li');
  const kind = Object.assign(document.createElement('span'), {
    className: 'kicker',
    textContent: meta['slag'] ?? '',
  });
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta['title'] ?? url });
  const text = document.createElement('p');
  for (const part of saidOf(page, soughtIn(box.value))) {
    const node = document.createElement(part.found ? 'mark' : 'span');
    node.textContent = part.text;
    text.append(node);
  }
  entry.append(kind, link, text);
  const caveat = meta['forbehall'];
  if (caveat)
    entry.append(Object.assign(document.createElement('p'), { className: 'caveat', textContent: caveat }));
  return entry;
}

/** Fills the filters with what the index holds, the newest year first. */
async function fillFilters(): Promise<void> {
  const known = await (await engine()).filters();
  for (const select of selects) {
    const values = Object.keys(known[select.name] ?? {}).sort((a, b) => a.localeCompare(b, 'sv'));
    if (select.name === 'ar') values.reverse();
    select.append(...values.map((value) => new Option(value, value)));
  }
}

async function start(): Promise<void> {
  const address = new URLSearchParams(location.search);
  box.value = address.get('q') ?? '';
  form.querySelector<HTMLElement>('[data-filters]')!.hidden = false;
  let typing = 0;
  box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(search, 200);
  });
  for (const select of selects) select.addEventListener('change', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => showMore(newest));
  try {
    await fillFilters();
  } catch {
    count.textContent = searchText.failed;
    return;
  }
  for (const select of selects) select.value = address.get(select.name) ?? '';
  if (box.value) await search();
}

void start();
