import type { Facts, ReportText } from '../../../../src/model.ts';
import type { Lines } from '../../lines/lines.ts';
import { sentencesOf } from '../../lines/sentence.ts';

/** What the text is told from, and what it tells of. */
export interface Given
  extends
    Pick<ReportText, 'sections' | 'analyses'>,
    Pick<Facts, 'year' | 'goals' | 'indicators' | 'activities' | 'tables'> {
  /** The lines of the report. */
  lines: Lines;
}

/** A sentence, and the lines of the paragraph it stands in. */
export interface Said {
  text: string;
  lines: readonly [number, number];
}

/** The sentences of a paragraph. */
export function sentences({ text, lines }: Said): Said[] {
  return sentencesOf(text).map((each) => ({ text: each.text, lines }));
}

/** Where a sentence begins: the first line of its paragraph that holds its first words. */
export function beginOf({ text, lines: own }: Said, lines: Lines): number {
  return lineOf(text.split(' ').slice(0, 4).join(' '), own, lines);
}

/** The first line of a paragraph that holds some of its words; its first where it breaks them. */
export function lineOf(words: string, own: Said['lines'], lines: Lines): number {
  for (const [n, text] of lines.in(own)) if (text.includes(words)) return n;
  return own[0];
}
