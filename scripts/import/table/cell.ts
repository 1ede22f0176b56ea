import { readFigure, type Where } from '../../../src/figure/figure.ts';
import type { Cell } from '../../../src/model.ts';
import { fold } from '../lines/clean.ts';

/** A cell of one printed text, or null where nothing is printed. The line of its note is found once all lines are read. */
export function cell(printed: string, line: number, where?: Where): Cell | null {
  const text = fold(printed);
  if (text === '') return null;
  const { value, unit, bound, mark } = readFigure(text, where);
  return { text: withoutRaised(text, mark), value, unit: value === null ? null : unit, bound, line, ...(mark ? { note: { mark, line: null } } : {}) }; // prettier-ignore
}

//   "72 ¹)"   "72 % *"     raised figures and stars stand beside the cell's text; "72 1)" may be read otherwise and keeps its print
function withoutRaised(text: string, mark: string | null | undefined): string {
  return mark && /^[⁰¹²³⁴-⁹*†‡]/.test(mark) ? fold(text.replace(mark, '')) : text;
}
