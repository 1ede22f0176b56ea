import { range, type Span } from '../../lines/span.ts';
import type { Doubtful, ScanCell } from '../types.ts';

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

/** What a line of its own holds of the row below: half its period ("Tertial 2"), the bound of its target ("max"), or both. */
export interface Ahead {
  half: string | null;
  bound: ScanCell | null;
}

/** The lines of a region as they stand; those apart are none of its rows'. */
export function regionLines(
  lines: readonly string[],
  span: Span,
  isApart: (line: number) => boolean,
): RegionLine[] {
  return range(span).map((line) => {
    const text = lines[line - 1]!;
    return { line, text, kind: isApart(line) ? 'break' : text.trim() === '' ? 'blank' : 'text' };
  });
}

/**
 * What a line of a table is: the first of a row ("take" where its right end stands elsewhere), more of it, pieces
 * of the row below, the word "Analys", a line of the analysis, or nothing of any row.
 */
export type Step = 'open' | 'take' | 'more' | 'ahead' | 'word' | 'say' | 'left';
