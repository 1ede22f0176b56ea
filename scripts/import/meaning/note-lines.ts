import type { NoteMark } from '../../../src/model.ts';
import type { Lines } from '../lines/lines.ts';
import { clean } from '../lines/clean.ts';
import { goalHeading } from '../lines/goal-heading.ts';
import { gluedMark, isNoteOf } from '../lines/note-of.ts';

/** The mark that may as well begin an item of a list. */
const bullet = '*';

/** A note stands no farther below what it is about. */
const farthest = 40;

/**
 * The line that says what a mark means: the first note of that mark below a line, before another goal begins; null
 * where none does.
 *
 *   Andel nöjda¹⇥81 %⇥…            line 30
 *   1) Avser endast egen regi.     line 31
 *
 * Stars one below the other are items of a list. A text that raises a mark prints it on a line of its own above its note.
 */
export function noteLine(mark: string, below: number, lines: Lines): number | null {
  let items: number[] = [];
  for (const [n, line] of lines.filled([below + 1, below + farthest])) {
    if (goalHeading(line)) break;
    const text = clean(line).trim();
    const note = bareMark.test(text) ? `${text} ${clean(lines.at(n + 1)).trim()}` : text;
    if (isNoteOf(note, mark)) items.push(n);
    else if (items.length === 1) break;
    else items = [];
    if (items.length > 0 && mark !== bullet) break;
  }
  return items.length === 1 ? items[0]! : null;
}

//   1
//       Avser helår.
const bareMark = /^(?:\d\)?|[¹²³⁴-⁹*†])$/;

/** Whatever carries a mark: a cell has a line, a row has one or a span of them. */
interface Noted {
  name?: string;
  label?: string;
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
  const made: Noted = out;
  if (note) made.note = { ...note, line: noteLine(note.mark, line ?? span![0]!, lines) };
  for (const key of ['name', 'label'] as const) {
    const [mark] = gluedMark.exec(made[key] ?? '') ?? [];
    const at = mark && !note ? noteLine(mark, line ?? span!.at(-1)!, lines) : null;
    if (at) Object.assign(made, { [key]: made[key]!.slice(0, -1), note: { mark, line: at } });
  }
  return out;
}
