/** A page with a filter: rows that are not what is chosen are hidden, and groups that are left without rows. */
import { filterText } from '../text/filter.ts';
import { addressOf, matches } from './match.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filter]')!;
const count = document.querySelector<HTMLElement>('[data-filter-count]')!;
const selects = [...form.querySelectorAll('select')];
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];

/** What a row says of itself, and what its section says of all its rows. */
const said = (row: HTMLElement) => ({
  ...row.closest<HTMLElement>('section[data-group]')?.dataset,
  ...row.dataset,
});

function apply(): void {
  const choice = Object.fromEntries(selects.map((one) => [one.name, one.value]));
  history.replaceState(null, '', location.pathname + addressOf(choice) + location.hash);
  const isChosen = selects.some((one) => one.value);
  for (const row of rows) row.hidden = !matches(said(row), choice);
  for (const group of groups) {
    const inside = [...group.querySelectorAll<HTMLElement>('[data-row]')];
    const left = inside.filter((row) => !row.hidden).length;
    group.hidden = left === 0;
    // What is chosen is shown, also where it stands folded.
    if (group instanceof HTMLDetailsElement) group.open = isChosen && left > 0;
    const count = group.querySelector<HTMLElement>('[data-group-count]');
    if (!count) continue;
    count.dataset['groupCount'] ||= count.textContent.trim();
    const whole = count.dataset['groupCount'];
    count.textContent = left === inside.length ? whole : filterText.part(left, whole);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  tell(shown);
}

/** Says how many rows are shown; on paper that all are says nothing of those that are folded. */
function tell(shown: number): void {
  count.textContent = filterText.shown(shown, rows.length);
  count.toggleAttribute('data-all', shown === rows.length);
}

const address = new URLSearchParams(location.search);
for (const select of selects) {
  const wanted = address.get(select.name) ?? '';
  if ([...select.options].some((option) => option.value === wanted)) select.value = wanted;
  select.addEventListener('change', apply);
}
form.addEventListener('submit', (event) => event.preventDefault());
if (selects.some((one) => one.value)) apply();
else tell(rows.length);
