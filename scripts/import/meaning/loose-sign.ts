import { isFigure, minus } from '../../../src/figure/figure.ts';
import type { Cell, Table } from '../../../src/model.ts';

const sign = new RegExp(String.raw`(?:^|\s+)[${minus}]$`);
const signed = new RegExp(String.raw`^[+(${minus}]`);

/** A figure whose sign is open. */
interface Unsigned {
  cell: Cell;
  /** What it prints without the sign. */
  figure: string;
}

//   Intäkter -⇥187,4⇥0,0 -⇥189,2⇥1,8      a sign set at its cell's left edge, the figure at its right
//            ^           ^
/**
 * The figures of a table whose sign stands apart and may be theirs: a minus behind a blank, with a figure without a sign in the
 * next cell. None where a row ends so too: there minus follows its figure.
 */
export function looseSigns({ rows }: Pick<Table, 'rows'>): Unsigned[] {
  const isLast = rows.some(({ cells }) =>
    isFigure(withoutSign(cells.findLast((each) => each !== null)?.text)),
  );
  if (isLast) return [];
  return rows.flatMap(({ label, cells }) => {
    const open = cells.flatMap((own, at): Unsigned[] => {
      const before = at === 0 ? null : cells[at - 1]!;
      const apart = withoutSign(before ? before.text : label);
      // A dash of its own says that nothing is there.
      if (!own || apart === '' || signed.test(own.text) || !isFigure(own.text)) return [];
      const figure = { cell: own, figure: own.text };
      return before ? [{ cell: before, figure: apart }, figure] : [figure];
    });
    return open.filter(({ cell }, n) => open.findIndex((each) => each.cell === cell) === n);
  });
}

/** A text without the minus that ends it behind a blank; empty where none does. */
function withoutSign(text = ''): string {
  return sign.test(text) ? text.replace(sign, '') : '';
}
