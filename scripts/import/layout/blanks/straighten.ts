import type { OpenColumns } from '../../read/types.ts';
import type { GridWord } from './grid.ts';
import { moneyRows } from './money-rows.ts';
import { setColumns } from './set-columns.ts';
import { rowStarts, usualWay } from './rows.ts';
import { segmentsOf } from './segment.ts';
import { shareAll, type Shared } from './share.ts';
import type { GridTable } from './table.ts';

/** A drawn line, in columns of characters and lines of its page, as indexes. */
export type Drawn =
  /** Down between two columns, from the first line to the last. */
  | { page: number; kind: 'down'; at: number; from: number; to: number }
  /** Across, above or below a line: from a table's left to its right. */
  | { page: number; kind: 'above' | 'below'; at: number; from: number; to: number };

/** A word that may stand in several columns of a table. */
interface OpenWord extends OpenColumns {
  page: number;
  /** Its line, as an index on the page. */
  line: number;
  text: string;
}

/** The rows of a table on one page. */
interface Ruled {
  page: number;
  /** First and last line, as indexes on the page. */
  lines: [number, number];
  /** The names' first. */
  headings: string[];
}

/** What was done to a text's tables, and what is open of them. */
export interface Straightened {
  drawn: Drawn[];
  open: OpenWord[];
  tables: Ruled[];
}

/**
 * Sets the columns of tables anew, each cell at the left of its own column, and draws a line between two columns and
 * between two rows: what a text printed close together, moved or set at the right stands where the layout stage finds
 * it. Moves the words of `pages`, which are nobody else's.
 */
export function straighten(tables: readonly GridTable[], pages: readonly GridWord[][][]): Straightened {
  const shared = shareAll(tables, pages);
  const segments = shared.map(({ table, shares }) =>
    shares.map(({ part, lines, lanes }) =>
      table.head.kind === 'money'
        ? moneyRows(part, lines, lanes)
        : segmentsOf(part, lines, lanes, table.head, pages[part.page]!),
    ),
  );
  const way = usualWay(segments.flat(2));
  const placed = setColumns(shared, pages);
  const drawn = shared.flatMap(({ table, shares }, nth) => {
    const starts = placed[nth]!;
    const [{ part: own }] = shares as [Shared];
    const [page, to] = [own.page, starts.at(-1)!];
    const top: Drawn[] =
      table.head.kind === 'money'
        ? [{ page, kind: 'above', at: table.head.lines[0], from: starts[0]!, to }]
        : [];
    const across = shares.flatMap(({ part: { page } }, n) =>
      segments[nth]![n]!.flatMap((segment): Drawn[] => {
        const line = { page, from: 0, to: starts.at(-1)! };
        const [first, last] = segment.lines;
        return [
          ...[first, ...rowStarts(segment, way)].map((at): Drawn => ({ ...line, kind: 'above', at })),
          { ...line, kind: 'below', at: last },
        ];
      }),
    );
    return [...top, ...across, ...between(table, starts)];
  });
  const told = shared.map(({ table: { head }, shares }) => ({
    headings: [head.name, ...head.columns].map(({ heading }) => heading),
    shares,
  }));
  return {
    drawn,
    open: told.flatMap(({ headings, shares }) => shares.flatMap((share) => openWords(share, headings))),
    tables: told.flatMap(({ headings, shares }) =>
      shares.map(({ part: { page, first, last } }) => ({ page, lines: [first, last], headings })),
    ),
  };
}

function openWords({ part, lines, lanes, rivals }: Shared, headings: readonly string[]): OpenWord[] {
  return lines.flatMap((words, n) =>
    words.flatMap(({ text }, at): OpenWord[] => {
      const others = rivals[n]![at]!;
      // A unit goes with its figure: where it does not, it makes its cell none.
      if (!others.length || !/^[^\p{L}]*\d|^\p{Lu}\p{Ll}/u.test(text)) return [];
      return [{ page: part.page, line: part.rows[n]!, text, headings, at: [lanes[n]![at]!, ...others] }];
    }),
  );
}

/** Lines between columns; a heading over several of them has none through it. */
function between({ head, parts }: GridTable, starts: readonly number[]): Drawn[] {
  // A table of figures is framed: nothing else tells its headings from what stands above them.
  const [own, ...others] = starts;
  const framed = head.kind === 'money' ? [own!, ...others] : others;
  return framed.flatMap((at) => {
    const n = others.indexOf(at);
    const over = head.spans.find(({ columns: [first, last] }) => n > first && n <= last);
    const top = over ? head.lines[0] + over.line + 1 : head.lines[0];
    return parts.map(({ page, first, last }, nth) => ({
      kind: 'down',
      at,
      page,
      from: nth ? first : top,
      to: Math.max(last, nth ? first : head.lines[1]),
    }));
  });
}
