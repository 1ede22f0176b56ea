import { fold } from '../lines/clean.ts';
import type { Heads } from '../table/heading.ts';

/** No line of a card is longer, in characters. */
const longest = 300;

//   Indikator         Andel belysta vägar      a table of one row that is turned: its headings stand below one another
//   Periodens utfall  49 %
/** The heading and the name that open a table whose headings head lines; null where a line and the one below it open none. */
export function cardAt(line: string, below: string, heads: Heads): string | null {
  const [first, name, ...rest] = cellsOf(line);
  if (!name || rest.length || heads.kindOf(first!) === null || heads.column(name).role) return null;
  const [next, value, ...more] = cellsOf(below);
  if (!value || more.length) return null;
  return heads.column(next!).role !== null && heads.kindOf(next!) === null ? `${first} ${name}` : null;
}

function cellsOf(line: string): string[] {
  if (line.length > longest) return [];
  return line
    .trim()
    .split(/\t| {2,}/)
    .map(fold);
}
