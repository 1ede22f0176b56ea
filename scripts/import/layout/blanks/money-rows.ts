import { textOf, type GridWord } from './grid.ts';
import { goesOnWithLabel } from './label.ts';
import type { Segment } from './rows.ts';
import type { Part } from './part.ts';

//   Prognos/avvikelse före                             46,8
//                            46,8      or              resultatdispositioner
//   resultatdispositioner
/** The rows of a money table's part, a segment each: a label's lines, with the figures beside, between or below them. */
export function moneyRows(
  { rows }: Part,
  lines: readonly (readonly GridWord[])[],
  lanes: readonly (readonly number[])[],
): Segment[] {
  const out: { lines: [number, number]; label: string; hasFigures: boolean }[] = [];
  rows.forEach((line, n) => {
    const text = textOf(lines[n]!.filter((_word, at) => lanes[n]![at] === 0));
    const hasFigures = lanes[n]!.some((lane) => lane > 0);
    const last = out.at(-1);
    const isRest = text === '' ? !last?.hasFigures : goesOnWithLabel(last?.label ?? '', text) && !(hasFigures && last?.hasFigures); // prettier-ignore
    if (!last || !isRest) out.push({ lines: [line, line], label: text, hasFigures });
    else {
      last.lines[1] = line;
      last.label = `${last.label} ${text}`.trim();
      last.hasFigures ||= hasFigures;
    }
  });
  return out.map((row) => ({ lines: row.lines, anchors: [], icons: [] }));
}
