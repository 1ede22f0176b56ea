import type { ReportDoubt } from '../../../src/model.ts';
import type { Note } from '../lines/problem.ts';
import { noteAll } from '../lines/remark.ts';
import { ending } from './whole/ending.ts';
import { foreign } from './whole/foreign.ts';
import { listed } from './whole/listed.ts';
import { numbered } from './whole/numbered.ts';
import { periods } from './whole/periods.ts';
import { rowsInText } from './whole/rows-in-text.ts';
import { sequence } from './whole/sequence.ts';
import { tableless } from './whole/tableless.ts';
import { twice } from './whole/twice.ts';
import { reportRemark, type ReportRemark } from './whole/remark.ts';
import type { Whole } from './whole/types.ts';
import { headless, pictured } from './whole/unreadable.ts';

/**
 * Holds a report against what it says of itself: its board, its table of contents, its page numbers, its end, its
 * period. A report that was cut, doubled, joined with another or that lacks a page is in doubt, whatever is left of it.
 */
export function whole(parts: Whole, note: Note): ReportDoubt[] {
  const remarks = [
    boards,
    listed,
    sequence,
    numbered,
    pictured,
    headless,
    tableless,
    rowsInText,
    ending,
    twice,
    foreign,
    periods,
  ].flatMap((each) => each(parts));
  noteAll(remarks, note);
  return remarks.map(({ doubt }) => doubt);
}

/** What is in doubt about the board. */
function boards({ place, about: { board } }: Whole): ReportRemark[] {
  const message = `Unexpected report of ${board}, expected one of a board that the registry knows and that existed then: compare with the original; another name or time of a board goes into content/registry/districts, then import again`;
  return place.doubts.map(({ reason, lines }) => reportRemark('board', lines, reason, message));
}
