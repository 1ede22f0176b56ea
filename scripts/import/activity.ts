import type { Activity } from '../../src/model.ts';
import type { Mend, UnderGoal } from './indicator.ts';
import { joinPieces } from './join.ts';
import type { TableRecord } from './table/record.ts';

const isoDate = /^\d{4}-\d\d-\d\d$/;

/** Glyphs before an activity's name that the city's system gives a meaning. */
const statuses: readonly [RegExp, Activity['status']][] = [
  [/[✓✔☑]/, 'klar'],
  [/[▶►]/, 'pagar'],
];

/** An activity and the words of its deviation, which belong to the report's own text. */
export interface ActivityRow {
  activity: Activity;
  deviation: { text: string; line: number } | null;
}

/**
 * Makes an activity of a table's record. The dates are the last two cells that read as dates, wherever an icon
 * column pushed them; what stands after them is the deviation. Dates within the name are left alone.
 */
export function activity(record: TableRecord, under: UnderGoal, mend: Mend): ActivityRow {
  const texts = record.slots.map((parts) => joinPieces((parts ?? []).map((part) => part.text)));
  const dated = texts.flatMap((text, at) => (isoDate.test(text) ? [at] : []));
  const [start, end] = dated.slice(-2);
  const after = texts.findIndex(
    (text, at) => at > (end ?? start ?? -1) && text !== '' && !/^[-–]$/.test(text),
  );
  const deviation =
    dated.length && after >= 0 ? { text: texts[after]!, line: record.slots[after]![0]!.line } : null;
  return {
    activity: {
      goal: under.goal,
      name: mend(joinPieces(record.name.map((part) => part.text)), record.lines[0]),
      start: start === undefined ? null : texts[start]!,
      end: end === undefined ? null : texts[end]!,
      deviation: deviation !== null,
      status: statuses.find(([glyph]) => glyph.test(record.icon))?.[1] ?? null,
      owner: under.owner,
      lines: record.lines,
    },
    deviation,
  };
}
