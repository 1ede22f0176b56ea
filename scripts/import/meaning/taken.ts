import type { Tables } from '../table/types.ts';
import type { Goals } from './goal.ts';
import type { Head } from './head.ts';
import type { Pages } from './page.ts';

/** Tells which lines are not prose: in the head all but its few sentences, in the body what a stage took. */
export function taken(pages: Pages, head: Head, tables: Tables, under: Goals): (line: number) => boolean {
  const [start] = pages.body;
  const attached = new Set(head.attachments.flatMap((each) => each.owned));
  return (line) => {
    if (line < start) return !head.prose.has(line);
    return (
      attached.has(line) || tables.taken.has(line) || under.taken.has(line) || tables.furniture.has(line)
    );
  };
}
