import { clean, fold, withoutBold } from '../lines/clean.ts';
import type { Row } from './types.ts';

/** The cells of a line, without tags and Markdown's bold. */
export function cellsIn(raw: string, known?: ReadonlyMap<string, unknown>): string[] {
  return withoutBold(clean(raw, known)).split('\t').map(fold);
}

/** Whether a text is one of the dashes that Markdown draws below a header. */
export function isDashes(text: string): boolean {
  return /^[\s:|–—=-]*-{3,}[\s:|–—=-]*$/.test(text.slice(0, 400)) && !/[^\s:|–—=-]/.test(text);
}

/** The cells of a row from its name on: without that of its icon. */
export function namedCells({ cells, icons }: Row): string[] {
  return icons ? cells.slice(1) : cells;
}

/** A row with other cells from its name on. */
export function withNamedCells(row: Row, cells: readonly string[]): Row {
  return { ...row, cells: row.icons ? [...row.cells.slice(0, 1), ...cells] : [...cells] };
}
