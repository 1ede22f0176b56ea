import type { Ownership } from '../../../src/model.ts';
import type { Found } from './found.ts';
import { Owners } from '../lines/owner.ts';
import { range } from '../lines/span.ts';

/** Says of every line of a report whose it is. What is given later wins. */
export function ownership({ source, report, pages, head, tables, under, rows }: Found): Ownership[] {
  // A scan's restored lines may have lost what stands on them; those laid out are lines of their own.
  const { lines } = report.printed ? report : source;
  const owners = new Owners(lines);
  // A figure or a date behind a tab is never furniture: names and numbers of the first page reach no file all the same.
  const giveCarried = (line: number) =>
    owners.give([line], lines.at(line).includes('\t') ? 'prose' : 'furniture');
  range(pages.head).forEach(giveCarried);
  owners.give(head.prose, 'prose');
  owners.give(range(pages.contents), 'contents');
  under.goals.forEach((goal, at) => {
    const own = range(goal.lines).filter((line) => under.taken.has(line));
    owners.give(own, `goals/${at}`);
  });
  tables.furniture.forEach(giveCarried);
  owners.give(tables.noise, 'noise');
  for (const [taken, owner] of rows.owned) owners.give(taken, owner);
  tables.figures.forEach((each, at) => {
    const printed = each.rows.map((row) => row.line);
    owners.give([...each.headerLines, ...printed], `tables/${at}`);
  });
  head.decisions.forEach((each, at) => owners.give(each.owned, `decisions/${at}`));
  head.attachments.forEach((each, at) => owners.give(each.owned, `attachments/${at}`));
  range(pages.attest).forEach(giveCarried);
  return owners.runs();
}
