import { isHanging } from '../knowledge/hanging.ts';
import { isFigure } from '../../../src/figure/figure.ts';
import { isPart } from '../../../src/money.ts';
import type { Row } from './types.ts';
import { joinPieces, unhyphen } from '../lines/join.ts';

/** A row of a table of figures: its label apart from its cells. */
export interface LabelledRow {
  label: string;
  cells: string[];
  line: number;
}

//   Prognos/avvikelse före                             46,8
//                            46,8      or              resultatdispositioner
//   resultatdispositioner
/** Joins labels that the page or the column cut, each with the figures beside, between or below its lines. */
export function joinLabels(rows: readonly Row[]): LabelledRow[] {
  const out: LabelledRow[] = [];
  for (const row of rows) {
    const [label = '', ...cells] = row.cells;
    const above = out.at(-1);
    if (above && label === '' && goOn(above.cells, cells)) {
      above.cells = above.cells.map((cell, n) => joinPieces([cell, cells[n]!]));
      continue;
    }
    const goesOn = above && (label === '' ? isEmpty(above.cells) : goesOnWithLabel(above.label, label));
    if (above && goesOn && above.label !== '' && (isEmpty(cells) || isEmpty(above.cells))) {
      above.label = joinPieces([above.label, label]);
      if (isEmpty(above.cells)) [above.cells, above.line] = [cells, row.line];
    } else out.push({ label: unhyphen(label), cells, line: row.line });
  }
  return out;
}

//   Lokaler      3,4     Bidrag för 7 salar
//                        i höst
/** Whether cells without a label are words alone, which go on with words above them. */
function goOn(above: readonly string[], cells: readonly string[]): boolean {
  const says = (cell = '', letters: RegExp) => letters.test(cell) && !isFigure(cell);
  const goesOn = (cell: string, n: number) => says(cell, /\p{L}/u) && says(above[n], /\p{L}{4}/u);
  return !isEmpty(cells) && cells.every((cell, n) => cell === '' || goesOn(cell, n));
}

/** Whether a text goes on with the label above it, rather than begin one: "varav …" is a row of its own. */
export function goesOnWithLabel(above: string, text: string): boolean {
  if (above === '' || isPart(text)) return false;
  return isHanging(above) || above.endsWith('-') || /^(?:\p{Ll}|\(|&)/u.test(text) || /^20\d\d$/.test(text);
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}
