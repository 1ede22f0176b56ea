import type { Table } from '../../../src/model.ts';

/** A column of figures that nothing heads. */
interface Nameless {
  /** Its place among the table's columns, the labels' being 1. */
  nth: number;
  /** What its cells print. */
  figures: string[];
  /** The line of the first. */
  line: number;
}

//   301 Ängens förskolor      58 178,3      6 568,9
//                             ^ nothing above says what is counted
/** Columns of a table that hold figures and have no heading, or none of letters or a year: "", "(-)". */
export function namelessColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Nameless[] {
  return columns.flatMap((heading, at): Nameless[] => {
    if (at === 0 || /[\p{L}\d%]/u.test(heading)) return [];
    const cells = rows.flatMap((row) => row.cells[at - 1] ?? []);
    return cells.length
      ? [{ nth: at + 1, figures: cells.map((each) => each.text), line: cells[0]!.line }]
      : [];
  });
}
