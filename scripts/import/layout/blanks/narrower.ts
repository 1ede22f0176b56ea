import { extentOf, phrasesOf, shared, textOf, type GridWord } from './grid.ts';
import type { Share } from './lanes.ts';

/** A period, by how its cell begins. */
const period = /^(?:Tertial|Helår|Halvår|Månad|Kvartal|År|20\d\d)\b/;

/** Pages that set a table alike place its periods no farther apart than this, in characters. */
const near = 3;

/** Where the periods of a table's lines begin; null where it has none. */
export function periodsAt(lines: readonly (readonly GridWord[])[]): number | null {
  const starts = lines.flatMap((words) => {
    const last = phrasesOf(words).at(-1);
    return last && period.test(textOf(last)) ? [last[0]!.start] : [];
  });
  return starts.length ? Math.min(...starts) : null;
}

//   Andel nöjda    72 %   70 %           75 %    Tertial 2
//   Andel trygga   62 %   58 %   75 %   Tertial 2              a page without a head leaves out what is empty on it
/**
 * The lanes of a page's rows that are set otherwise than the table's first, where its periods stand at `at`: names first,
 * periods last, between them each column of the page may be any that leaves room for the others. Null where the page is
 * set as the first one, or has more columns than the table.
 */
export function narrower(
  lines: readonly (readonly GridWord[])[],
  at: number | null,
  columns: number,
): Share[] | null {
  const own = periodsAt(lines);
  if (at === null || own === null || Math.abs(own - at) <= near) return null;
  const found = columnsIn(lines);
  const spare = columns - (found.length - 1);
  if (found.length < 3 || spare < 0) return null;
  return lines.map((words) => {
    const lanes = words.map((word) => found.findIndex((column) => shared(column, word) > 0));
    const isFree = (lane: number) => lane > 0 && lane < found.length - 1;
    return {
      at: lanes.map((lane) => (lane === found.length - 1 ? columns : lane)),
      rivals: lanes.map((lane) =>
        isFree(lane) ? Array.from({ length: spare }, (_, n) => lane + n + 1) : [],
      ),
    };
  });
}

/** The extents that cells share, from the left. */
function columnsIn(lines: readonly (readonly GridWord[])[]): Pick<GridWord, 'start' | 'end'>[] {
  const out: Pick<GridWord, 'start' | 'end'>[] = [];
  for (const own of lines
    .flatMap((words) => phrasesOf(words).map(extentOf))
    .sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && own.start < last.end) last.end = Math.max(last.end, own.end);
    else out.push({ ...own });
  }
  return out;
}
