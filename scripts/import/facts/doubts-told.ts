import type { VFileMessage } from 'vfile-message';
import type { Facts } from '../../../src/model.ts';
import type { Note } from '../lines/problem.ts';
import { doubtMessage } from '../meaning/doubt-message.ts';

/**
 * Notes the figures in doubt on lines that no message names yet: an import tells all that it leaves open, what has one
 * reason by the first line that has it.
 */
export function noteDoubts(
  { indicators, doubts }: Facts,
  messages: readonly VFileMessage[],
  note: Note,
): void {
  const named = messages.map(({ line }) => line ?? 0);
  const others = doubts.flatMap((one) =>
    'cell' in one && one.line ? [{ lines: [one.line, one.line] as const, doubts: [one] }] : [],
  );
  const untold = [...indicators, ...others].filter(
    (row) => row.doubts.length > 0 && !named.some((line) => row.lines[0] <= line && line <= row.lines[1]),
  );
  for (const [first, ...more] of Map.groupBy(untold, (row) => row.doubts[0]!.reason).values())
    note(
      'in-doubt',
      doubtMessage(first!.doubts) + (more.length > 0 ? `; so are ${more.length} more` : ''),
      first!.lines[0],
    );
}
