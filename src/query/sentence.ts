import { formatDate } from '../date.ts';
import { formatNumber } from '../number.ts';
import { listed } from '../text/listed.ts';
import { queryText as text } from '../text/query.ts';
import { groupSorts } from './address.ts';
import type { Filter, Query, QueryColumn, View } from './view.ts';
import { small } from '../word.ts';
import { wordIn } from './word.ts';

/** A question in words: "Villkor: stadsdel: Farsta; år: 2023–2024. Sorterade efter värde, fallande." */
export function sentenceOf(view: View, { filters, group, sort }: Query): string {
  const column = (key: string) => view.columns.find((one) => one.key === key)!;
  const conditions = [...filters].map(([key, filter]) =>
    text.is(small(column(key).label), conditionWords(column(key), filter)),
  );
  const sortLabel = (key: string) =>
    small((groupSorts as readonly string[]).includes(key) ? text.groupSorts[key]! : column(key).label);
  return [
    conditions.length > 0 ? text.conditions(conditions.join('; ')) : text.whole,
    group.length > 0 ? text.groupedBy(listed(group.map((key) => small(column(key).label)))) : '',
    sort ? text.sortedBy(sortLabel(sort.key), text.orders[sort.descending ? 'descending' : 'ascending']) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function conditionWords(column: QueryColumn, filter: Filter): string {
  if (filter.kind === 'choice') return filter.choices.map((one) => wordIn(column, one)).join(text.or);
  if (filter.kind === 'text') return text.contains(filter.text);
  const say = (end: string | number) =>
    typeof end === 'string' ? formatDate(end) : isYear(column) ? String(end) : formatNumber(end);
  if (filter.from === null) return text.atMost(say(filter.to!));
  if (filter.to === null) return text.atLeast(say(filter.from));
  return text.between(say(filter.from), say(filter.to));
}

/** Years have no blank between their digits. */
export function isYear({ field }: QueryColumn): boolean {
  return field === 'year' || field === 'report_year';
}
