import { element } from '../../compare/element.ts';
import { formatNumber } from '../../number.ts';
import { queryText as text } from '../../text/query.ts';
import { addressOf } from '../address.ts';
import { pageSize } from '../answer.ts';
import type { Query } from '../view.ts';

/** Links to the pages before and after, and which rows are shown; null where all fit one page. */
export function pagerOf(query: Query, count: number): HTMLElement | null {
  if (count <= pageSize) return null;
  const last = Math.ceil(count / pageSize);
  const first = (query.page - 1) * pageSize + 1;
  const link = (page: number, label: string, rel: string) =>
    page < 1 || page > last
      ? element('span', { class: 'quiet' }, label)
      : element(
          'a',
          { href: addressOf({ ...query, page }), rel, 'data-query': '', 'data-focus': rel },
          label,
        );
  return element(
    'nav',
    { class: 'pager', 'aria-label': text.pages },
    link(query.page - 1, text.earlier, 'prev'),
    element(
      'span',
      {},
      text.span(
        formatNumber(first),
        formatNumber(Math.min(count, first + pageSize - 1)),
        formatNumber(count),
      ),
    ),
    link(query.page + 1, text.later, 'next'),
  );
}
