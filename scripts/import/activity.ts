import type { Activity, Goal } from '../../src/model.ts';
import { ownerUnder } from './goal.ts';
import { joinParts } from './join.ts';
import { nameless } from './knowledge/phrases.ts';
import type { Mend } from './mend.ts';
import { isDate, isoDate } from './table/date.ts';
import type { TableRecord } from './table/record.ts';

/** Glyphs before an activity's name that the city's system gives a meaning. */
const statuses: readonly [RegExp, Activity['status']][] = [
  [/[✓✔☑]/, 'klar'],
  [/[▶►]/, 'pagar'],
];

/** A cell's text, and the line where it begins. */
interface Printed {
  text: string;
  line: number;
}

/** An activity and the words of its deviation, which belong to the report's own text. */
export interface ActivityRow {
  activity: Activity;
  deviation: Printed | null;
  /** Dates that no calendar has. */
  wrongDates: Printed[];
}

/** Makes an activity of a table's record. Dates within the name are left alone. */
export function activity(record: TableRecord, goal: Goal | null, mend: Mend): ActivityRow {
  const { start, end, deviation } = takeDates(record);
  return {
    activity: {
      goal: goal?.id ?? null,
      name: mend(joinParts(record.name), record.lines[0]) || nameless,
      start: start && isoDate(start.text),
      end: end && isoDate(end.text),
      deviation: deviation !== null,
      status: statuses.find(([glyph]) => glyph.test(record.icon))?.[1] ?? null,
      owner: ownerUnder(goal),
      lines: record.lines,
    },
    deviation,
    wrongDates: [start, end].filter((each) => each !== null && isoDate(each.text) === null) as Printed[],
  };
}

/**
 * The dates are the last two cells that read as dates, wherever a column of icons pushed them; what stands after them
 * is the deviation. A lone date after empty cells is the end.
 */
function takeDates({ slots }: TableRecord): Record<'start' | 'end' | 'deviation', Printed | null> {
  const cells = slots.map((parts): Printed => ({ text: joinParts(parts), line: parts[0]?.line ?? 0 }));
  const dated = cells.filter((each) => isDate(each.text));
  const last = cells.lastIndexOf(dated.at(-1)!);
  if (last < 0) return { start: null, end: null, deviation: null };
  const lone = last > 0 && dated.length === 1 && cells.slice(0, last).every((each) => each.text === '');
  const [start = null, end = null] = lone ? [null, dated[0]] : dated.slice(-2);
  const deviation = cells.slice(last + 1).find(({ text }) => text !== '' && !/^[-–]$/.test(text)) ?? null;
  return { start, end, deviation };
}
