import type { Ownership } from '../../../src/model.ts';
import type { Imported } from './imported.ts';
import { Owners } from '../lines/owner.ts';
import { lineOf, spanOf, type Printed } from '../lines/printed.ts';
import { range } from '../lines/span.ts';

type Given = Pick<Imported, 'facts' | 'text'>;

/** Facts and words that were told by laid-out lines, told by the lines of the text: those that an editor shows. */
export function renumber({ facts, text }: Given, printed: Printed): Given {
  const owners = ownersOf(facts.owners, printed);
  const source = { ...facts.source, lines: printed.lines.last };
  return { facts: { ...retold(facts, printed), source, owners }, text: retold(text, printed) };
}

/** A value with its `line` and `lines`, and those of all it holds, as the text has them. */
function retold<T>(value: T, printed: Printed): T {
  if (Array.isArray(value)) return value.map((each) => retold(each, printed)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => {
    if (key === 'line')
      return [key, lineOf(each as number, 'text' in value ? String(value.text) : '', printed)];
    if (key === 'lines' && Array.isArray(each)) {
      const [first, last] = each as [number, number];
      return [key, [spanOf(first, printed)[0], spanOf(last, printed)[1]]];
    }
    return [key, retold(each, printed)];
  });
  return Object.fromEntries(entries) as T;
}

/** Each line of the text is whose the line laid out from it is; what was not laid out is furniture. */
function ownersOf(owners: readonly Ownership[], { lines, from }: Printed): Ownership[] {
  const given = new Owners(lines);
  given.give(range([1, lines.last]), 'furniture');
  for (const [first, last, owner] of owners.toReversed())
    for (const line of range([first, last])) if (from[line - 1]) given.give(range(from[line - 1]!), owner);
  return given.runs();
}
