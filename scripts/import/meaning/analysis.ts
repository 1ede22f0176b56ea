import { joinParts } from '../lines/join.ts';
import type { TableRecord } from '../table/types.ts';

/** The analysis of a row as one text, its paragraphs parted by an empty line. Null when it has none. */
export function analysisText({ analysis }: TableRecord): { text: string; lines: [number, number] } | null {
  const parts = analysis.flat();
  if (!parts.length) return null;
  const text = analysis.map(joinParts).join('\n\n');
  return { text, lines: [parts[0]!.line, parts.at(-1)!.line] };
}
