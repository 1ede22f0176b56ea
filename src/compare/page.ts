/** The page that compares: its choices live in the address, and figures are fetched indicator by indicator. */
import { compareText as text } from '../text/compare.ts';
import { addressOf, leftOut, mostDistricts, readAddress, type Comparison } from './state.ts';
import { element } from './element.ts';
import type { Compared } from './figures.ts';
import { comparisonTable, type Chosen } from './table.ts';
import { useTools } from './tools.ts';

const form = document.querySelector<HTMLFormElement>('[data-compare]')!;
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=stadsdel]')];
const select = form.querySelector('select')!;
const chosenList = form.querySelector<HTMLUListElement>('[data-chosen]')!;
const status = document.querySelector<HTMLElement>('[data-status]')!;
const result = document.querySelector<HTMLElement>('[data-result]')!;
const base = form.action.replace(/[?#].*$/, '');
const indicatorPage = form.dataset['indicators'] ?? '';

const tell = useTools(document.querySelector<HTMLElement>('[data-tools]')!);

const districts = new Map(
  boxes.map(({ value, dataset }): [string, Chosen] => [
    value,
    { id: value, name: dataset['name'] ?? value, ended: dataset['ended'] ?? '' },
  ]),
);
const indicatorNames = new Map([...select.options].map((option) => [option.value, option.text]));
const known = {
  districts: [...districts.keys()],
  indicators: [...indicatorNames.keys()].filter(Boolean),
};

let state: Comparison = { districts: [], indicators: [] };
const fetched = new Map<string, Promise<Compared>>();
/** Sections as they were drawn: who adds an indicator need not wait for the others' charts again. */
const drawn = new Map<string, Promise<HTMLElement>>();
/** What brings the chart of a place. */
const waiting = new WeakMap<Element, () => Promise<void>>();
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      // Without its chart a comparison still has its table.
      waiting
        .get(target)?.()
        .catch(() => target.remove());
    }
  },
  // Far enough ahead for a chart to be in its place before it is seen: nothing below it moves.
  { rootMargin: '2000px' },
);

function load(id: string): Promise<Compared> {
  const found =
    fetched.get(id) ?? fetch(`${base}${id}.json`).then((answer) => answer.json() as Promise<Compared>);
  fetched.set(id, found);
  return found;
}

function set(next: Comparison): void {
  state = next;
  history.replaceState(null, '', location.pathname + addressOf(state));
  void draw();
}

async function draw(): Promise<void> {
  for (const box of boxes) {
    box.checked = state.districts.includes(box.value);
    box.disabled = !box.checked && state.districts.length >= mostDistricts;
  }
  chosenList.replaceChildren(...state.indicators.map(chip));
  const nothing = state.districts.length === 0 || state.indicators.length === 0;
  document.documentElement.classList.toggle('comparing', !nothing);
  if (nothing) {
    result.style.minHeight = '';
    result.replaceChildren();
    status.textContent = withLeftOut(text.nothing);
    return;
  }
  status.textContent = text.loading;
  const asked = state;
  const chosen = asked.districts.flatMap((id) => districts.get(id) ?? []);
  const sections = await Promise.all(asked.indicators.map((id) => sectionOf(id, chosen)));
  const compared = await Promise.all(asked.indicators.map((id) => load(id).catch(() => [])));
  if (asked !== state) return;
  result.replaceChildren(...sections);
  status.textContent = withLeftOut(text.status(asked.indicators.length, chosen.length));
  tell({ compared: compared.flat(), chosen, address: addressOf(asked) });
}

/** A sentence, and how much of what the address asks for is not shown. */
function withLeftOut(sentence: string): string {
  const count = leftOut(location.search, state);
  return count > 0 ? `${sentence} ${text.leftOut(count)}` : sentence;
}

function sectionOf(id: string, chosen: readonly Chosen[]): Promise<HTMLElement> {
  const key = [id, ...chosen.map((one) => one.id)].join();
  const section = drawn.get(key) ?? drawSection(id, chosen);
  drawn.set(key, section);
  return section;
}

async function drawSection(id: string, chosen: readonly Chosen[]): Promise<HTMLElement> {
  const page = `${indicatorPage}${id}/`;
  try {
    const compared = await load(id);
    const section = comparisonTable(compared, chosen, page);
    const shown = chosen.filter((one) => compared.districts.some((each) => each.id === one.id));
    if (compared.chart && shown.length > 0)
      section.append(chartPlace(page, new Set(shown.map((one) => one.name)), compared.districts.length > 1));
    return section;
  } catch {
    fetched.delete(id);
    drawn.clear();
    return element('p', {}, `${text.failed} `, element('a', { href: page }, indicatorNames.get(id) ?? id));
  }
}

/** Room for a chart, which comes when it is near the viewport. */
function chartPlace(page: string, names: ReadonlySet<string>, ofSeveral: boolean): HTMLElement {
  const place = element(
    'div',
    { class: 'compared-chart' },
    element('p', { class: 'quiet' }, text.loadingChart),
  );
  waiting.set(place, async () => {
    const { showChart } = await import('./chart.ts');
    await showChart(place, page, names, ofSeveral);
  });
  near.observe(place);
  return place;
}

/** A chosen indicator, which goes when it is pressed. */
function chip(id: string): HTMLLIElement {
  const name = indicatorNames.get(id) ?? id;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'chip',
    textContent: name,
  });
  button.setAttribute('aria-label', text.remove(name));
  button.addEventListener('click', () => {
    set({ ...state, indicators: state.indicators.filter((one) => one !== id) });
    select.focus();
  });
  const item = document.createElement('li');
  item.append(button);
  return item;
}

for (const box of boxes)
  box.addEventListener('change', () =>
    set({
      ...state,
      districts: box.checked
        ? [...state.districts, box.value]
        : state.districts.filter((one) => one !== box.value),
    }),
  );
select.addEventListener('change', () => {
  if (select.value && !state.indicators.includes(select.value))
    set({ ...state, indicators: [...state.indicators, select.value] });
  select.value = '';
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', () => {
  state = readAddress(location.search, known);
  void draw();
});

state = readAddress(location.search, known);
void draw();
