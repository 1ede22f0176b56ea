import type { Doubtful } from '../types.ts';

/** Which table a region is of. */
export type Kind = 'indicator' | 'activity';

/** A line of a table's region. A break is a header or the page's furniture. */
export interface RegionLine {
  line: number;
  text: string;
  kind: 'text' | 'blank' | 'break';
  /** What stands to the right of it, when an OCR read it further down. */
  right?: { text: string; line: number }[] | undefined;
  /** Its words that may be none. */
  doubtful?: Doubtful | undefined;
  /** Cells some of which stand to the right of it. */
  unsure?: string[] | undefined;
}

/**
 * What a line of a table is: the first of a row ("take" where its right end stands elsewhere), more of it, half a period
 * of the row below, the word "Analys", a line of the analysis, or nothing of any row.
 */
export type Step = 'open' | 'take' | 'more' | 'ahead' | 'word' | 'say' | 'left';
