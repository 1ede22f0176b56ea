/** The question in the page's address: `?tabell=siffror&stadsdel=farsta&ar=2023..2024&sortera=-avstand`. */
import type { Filter, Query, QueryColumn, View } from './view.ts';
import { isDay } from './day.ts';

/** Names in the address that are no column's. */
const reserved = {
  view: 'tabell',
  sort: 'sortera',
  group: 'gruppera',
  measure: 'rakna',
  shown: 'kolumner',
  page: 'sida',
} as const;

/** More choices than this in one filter, or letters than this in one text, nobody means. */
const mostChoices = 100;
const mostLetters = 100;

/** A question without any choice made. */
export function emptyQuery(view: string): Query {
  return { view, filters: new Map(), shown: null, sort: null, group: [], measure: null, page: 1 };
}

/** The key of the view that an address names, whether there is one or not; null where it names none. */
export function viewKey(search: string): string | null {
  return new URLSearchParams(search).get(reserved.view);
}

/** What an address asks, and the names in it that could not be understood and are left out. */
export function readQuery(search: string, views: readonly View[]): { query: Query; ignored: string[] } {
  const given = new URLSearchParams(search);
  const ignored: string[] = [];
  const refuse = (name: string) => void ignored.push(name);
  const asked = given.get(reserved.view);
  const view = views.find(({ key }) => key === asked) ?? views[0]!;
  if (asked !== null && view.key !== asked) refuse(reserved.view);

  const filters = new Map<string, Filter>();
  for (const column of view.columns) {
    if (!given.has(column.key)) continue;
    const filter = readFilter(column, given.getAll(column.key));
    if (filter) filters.set(column.key, filter);
    else refuse(column.key);
  }

  const keys = (name: string, allowed: readonly string[], most: number): string[] => {
    const parts = given.get(name)?.split(',') ?? [];
    const kept = [...new Set(parts.filter((one) => allowed.includes(one)))].slice(0, most);
    if (given.has(name) && kept.length !== parts.length) refuse(name);
    return kept;
  };
  const all = view.columns.map(({ key }) => key);
  const shown = keys(reserved.shown, all, all.length);
  const group = keys(reserved.group, view.groups, 2);
  const measure = keys(reserved.measure, view.measures, 1)[0] ?? null;
  const sort = readSort(given.get(reserved.sort), view, group);
  if (given.has(reserved.sort) && !sort) refuse(reserved.sort);
  const page = given.get(reserved.page);
  const isPage = page === null || /^[1-9]\d{0,5}$/.test(page);
  if (!isPage) refuse(reserved.page);

  const known = new Set<string>([...Object.values(reserved), ...all]);
  for (const name of new Set(given.keys())) if (!known.has(name)) refuse(name);
  return {
    query: {
      view: view.key,
      filters,
      shown: shown.length > 0 ? all.filter((key) => shown.includes(key)) : null,
      sort,
      group,
      measure,
      page: isPage ? Number(page ?? 1) : 1,
    },
    ignored,
  };
}

/** The part of the address that keeps a question. What readQuery reads of it is the question. */
export function addressOf(query: Query): string {
  const parts: [string, string][] = [[reserved.view, query.view]];
  for (const [key, filter] of query.filters) for (const value of written(filter)) parts.push([key, value]);
  if (query.group.length > 0) parts.push([reserved.group, query.group.join(',')]);
  if (query.measure) parts.push([reserved.measure, query.measure]);
  if (query.sort) parts.push([reserved.sort, (query.sort.descending ? '-' : '') + query.sort.key]);
  if (query.shown) parts.push([reserved.shown, query.shown.join(',')]);
  if (query.page > 1) parts.push([reserved.page, String(query.page)]);
  // Commas stay commas, so that an address can be read.
  return `?${String(new URLSearchParams(parts)).replaceAll('%2C', ',')}`;
}

/** What groups are sorted by beside their own columns: see `group.ts`. */
export const groupSorts = ['rader', 'minst', 'median', 'storst', 'summa'] as const;

function readSort(text: string | null, view: View, group: readonly string[]): Query['sort'] {
  const key = text?.replace(/^-/, '') ?? '';
  const isKnown =
    group.length > 0
      ? group.includes(key) || (groupSorts as readonly string[]).includes(key)
      : view.columns.some((one) => one.key === key);
  return isKnown ? { key, descending: text!.startsWith('-') } : null;
}

function readFilter({ kind }: QueryColumn, values: readonly string[]): Filter | null {
  if (kind === 'choice') {
    const choices = [...new Set(values)].filter((one) => one !== '');
    return choices.length > 0 && choices.length <= mostChoices ? { kind, choices } : null;
  }
  const value = values[0] ?? '';
  if (values.length > 1 || value === '') return null;
  if (kind === 'text')
    return value.length <= mostLetters && value.trim() ? { kind, text: value.trim() } : null;
  const [start = '', end = start, ...more] = value.split('..');
  if (more.length > 0) return null;
  return kind === 'number' ? readNumbers(start, end) : readDays(start, end);
}

function readNumbers(start: string, end: string): Filter | null {
  const [from, to] = [numberIn(start), numberIn(end)];
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  return { kind: 'number', from, to };
}

function readDays(start: string, end: string): Filter | null {
  if (![start, end].every((one) => one === '' || isDay(one)) || (start === '' && end === '')) return null;
  return { kind: 'date', from: start || null, to: end || null };
}

/** A number as an address has it; null for nothing, undefined for what is no number. */
function numberIn(text: string): number | null | undefined {
  if (text === '') return null;
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(text) ? Number(text) || 0 : undefined;
}

function written(filter: Filter): readonly string[] {
  if (filter.kind === 'choice') return filter.choices;
  if (filter.kind === 'text') return [filter.text];
  const [from, to] = [filter.from ?? '', filter.to ?? ''];
  return [from === to ? String(from) : `${from}..${to}`];
}
