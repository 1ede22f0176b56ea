/** The page that compares: its choices live in the address, and figures are fetched indicator by indicator. */
import { compareText as text } from '../text/compare.ts';
import { addressOf, mostDistricts, readAddress, type Comparison } from './state.ts';
import { comparisonTable, type Compared } from './table.ts';

const form = document.querySelector<HTMLFormElement>('[data-compare]')!;
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=stadsdel]')];
const select = form.querySelector('select')!;
const chosenList = form.querySelector<HTMLUListElement>('[data-chosen]')!;
const status = document.querySelector<HTMLElement>('[data-status]')!;
const result = document.querySelector<HTMLElement>('[data-result]')!;
const base = form.action.replace(/[?#].*$/, '');
const indicatorPage = form.dataset['indicators'] ?? '';

const districtNames = new Map(boxes.map((box) => [box.value, box.dataset['name'] ?? box.value]));
const indicatorNames = new Map([...select.options].map((option) => [option.value, option.text]));
const known = {
  districts: [...districtNames.keys()],
  indicators: [...indicatorNames.keys()].filter(Boolean),
};

let state: Comparison = { districts: [], indicators: [] };
const fetched = new Map<string, Promise<Compared>>();

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
  const { districts, indicators } = state;
  for (const box of boxes) {
    box.checked = districts.includes(box.value);
    box.disabled = !box.checked && districts.length >= mostDistricts;
  }
  chosenList.replaceChildren(...indicators.map(chip));
  const nothing = districts.length === 0 || indicators.length === 0;
  document.documentElement.classList.toggle('comparing', !nothing);
  if (nothing) {
    result.style.minHeight = '';
    result.replaceChildren();
    status.textContent = text.nothing;
    return;
  }
  status.textContent = text.loading;
  const drawn = state;
  const sections = await Promise.all(indicators.map(section));
  if (drawn !== state) return;
  result.replaceChildren(...sections);
  status.textContent = text.status(indicators.length, districts.length);
}

async function section(id: string): Promise<HTMLElement> {
  const chosen = state.districts.map((one) => ({ id: one, name: districtNames.get(one) ?? one }));
  const page = `${indicatorPage}${id}/`;
  try {
    return comparisonTable(await load(id), chosen, page);
  } catch {
    fetched.delete(id);
    const note = document.createElement('p');
    const link = Object.assign(document.createElement('a'), {
      href: page,
      textContent: indicatorNames.get(id),
    });
    note.append(`${text.failed} `, link);
    return note;
  }
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
