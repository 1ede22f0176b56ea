import type { Imported } from '../import.ts';
import { laws } from './laws.ts';
import type { Note } from './problem.ts';

/**
 * Says what an import lost in spite of itself: figures of a table's lines that no cell holds become a message and a
 * doubt with the figure as candidate, headings of tables without rows a message.
 */
export function withLost(
  { facts, text, messages }: Imported,
  lines: readonly string[],
  note: Note,
): Imported['facts'] {
  const told = new Set(messages.flatMap(({ line }) => line ?? []));
  const doubts = laws({ facts, text, told }, lines).flatMap(({ law, line, owner, printed }) => {
    if (law === 'heading') {
      note('table-empty', `Unexpected table heading "${printed}" without rows, expected rows below it`, line);
      return [];
    }
    note(
      'figure-lost',
      `Unexpected figure ${printed} in a table, expected a cell for it: compare with the original`,
      line,
    );
    const reason = `Ett tal på rad ${line} står i ingen av radens rutor`;
    return [{ cell: owner, reason, candidates: [printed] }];
  });
  return doubts.length ? { ...facts, doubts: [...facts.doubts, ...doubts] } : facts;
}
