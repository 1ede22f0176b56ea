import { kindOf } from '../../text/kind-labels.ts';
import { saidOf } from '../excerpt.ts';
import { marked } from '../marked.ts';
import type { PagefindPage } from '../pagefind.ts';
import { element, withMarks } from './element.ts';

/** A page that is found by its text: a heading that leads there, and the place that has the words. */
export function textItem(page: PagefindPage, sought: readonly string[]): HTMLLIElement {
  const { url, meta } = page;
  const kind = meta['slag'] ?? '';
  const link = element('a', { href: url });
  link.dataset['kind'] = kindOf(kind);
  withMarks(link, marked(meta['title'] ?? url, sought));
  const heading = element('h3', {});
  heading.append(link);
  const item = element('li', {});
  item.append(
    element('span', { className: 'kicker', textContent: kind }),
    heading,
    withMarks(element('p', {}), saidOf(page, sought)),
  );
  const caveat = meta['forbehall'];
  if (caveat) item.append(element('p', { className: 'caveat', textContent: caveat }));
  return item;
}
