/** The search page: query and filters live in the address, so that a search can be sent to somebody. */
import { searchText as text } from '../../text/search.ts';
import { FilterFields, fitsFilters } from './filters.ts';
import { SearchView } from './search-view.ts';

/** What the history keeps of a search beside its address: how many texts were shown, and how far down. */
interface Place {
  shown?: number;
  y?: number;
}

/** Milliseconds after which a query is no longer being typed, and stays in the history. */
const settling = 1500;

const root = document.querySelector<HTMLElement>('[data-search-page]')!;
const form = root.querySelector('form')!;
const details = form.querySelector<HTMLDetailsElement>('[data-filters]')!;
const order = form.querySelector<HTMLSelectElement>('[name="ordning"]')!;
const fields = new FilterFields([...form.querySelectorAll<HTMLSelectElement>('[data-filter]')]);
const view = new SearchView(root, { counts: (counts) => fields.offer(counts), fits: fitsFilters });

/** Whether the search that the address holds is whole, and the next one a new step. */
let isSettled = true;
let settle = 0;

function addressNow(): string {
  const query = view.input.value.trim();
  const address = new URLSearchParams({
    ...(query && { q: query }),
    ...fields.chosen,
    ...(order.value && { ordning: order.value }),
  });
  return address.size > 0 ? `?${address}` : location.pathname;
}

/** Where there is room, the filters stand open as soon as there is something to filter. */
const isWide = matchMedia('(min-width: 48rem)');

/** Searches for what is in the fields, and puts it into the address. */
async function search(isTyping: boolean): Promise<void> {
  clearTimeout(settle);
  const address = addressNow();
  if (isWide.matches) details.open = true;
  if (address !== (location.search || location.pathname)) {
    if (isSettled) keepPlace();
    history[isSettled ? 'pushState' : 'replaceState']({}, '', address);
  }
  isSettled = !isTyping;
  if (isTyping) settle = window.setTimeout(() => (isSettled = true), settling);
  await show(isTyping, null);
}

function show(isTyping: boolean, shown: number | null): Promise<void> {
  const query = view.input.value.trim();
  return view.show({ query, filters: fields.chosen, byDate: order.value === 'datum', isTyping, shown });
}

function keepPlace(): void {
  history.replaceState(
    { ...(history.state as Place | null), shown: view.shown, y: scrollY } satisfies Place,
    '',
  );
}

/** Shows the search that the address holds, as it was left. */
async function fromAddress(): Promise<void> {
  const address = new URLSearchParams(location.search);
  const { shown, y } = (history.state ?? {}) as Place;
  const wanted = Object.fromEntries([...address].filter(([name]) => name in text.filters));
  view.input.value = (address.get('q') ?? '').slice(0, view.input.maxLength);
  order.value = address.get('ordning') === 'datum' ? 'datum' : '';
  const isFiltered = Object.keys(wanted).length > 0;
  if (isFiltered || order.value || (isWide.matches && view.input.value)) details.open = true;
  const isOffered = isFiltered && (await offerAll());
  const unknown = fields.choose(wanted);
  isSettled = true;
  await show(false, shown || null);
  if (unknown.length > 0)
    tell(isOffered ? unknown.map((value) => text.noFilter(value.slice(0, 60))).join(' ') : text.noFilters);
  if (y) scrollTo(0, y);
}

/** Offers every value of every filter; false where they cannot be had. */
function offerAll(): Promise<boolean> {
  return view.filters().then(
    (counts) => {
      fields.offer(counts);
      return true;
    },
    () => false,
  );
}

function tell(sentence: string): void {
  const note = root.querySelector<HTMLElement>('[data-found="note"]')!;
  note.hidden = false;
  note.textContent = [sentence, note.textContent].filter((part) => part).join(' ');
}

view.input.addEventListener('input', () => void search(true));
form.addEventListener('change', (event) => {
  if (event.target !== view.input) void search(false);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search(false);
});
details.addEventListener('toggle', () => {
  if (!details.open || view.isCounted) return;
  if (view.input.value.trim() === '' && Object.keys(fields.chosen).length === 0) void offerAll();
  else void show(false, view.shown || null);
});
addEventListener('popstate', () => void fromAddress());
addEventListener('pagehide', keepPlace);
history.scrollRestoration = 'manual';
if (view.input.value === '' && location.hash === '#sok') view.input.focus();
void fromAddress();
