/** What answers on the page that asks: the question lives in the address, and the files are fetched when it needs them. */
import { element } from '../compare/element.ts';
import { editionLabel } from '../edition.ts';
import { currentEdition } from '../share/current-edition.ts';
import { formatNumber } from '../number.ts';
import { queryText as text } from '../text/query.ts';
import { addressOf, emptyQuery, readQuery, viewKey } from './address.ts';
import { answer, type Answer, pageSize } from './answer.ts';
import { areSingle, type Cell, groupCells, rowCells, shownColumns, withoutSilent } from './cells.ts';
import { onlyKnown } from './known.ts';
import { loadColumns } from './load.ts';
import type { Names } from './names.ts';
import { sentenceOf } from './sentence.ts';
import { type Form, formOf } from './screen/form.ts';
import { pagerOf } from './screen/pager.ts';
import { tableOf } from './screen/table.ts';
import { unlikeOrder } from './unlike.ts';
import type { Opened, Query, View } from './view.ts';
import { wordIn } from './word.ts';

const part = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-${name}]`)!;
const root = part('ask');
const [status, note, sentence, result, tools, told] = [
  'status',
  'note',
  'sentence',
  'result',
  'tools',
  'told',
].map((name) => part(name)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
const base = root.dataset['base'] ?? '/';
/** The published site, wherever the page is looked at: what leaves it is read elsewhere. */
const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
const origin = new URL('../../', published).href;

/** Copying more rows than this is no longer copying: they can be saved. */
const mostCopied = 10_000;

/** What is shown at the moment. */
interface Shown {
  view: View;
  opened: Opened;
  answer: Answer;
}

/** How the edition of the data is called; null where it is not known. */
let edition: string | null = null;
let names: Promise<Names> | null = null;
const made = new Map<string, Promise<View>>();
const opened = new Map<string, Promise<Opened>>();
const forms = new Map<string, Form>();
let query = emptyQuery('');
let shown: Shown | null = null;

/** The views by their keys, each fetched when it is asked. */
const views: Readonly<Record<string, (known: Names) => Promise<View>>> = {
  siffror: async (known) => (await import('./views/observations.ts')).observationsView(known),
  ekonomi: async (known) => (await import('./views/budget.ts')).budgetView(known),
  aktiviteter: async (known) => (await import('./views/activities.ts')).activitiesView(known),
  texter: async (known) => (await import('./views/statements.ts')).statementsView(known),
};

/** Shows what the address asks. */
export async function show(): Promise<void> {
  const asked = location.search;
  status.textContent ||= text.loading;
  try {
    names ??= fetch(`${base}data/fraga/namn.json`).then((found) => {
      if (!found.ok) throw new Error(`${found.url}: ${found.status}`);
      return found.json() as Promise<Names>;
    });
    const view = await viewIn(asked, await names);
    const read = readQuery(asked, [view]);
    if (!opened.has(view.key)) {
      status.textContent = text.loading;
      opened.set(view.key, loadColumns(`${base}data/${view.table}.parquet`, view.reads).then(view.open));
    }
    const rows = await opened.get(view.key)!;
    const known = await currentEdition();
    edition = known && editionLabel(known);
    // Somebody has asked for something else in the meantime.
    if (asked !== location.search) return;
    const asking = onlyKnown(read.query, rows);
    query = asking.query;
    tellIgnored([...read.ignored, ...asking.ignored]);
    draw(view, rows);
  } catch (error) {
    // What failed is fetched anew when it is asked for again.
    names = null;
    made.clear();
    opened.clear();
    if (asked === location.search) fail();
    // For whoever looks after the site: which file, and what was wrong with it.
    console.error(error);
  }
}

/** The view that an address asks: of figures, where it asks no other that there is. */
function viewIn(search: string, known: Names): Promise<View> {
  const named = viewKey(search) ?? '';
  const key = Object.hasOwn(views, named) ? named : 'siffror';
  const view = made.get(key) ?? views[key]!(known);
  made.set(key, view);
  return view;
}

function fail(): void {
  shown = null;
  tools.hidden = true;
  sentence.textContent = '';
  status.textContent = '';
  const again = element('button', { type: 'button', class: 'tool' }, text.again);
  again.addEventListener('click', () => {
    result.replaceChildren();
    void show();
  });
  result.replaceChildren(
    element(
      'div',
      { class: 'query-failed', role: 'alert' },
      element('p', {}, text.failed),
      element('p', {}, again, ' ', element('a', { href: `${base}data/` }, text.toFiles)),
    ),
  );
}

function draw(view: View, of: Opened): void {
  const answered = answer(view, of, query);
  shown = { view, opened: of, answer: answered };
  drawForm(view, answered);
  const count = (answered.groups ?? answered.rows).length;
  const last = Math.max(1, Math.ceil(count / pageSize));
  if (query.page > last) query = { ...query, page: last };
  status.textContent = countWords(of, answered);
  sentence.textContent = [sentenceOf(view, query), sourceWords(of, answered)].join(' ');
  tools.hidden = count === 0;
  told.textContent = '';
  const focused = document.activeElement?.getAttribute('data-focus');
  if (count === 0) result.replaceChildren(element('p', {}, text.none));
  else result.replaceChildren(...warnings(view, of, answered), ...drawTable(count), ...notes(view, answered));
  if (focused) result.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
}

function drawTable(count: number): HTMLElement[] {
  const from = (query.page - 1) * pageSize;
  const cells = cellsIn(shown!, from, from + pageSize);
  const table = tableOf(cells, { sort: query.sort, base, sortBy });
  const pager = pagerOf(query, count);
  return pager ? [...table, pager] : table;
}

function sortBy(key: string, numeric: boolean): void {
  const isSame = query.sort?.key === key;
  // Who sorts figures looks for the highest first; who sorts names, for A.
  set({ sort: { key, descending: isSame ? !query.sort!.descending : numeric } });
}

function drawForm(view: View, answered: Answer): void {
  const place = part('fields');
  let form = forms.get(view.key);
  if (!form) {
    form = formOf(view, () => query, set);
    forms.set(view.key, form);
  }
  if (place.firstElementChild !== form.root) place.replaceChildren(form.root);
  form.show(query, answered);
  for (const input of root.querySelectorAll<HTMLInputElement>('input[name=tabell]'))
    input.checked = input.value === view.key;
}

/** Asks another question: what is changed, on the first page of its answer. */
function set(next: Partial<Query>): void {
  go(addressOf({ ...query, page: 1, ...next }));
}

function go(address: string): void {
  history.pushState(null, '', location.pathname + address);
  void show();
}

function tellIgnored(ignored: readonly string[]): void {
  const said = [...new Set(ignored)].slice(0, 5).map((one) => one.slice(0, 40));
  note.textContent = said.length > 0 ? text.ignored(said.join(', ')) : '';
  note.hidden = said.length === 0;
}

function countWords(of: Opened, { rows, groups }: Answer): string {
  const found =
    rows.length === of.size ? text.rows(of.size) : text.found(text.rows(rows.length), formatNumber(of.size));
  return groups ? text.groupsFound(text.groups(groups.length), found) : found;
}

function sourceWords(of: Opened, { rows }: Answer): string {
  const reports = of.columns.get('rapport') ?? [];
  return text.source(text.reports(new Set(rows.map((row) => reports[row])).size), edition);
}

function warnings(view: View, of: Opened, { rows, groups }: Answer): HTMLElement[] {
  if (groups) return view.measures.length > 0 ? [element('p', { class: 'quiet' }, text.groupNote)] : [];
  const unlike = unlikeOrder(view, of, rows, query.sort?.key);
  if (!unlike) return [];
  const column = view.columns.find(({ key }) => key === unlike.key)!;
  const words = unlike.choices.map((choice) => wordIn(column, choice)).join(', ');
  return [element('p', { class: 'compared-warning' }, text.unlikeSort(text.unlikeWords[unlike.key]!, words))];
}

/** What must be known to read the table. */
function notes(view: View, { groups }: Answer): HTMLElement[] {
  const isTold = !groups && shownColumns(view, query).some(({ key }) => key === 'avstand');
  return isTold ? [element('p', { class: 'quiet' }, text.distanceNote)] : [];
}

/** The cells of some rows or groups of the answer, as they are shown. */
function cellsIn({ view, opened: of, answer: { rows, groups } }: Shown, from: number, to: number): Cell[][] {
  const columns = shownColumns(view, query);
  const isSingle = groups !== null && areSingle(groups);
  return groups
    ? withoutSilent(
        groups.slice(from, to).map((group) => groupCells(view, query, group, isSingle)),
        query.group.length,
      )
    : rows.slice(from, to).map((row) => rowCells(view, of, row, columns));
}

function useTool(name: string, work: () => Promise<string>, failed: string): void {
  tools.querySelector(`[data-${name}]`)!.addEventListener('click', async () => {
    told.textContent = await work().catch(() => failed);
  });
}

useTool(
  'save',
  async () => {
    const {
      view,
      opened: of,
      answer: { rows, groups },
    } = shown!;
    const file = `fraga-${view.key}.csv`;
    const [{ saveCsv }, { savedGroups, savedRows }] = await Promise.all([
      import('./screen/take.ts'),
      import('./saved.ts'),
    ]);
    const columns = shownColumns(view, query).map(({ key }) => key);
    saveCsv(
      file,
      groups ? savedGroups(view, groups, query.group) : savedRows(view, of, rows, columns, origin),
    );
    return text.saved(file);
  },
  text.notSaved,
);
useTool(
  'copy',
  async () => {
    const cells = cellsIn(shown!, 0, mostCopied);
    const { copyCells } = await import('./screen/take.ts');
    await copyCells(cells, origin);
    return text.copied(text.rows(cells.length));
  },
  text.notCopied,
);
useTool(
  'link',
  async () => {
    await navigator.clipboard.writeText(published + addressOf(query));
    return text.linkCopied;
  },
  text.notCopied,
);

part('clear').addEventListener('click', () => go(addressOf(emptyQuery(query.view))));
part('form').addEventListener('submit', (event) => event.preventDefault());
