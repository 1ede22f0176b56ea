import type { Indicator } from '../../../src/model.ts';
import type { HeaderColumn } from '../table/heading.ts';
import { unknownColumn } from '../table/columns.ts';
import { doubtRow } from './row-cells.ts';

//   Indikator       Enhet          Utfall     Årsmål
//                   Ängsgården     82 %       86 %      one cell over all rows, its words beside one of them
//   Andel nöjda     Norrgården     80 %       84 %
/**
 * Doubts, in place, the figures of rows of a table whose name may be that of the rows beside them too: these lack a cell, and
 * what stands right behind the name is a part in words.
 */
export function doubtSharedNames(rows: readonly Indicator[], [, column]: readonly HeaderColumn[]): void {
  const lacks = rows.map(({ doubts }) => doubts.some(({ cell }) => cell === unknownColumn(0)));
  const shared = rows.filter((row, n) => {
    const part = row.cells.more.find((each) => each.column === column?.heading)?.cell;
    return part && part.value === null && /\p{L}{2}/u.test(part.text) && (lacks[n - 1] || lacks[n + 1]);
  });
  for (const row of shared) doubtRow(row, reason);
}

const reason = 'Namnet kan gälla flera rader: talen kan vara en del av indikatorn';
