import { isFigure, minus } from '../../../src/figure/figure.ts';
import type { Cell, Table } from '../../../src/model.ts';
import { remark, type Open, type Remark } from '../lines/remark.ts';

const sign = new RegExp(String.raw`(?:^|\s+)[${minus}]$`);
const signed = new RegExp(String.raw`^[+(${minus}]`);

//   Intäkter -⇥187,4⇥0,0 -⇥189,2⇥1,8      a sign set at its cell's left edge, the figure at its right
//            ^           ^
/**
 * Opens, in place, the figures of a table whose sign stands apart and may be theirs: a minus behind a blank, with a figure
 * without a sign in the next cell. None where a row ends so too: there minus follows its figure.
 */
export function looseSigns({ rows }: Pick<Table, 'rows'>): Remark<Open>[] {
  const isLast = rows.some(({ cells }) =>
    isFigure(withoutSign(cells.findLast((each) => each !== null)?.text)),
  );
  if (isLast) return [];
  const open = new Map<Cell, string>();
  for (const { label, cells } of rows)
    cells.forEach((own, at) => {
      const before = cells[at - 1] ?? null;
      const apart = withoutSign(before ? before.text : label);
      // A dash of its own says that nothing is there.
      if (!own || apart === '' || signed.test(own.text) || !isFigure(own.text)) return;
      if (before && !open.has(before)) open.set(before, apart);
      open.set(own, own.text);
    });
  return [...open].map(([cell, figure]) => openSign(cell, figure));
}

function openSign(cell: Cell, figure: string): Remark<Open> {
  cell.value = null;
  const met = `Unexpected minus apart from its figure beside ${figure}, expected it where no other figure is near`;
  const reason = 'Minustecknet kan höra till ett annat tal';
  return remark('table-sign', cell.line, `${met}: compare with the original`, { reason, candidates: [figure, `-${figure}`] }); // prettier-ignore
}

/** A text without the minus that ends it behind a blank; empty where none does. */
function withoutSign(text = ''): string {
  return sign.test(text) ? text.replace(sign, '') : '';
}
