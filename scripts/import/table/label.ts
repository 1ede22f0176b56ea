import { isPart } from '../../../src/money.ts';
import type { Row } from './types.ts';
import { joinPieces, unhyphen } from '../lines/join.ts';

/** A row of a table of figures: its label apart from its cells. */
export interface LabelledRow {
  label: string;
  cells: string[];
  line: number;
}

/**
 * Joins a label that the page or the column cut: a row with a small first letter goes on with the row above when
 * one of the two has no cells. "varav …" is a row of its own.
 */
export function joinLabels(rows: readonly Row[]): LabelledRow[] {
  const out: LabelledRow[] = [];
  for (const row of rows) {
    const [label = '', ...cells] = row.cells;
    const above = out.at(-1);
    const goesOn = /^[\p{Ll}(]/u.test(label) && !isPart(label);
    if (above && goesOn && above.label !== '' && (isEmpty(cells) || isEmpty(above.cells))) {
      above.label = joinPieces([above.label, label]);
      if (isEmpty(above.cells)) [above.cells, above.line] = [cells, row.line];
    } else out.push({ label: unhyphen(label), cells, line: row.line });
  }
  return out;
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}
