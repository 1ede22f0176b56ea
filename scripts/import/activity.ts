import type { Activity } from '../../src/model.ts';
import type { Mend, UnderGoal } from './indicator.ts';
import { joinPieces } from './join.ts';
import { nameless } from './knowledge/phrases.ts';
import { isDate, isoDate } from './table/date.ts';
import type { TableRecord } from './table/record.ts';

/** Glyphs before an activity's name that the city's system gives a meaning. */
const statuses: readonly [RegExp, Activity['status']][] = [
  [/[✓✔☑]/, 'klar'],
  [/[▶►]/, 'pagar'],
];

/** An activity and the words of its deviation, which belong to the report's own text. */
export interface ActivityRow {
  activity: Activity;
  deviation: { text: string; line: number } | null;
  /** Dates as printed that no calendar has, each with its line. */
  wrongDates: { text: string; line: number }[];
}

/**
 * Makes an activity of a table's record. The dates are the last two cells that read as dates, wherever an icon
 * column pushed them; what stands after them is the deviation. Dates within the name are left alone.
 */
export function activity(record: TableRecord, under: UnderGoal, mend: Mend): ActivityRow {
  const texts = record.slots.map((parts) => joinPieces((parts ?? []).map((part) => part.text)));
  const dated = texts.flatMap((text, at) => (isDate(text) ? [at] : []));
  const lone = dated.length === 1 && dated[0]! > 0 && texts.slice(0, dated[0]).every((text) => text === '');
  const [start, end] = lone ? [undefined, dated[0]] : dated.slice(-2);
  const after = texts.findIndex(
    (text, at) => at > (end ?? start ?? -1) && text !== '' && !/^[-–]$/.test(text),
  );
  const deviation =
    dated.length && after >= 0 ? { text: texts[after]!, line: record.slots[after]![0]!.line } : null;
  return {
    activity: {
      goal: under.goal,
      name: mend(joinPieces(record.name.map((part) => part.text)), record.lines[0]) || nameless,
      start: start === undefined ? null : isoDate(texts[start]!),
      end: end === undefined ? null : isoDate(texts[end]!),
      deviation: deviation !== null,
      status: statuses.find(([glyph]) => glyph.test(record.icon))?.[1] ?? null,
      owner: under.owner,
      lines: record.lines,
    },
    deviation,
    wrongDates: [start, end].flatMap((at) =>
      at === undefined || isoDate(texts[at]!) ? [] : [{ text: texts[at]!, line: record.slots[at]![0]!.line }],
    ),
  };
}
