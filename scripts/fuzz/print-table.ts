import { cut, type Faults } from './fault.ts';
import type { Dialect } from './dialect.ts';
import type { Random } from './random.ts';
import { otherAmount, otherFigure } from './spelling.ts';
import type { TruthTable } from './truth-types.ts';

/** Prints a table of economy or volumes with its faults. */
export function printTable(table: TruthTable, random: Random, faults: Faults, dialect: Dialect): string[] {
  const out: string[] = [];
  const width = table.columns.length;
  const header = (again: boolean): void => {
    let columns = [...table.columns];
    if (faults.make('softHyphen', 0.4)) columns = columns.map((each) => each.replace(/^(\p{Lu}\p{Ll}{6,7})(\p{Ll}{4})/u, random.chance(0.5) ? '$1- $2' : '$1\u00ad$2')); // prettier-ignore
    const long = columns.map((each, at) =>
      at > 0 && /^\p{L}+ \p{L}/u.test(each) ? cut(each, random) : null,
    );
    if (!again && faults.make('splitHeader', 0.3) && long.some(Boolean)) {
      out.push(columns.map((each, at) => long[at]?.[0] ?? each).join('\t'));
      out.push(columns.map((_, at) => long[at]?.[1] ?? '').join('\t'));
    } else out.push(columns.join('\t'));
    if (faults.make('dashLine', 0.3))
      out.push(columns.map((each) => '-'.repeat(Math.max(3, each.length))).join('\t'));
  };
  header(false);
  table.rows.forEach((row, n) => {
    if (n > 1 && faults.make('pageBetweenRows', 0.1)) {
      out.push('');
      if (faults.make('furnitureInTable', 0.5)) out.push(dialect.furniture(), '');
      header(true);
    } else if (n > 0 && faults.make('blankInTable', 0.1)) out.push('');
    const tag = faults.make('tags', 0.2)
      ? (text: string) => (text ? `<i>${text}</i>` : '')
      : (text: string) => text;
    const cells = faults.make('minus', 0.3)
      ? row.cells.map((each) => each.replace(/^-/, '\u2212'))
      : row.cells.map((each) => (table.unit === 'mnkr' ? otherAmount : otherFigure)(each, random, faults));
    const halves = row.label.length > 20 && faults.make('splitRow', 0.15) ? cut(row.label, random) : null;
    const empty = Array<string>(width - 1).fill('');
    if (halves && /^\p{Ll}/u.test(halves[1]) && !/^(och|varav)/.test(halves[1]) && cells.some(Boolean)) {
      const upper = random.chance(0.6);
      out.push([halves[0], ...(upper ? cells : empty)].join('\t'));
      if (random.chance(0.4)) out.push('');
      out.push([halves[1], ...(upper ? empty : cells)].join('\t'));
    } else out.push([tag(row.label), ...cells.map(tag)].join('\t'));
  });
  return out;
}
