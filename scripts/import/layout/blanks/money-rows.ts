import { textOf } from './grid.ts';
import { goesOnWithLabel } from './label.ts';
import type { Shared } from './share.ts';

//   Prognos/avvikelse före                             46,8
//                            46,8      or              resultatdispositioner
//   resultatdispositioner
/** The rows of a money table's part, by its lines: a label's, with the figures beside, between or below them. */
export function moneyRows({ lines, lanes }: Shared): number[][] {
  const out: { lines: number[]; label: string; hasFigures: boolean }[] = [];
  lines.forEach((words, n) => {
    const text = textOf(words.filter((_word, at) => lanes[n]![at] === 0));
    const hasFigures = lanes[n]!.some((lane) => lane > 0);
    const last = out.at(-1);
    const isRest = text === '' ? !last?.hasFigures : goesOnWithLabel(last?.label ?? '', text) && !(hasFigures && last?.hasFigures); // prettier-ignore
    if (!last || !isRest) out.push({ lines: [n], label: text, hasFigures });
    else {
      last.lines.push(n);
      last.label = `${last.label} ${text}`.trim();
      last.hasFigures ||= hasFigures;
    }
  });
  return out.map((row) => row.lines);
}
