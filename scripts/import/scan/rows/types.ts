import type { Lines } from '../../lines/lines.ts';
import { range, type Span } from '../../lines/span.ts';
import type { Around, Doubtful, ScanCell } from '../types.ts';

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

/** The lines of a body, once for all that read them; those apart are no row's. */
export function bodyLines(
  lines: Lines,
  body: Span,
  { apart, doubtful }: Pick<Around, 'apart' | 'doubtful'>,
): RegionLine[] {
  return range(body).map((line) => {
    const text = lines.at(line);
    const kind = apart.has(line) ? 'break' : text.trim() === '' ? 'blank' : 'text';
    return { line, text, kind, doubtful: doubtful.get(line) };
  });
}

/** Those of a body's lines in a span; those apart are no row's of it either. */
export function linesIn(
  body: readonly RegionLine[],
  [first, last]: Span,
  isApart: (line: number) => boolean,
): RegionLine[] {
  const from = body[0]?.line ?? 1;
  return body
    .slice(Math.max(0, first - from), Math.max(0, last - from + 1))
    .map((each) => (isApart(each.line) ? { ...each, kind: 'break' } : each));
}

/**
 * What a line of a table is: the first of a row ("take" where its right end stands elsewhere), more of it, pieces
 * of the row below, the word "Analys", a line of the analysis, or nothing of any row.
 */
export type Step = 'open' | 'take' | 'more' | 'ahead' | 'word' | 'say' | 'left';
