import type { Row } from '../../../src/csv.ts';
import type { Place } from '../../../src/series.ts';

/** What rows are worth, the least certain first. */
const worths = ['osaker', 'tolkad', 'omraknad', 'rattad', 'lagad', 'tryckt'];

/** What is known of the rows that something rests on: their least certain worth, null where no row stands there. */
export interface Resting {
  worth: string | null;
  /** What analyses say against the figures. */
  caveats: string[];
  /** What could not be read for certain around the rows. */
  in_doubt: string[];
}

/** Looks up what is printed in some places among the rows of tables: every row whose line, or other source, is one. */
export function restingOn(tables: readonly (readonly Row[])[]): (places: readonly Place[]) => Resting {
  const rows = new Map<string, Row[]>();
  for (const row of tables.flat()) {
    const others = row['other_sources'];
    for (const place of [`${row['report']}:${row['line']}`, ...(Array.isArray(others) ? others : [])]) {
      const there = rows.get(place);
      if (there) there.push(row);
      else rows.set(place, [row]);
    }
  }
  return (places) => {
    const there = places.flatMap(({ report, line }) => rows.get(`${report}:${line}`) ?? []);
    return {
      worth: worths.find((worth) => there.some((row) => row['worth'] === worth)) ?? null,
      caveats: listed(there, 'caveats'),
      in_doubt: listed(there, 'in_doubt'),
    };
  };
}

/** What rows have in a list, each once; a table without that column has nothing in it. */
function listed(rows: readonly Row[], column: string): string[] {
  return [...new Set(rows.flatMap((row) => (row[column] ?? []) as readonly string[]))];
}
