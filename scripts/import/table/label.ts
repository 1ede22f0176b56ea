import { isHanging } from '../knowledge/hanging.ts';
import { isPart } from '../../../src/money.ts';
import type { Row } from './types.ts';
import { joinPieces, unhyphen } from '../lines/join.ts';

/** A row of a table of figures: its label apart from its cells. */
export interface LabelledRow {
  label: string;
  cells: string[];
  line: number;
  /** Where each of the cells stands, where that is not on one line. */
  cellLines?: readonly number[];
}

//   Prognos/avvikelse före                             46,8
//                            46,8      or              resultatdispositioner
//   resultatdispositioner
/**
 * Joins labels that the page or the column cut, each with the figures beside, between or below its lines. A row whose
 * figures are in doubt has its own.
 */
export function joinLabels(rows: readonly Row[]): LabelledRow[] {
  const out: (LabelledRow & { isBare: boolean })[] = [];
  for (const row of rows) {
    const [label = '', ...cells] = row.cells;
    const above = out.at(-1);
    const isBare = !row.open && cells.every((cell) => cell === '');
    const goesOn = above && (label === '' ? above.isBare : goesOnWithLabel(above.label, label));
    if (above && goesOn && above.label !== '' && (isBare || above.isBare)) {
      above.label = joinPieces([above.label, label]);
      if (above.isBare) [above.cells, above.line, above.isBare] = [cells, row.line, isBare];
    } else {
      const places = row.cellLines ? { cellLines: row.cellLines } : {};
      out.push({ label: unhyphen(label), cells, line: row.line, isBare, ...places });
    }
  }
  return out;
}

/** Whether a text goes on with the label above it, rather than begin one: "varav …" is a row of its own. */
export function goesOnWithLabel(above: string, text: string): boolean {
  if (above === '' || isPart(text)) return false;
  return isHanging(above) || above.endsWith('-') || /^(?:\p{Ll}|\(|&)/u.test(text) || /^20\d\d$/.test(text);
}
