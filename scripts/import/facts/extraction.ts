import type { Facts, Repair, Unread } from '../../../src/model.ts';
import type { Lines } from '../lines/lines.ts';
import type { Printed } from '../lines/printed.ts';
import type { Span } from '../lines/span.ts';
import type { Tables } from '../table/types.ts';
import type { Title } from '../meaning/title.ts';
import type { Unsure } from '../read/types.ts';

/**
 * How a report became text, and the stages that differ by it. Two questions apart: whether its letters are sound or
 * an OCR maimed them, and what tells its cells apart. A scan has lost some of the former and all of the latter.
 */
export interface Extraction {
  letters: Facts['source']['extraction'];
  columns: Facts['source']['columns'];
  /** Lines of table headings whose columns nothing tells apart; their tables cannot be read. */
  columnless: readonly number[];
  /** The lines that all further stages read. */
  lines: Lines;
  /** The text's own lines, where those that the stages read were laid out from them; else null. */
  printed: Printed | null;
  /** Share of words recognised before and after restoring; undefined where nothing was restored. */
  words: Facts['source']['words'];
  /** A name or cell as a careful reader would write it. */
  mend(text: string): string;
  title(): Title | null;
  tables(body: Span, about: Title): Tables;
  /** Words that were restored: those of names and cells, and those of the report's text. */
  wordRepairs(isNamed: (line: number) => boolean): { facts: Repair[]; text: Repair[] };
  /** Figures of which it is not certain what they say, or in which column they stand. */
  unsure(facts: Facts, tables: Tables): readonly Unsure[];
  /** Lines of the report that stand in a table's columns and were read as text. */
  strays: readonly number[];
  /** Words that are not known and stand as they were read, wherever in the report. */
  unread: readonly Unread[];
}
