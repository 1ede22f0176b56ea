import { cutLine, type ScanPeriod } from './cell-line.ts';
import { withoutIcon, type Led } from './icon.ts';
import { nameEnd } from './name-end.ts';
import type { Doubtful, ScanCell } from '../types.ts';

/** A line of an indicator apart, as the first of its row has it. */
export interface IndicatorLine {
  /** What stands before its cells, its icon apart, without what is none of its words. */
  led: Led;
  /** What an OCR read behind the name's words, and is none of them. */
  fallen: string[];
  cells: ScanCell[];
  period: ScanPeriod | null;
}

//   @ Andel båtar som sim 45 % Tertial 1 2024
//   ^ icon            ^ fallen
//     ^ name              ^ cells
/** Reads a line as the first of an indicator's row; words that are `doubtful` may be none. */
export function indicatorLine(text: string, line: number, doubtful?: Doubtful): IndicatorLine {
  const { name: whole, cells, period } = cutLine(text, line);
  const led = withoutIcon(whole);
  const { name, fallen } = nameEnd(led.name, doubtful, cells.length > 0);
  return { led: { ...led, name }, fallen, cells, period };
}
