import { markKey, readNote } from '../../../src/figure/mark.ts';
import type { NoteMark } from '../../../src/model.ts';
import type { Lines } from '../lines/lines.ts';
import { clean } from '../lines/clean.ts';
import { goalHeading } from '../lines/goal-heading.ts';

/** A note stands no farther below what it is about. */
const farthest = 40;

/**
 * Finds the line that says what a mark means: the first note of that mark below a line, before another goal begins.
 *
 *   Andel nöjda¹⇥81 %⇥…            line 30
 *   1) Avser endast egen regi.     line 31
 */
function noteLine(mark: string, below: number, lines: Lines): number | null {
  const key = markKey(mark);
  for (const [n, line] of lines.in([below + 1, below + farthest])) {
    if (goalHeading(line)) return null;
    const note = line.trim() === '' ? null : readNote(clean(line));
    if (note && markKey(note.mark) === key) return n;
  }
  return null;
}

/** Whatever carries a mark: a cell has a line, a row has one or a span of them. */
interface Noted {
  note?: NoteMark | undefined;
  line?: number;
  lines?: readonly number[];
}

/** The same facts with the line of each note that was found, wherever a mark stands in them. */
export function withNoteLines<T>(facts: T, lines: Lines): T {
  if (Array.isArray(facts)) return facts.map((each: unknown) => withNoteLines(each, lines)) as T;
  if (facts === null || typeof facts !== 'object') return facts;
  const { note, line, lines: span } = facts as Noted;
  const out = { ...facts };
  for (const key in out) out[key] = withNoteLines(out[key], lines);
  if (note) (out as Noted).note = { ...note, line: noteLine(note.mark, line ?? span![0]!, lines) };
  return out;
}
