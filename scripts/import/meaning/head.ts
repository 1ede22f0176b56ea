import { attachments, type AttachmentRow } from './attachment.ts';
import type { Lines } from '../lines/lines.ts';
import { clean, fold } from '../lines/clean.ts';
import { decisions, type DecisionRow } from './decision.ts';
import { isHeadFurniture } from '../lines/furniture.ts';
import type { Pages } from './page.ts';
import { range } from '../lines/span.ts';

/** What stands before a report's body. All else there (title, board, officers, signatures) is furniture. */
export interface Head {
  decisions: DecisionRow[];
  attachments: AttachmentRow[];
  /** Lines of text that a reader reads. */
  prose: ReadonlySet<number>;
}

/** A sentence is at least this long; names, addresses and titles are shorter. */
const sentenceLength = 60;

/** A sentence has at least this many words. */
const sentenceWords = 8;

/** Reads the head: what the board is asked to decide, what is attached (be it listed at the report's end), and the sentences besides. */
export function head(lines: Lines, pages: Pages, known: ReadonlyMap<string, unknown>): Head {
  const decided = decisions(lines, pages.head, pages.contents, known);
  const attached = attachments(lines, pages, known);
  const owned = [...decided, ...attached].flatMap((each) => each.owned);
  const taken = new Set([...range(pages.contents), ...owned]);
  const prose = range(pages.head).filter((line) => !taken.has(line) && isSentence(lines.at(line)));
  return { decisions: decided, attachments: attached, prose: new Set(prose) };
}

function isSentence(line: string): boolean {
  if (line.length < sentenceLength || line.includes('\t') || isHeadFurniture(line)) return false;
  const text = fold(clean(line));
  return /^\p{Lu}/u.test(text) && /[.!?]$/.test(text) && text.split(' ').length >= sentenceWords;
}
