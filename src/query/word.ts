import { queryText as text } from '../text/query.ts';
import { none, type QueryColumn } from './view.ts';

/** What a unit is called where units are chosen among. */
export function unitWord(unit: string): string {
  return unit === none ? text.noUnit : unit;
}

/** What a choice of a column is called. */
export function wordIn({ word }: QueryColumn, choice: string): string {
  const said = word?.(choice) ?? choice;
  return said === none ? text.nothing : said;
}
