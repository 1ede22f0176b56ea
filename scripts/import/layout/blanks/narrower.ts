import { merged, overlap } from '../../read/extent.ts';
import { textOf } from '../../read/line.ts';
import { letter, phrasesOf } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Share } from './share-out.ts';

/** A period, by how its cell begins. */
const period = /^(?:Tertial|Helår|Halvår|Månad|Kvartal|År|20\d\d)\b/;

/** Pages that set a table alike place its periods no farther apart than this. */
const near = 3 * letter.width;

/** Where the periods of a table's lines begin; null where it has none. */
export function periodsAt(lines: Grid): number | null {
  const starts = lines.flatMap((words) => {
    const last = phrasesOf(words).at(-1);
    return last && period.test(textOf(last)) ? [last.left] : [];
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
export function narrower(lines: Grid, at: number | null, columns: number): Share[] | null {
  const own = periodsAt(lines);
  if (at === null || own === null || Math.abs(own - at) <= near) return null;
  const found = merged(lines.flatMap(phrasesOf));
  const spare = columns - (found.length - 1);
  if (found.length < 3 || spare < 0) return null;
  return lines.map((words) => {
    const lanes = words.map((word) => found.findIndex((column) => overlap(column, word) > 0));
    const isFree = (lane: number) => lane > 0 && lane < found.length - 1;
    return {
      at: lanes.map((lane) => (lane === found.length - 1 ? columns : lane)),
      rivals: lanes.map((lane) =>
        isFree(lane) ? Array.from({ length: spare }, (_, n) => lane + n + 1) : [],
      ),
    };
  });
}
