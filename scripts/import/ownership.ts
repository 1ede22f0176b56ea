import type { Ownership } from '../../src/model.ts';
import type { Blocks, FigureTable } from './block.ts';
import type { AttachmentRow, DecisionRow } from './decision.ts';
import type { Goals } from './goal.ts';
import { Owners, range } from './owner.ts';
import type { Pages } from './page.ts';
import type { Rows } from './rows.ts';

/** Everything that owns lines. */
export interface Owning {
  pages: Pages;
  blocks: Blocks;
  figures: readonly FigureTable[];
  under: Goals;
  rows: Rows;
  decided: readonly DecisionRow[];
  attached: readonly AttachmentRow[];
  /** Lines that pages carry, and lines of the head that are text. */
  furniture: ReadonlySet<number>;
  headProse: ReadonlySet<number>;
  /** Lines of charts, as a scan shows them. */
  noise?: ReadonlySet<number>;
}

/** Says of every line of a report whose it is. What is given later wins. */
export function ownership(lines: readonly string[], owning: Owning): Ownership[] {
  const { pages, under, rows, figures } = owning;
  const owners = new Owners(lines);
  // A figure or a date behind a tab is never furniture: names and numbers of the first page reach no file all the same.
  const carried = (line: number) =>
    owners.give([line], lines[line - 1]!.includes('\t') ? 'prose' : 'furniture');
  range(pages.head ?? [1, 0]).forEach(carried);
  owners.give(owning.headProse, 'prose');
  if (pages.contents) owners.give(range(pages.contents), 'contents');
  under.goals.forEach((goal, at) => owners.give(range(goal.lines).filter((line) => under.taken.has(line)), `goals/${at}`)); // prettier-ignore
  owning.furniture.forEach(carried);
  owners.give(owning.noise ?? [], 'noise');
  for (const [taken, owner] of rows.owned) owners.give(taken, owner);
  figures.forEach((each, at) =>
    owners.give([...each.headerLines, ...each.rows.map((row) => row.line)], `tables/${at}`),
  );
  owning.decided.forEach((each, at) => owners.give(each.owned, `decisions/${at}`));
  owning.attached.forEach((each, at) => owners.give(each.owned, `attachments/${at}`));
  if (pages.attest) range(pages.attest).forEach(carried);
  return owners.runs();
}
