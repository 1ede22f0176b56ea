import type { Table } from '../../../src/model.ts';
import { remark, type Open, type Remark } from '../lines/remark.ts';

//   301 Ängens förskolor      58 178,3      6 568,9
//                             ^ nothing above says what is counted
/** Columns of a table that hold figures and have no heading, or none of letters or a year: "", "(-)". */
export function namelessColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Remark<Open>[] {
  return columns.flatMap((heading, at) => {
    const cells = rows.flatMap((row) => row.cells[at - 1] ?? []);
    if (at === 0 || /[\p{L}\d%]/u.test(heading) || !cells.length) return [];
    const met = `Unexpected figures in column ${at + 1} without a heading, expected one above them`;
    const reason = `Kolumn ${at + 1} saknar rubrik: det går inte att säga vad talen gäller`;
    const candidates = cells.map(({ text }) => text);
    return [remark('table-heading', cells[0]!.line, `${met}: compare with the original`, { reason, candidates })]; // prettier-ignore
  });
}
