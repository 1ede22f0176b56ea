import { takeMark } from '../../../src/figure/mark.ts';
import type { Activity, Goal } from '../../../src/model.ts';
import { ownerUnder } from './goal.ts';
import { joinParts } from '../lines/join.ts';
import type { Role } from '../knowledge/headings.ts';
import { nameless } from '../knowledge/phrases.ts';
import { statusOfIcon, statusOfWords } from '../knowledge/statuses.ts';
import type { Mend } from '../words/mend.ts';
import type { Header } from '../table/header.ts';
import { isDash } from '../table/logic.ts';
import { dayOfMonth, fromAndTo, isDate, isoDate, isWhen } from '../table/date.ts';
import type { Part, TableRecord } from '../table/types.ts';

/** An activity and the words of its deviation, which belong to the report's own text. */
export interface ActivityRow {
  activity: Activity;
  deviation: Part | null;
  /** What stands under a date's heading or where dates do and is none, or a day that no calendar has. */
  wrongDates: Part[];
  /** What its status says that is neither done nor under way; null where it says none such. */
  unknownStatus: string | null;
}

/** Makes an activity of a table's record. Dates within the name are left alone. */
export function activity(record: TableRecord, header: Header, goal: Goal | null, mend: Mend): ActivityRow {
  const { start, end, deviation, status, before } = takeDates(record, header);
  const { text: name, mark } = takeMark(mend(joinParts(record.name), record.lines[0]));
  const heading = header.columns.find(({ role }) => role === 'status')?.heading ?? '';
  const told = statusOfWords(status?.text ?? '', heading);
  return {
    activity: {
      goal: goal?.id ?? null,
      name: name || nameless,
      start: start && dayOf(start, 'first'),
      end: end && dayOf(end, 'last'),
      ...(start && !isDate(start.text) ? { startText: start.text } : {}),
      ...(end && !isDate(end.text) ? { endText: end.text } : {}),
      deviation: deviation !== null && !noDeviation.test(deviation.text),
      status: statusOfIcon(record.icon) ?? told,
      owner: ownerUnder(goal),
      lines: record.lines,
      ...(mark ? { note: { mark, line: null } } : {}),
    },
    deviation,
    wrongDates: [...before, ...[start, end].filter((each) => each !== null && isWrong(each.text))] as Part[],
    unknownStatus: told === null ? (status?.text ?? null) : null,
  };
}

/** Whether a cell under a date's heading is no time at all, or a day that no calendar has. */
function isWrong(text: string): boolean {
  const { text: bare } = takeMark(text);
  return isDate(bare) ? isoDate(bare) === null : !isWhen(bare);
}

/** What says that nothing deviates. */
const noDeviation = /^(?:nej|ingen?|inga)(?: avvikelser?)?\.?$/i;

//   Måla om bänkarna till⇥sammans med skolorna⇥2023-02-01⇥2023-06-30⇥
/** Whether what stands before the dates is words that no heading is for: a name was cut. An icon is no word. */
function isWords(text: string, { columns }: Header): boolean {
  return /\p{L}{2}/u.test(text) && columns.every(({ role }) => role !== null);
}

/** The day of a printed date, the first or last of a printed month, null for words. */
function dayOf({ text }: Part, which: 'first' | 'last'): string | null {
  const { text: bare } = takeMark(text);
  return isoDate(bare) ?? dayOfMonth(bare, which);
}

//   Måla om bänkarna⇥2024-01-01 2024-12-31⇥Pågår⇥       headings that stand far right of their columns
/** A cell's text, or the two days that stand in it, each a cell of its own. */
function parted(text: string): string[] {
  const days = text.split(' ');
  return days.length === 2 && days.every((day) => isoDate(day) !== null) ? days : [text];
}

/**
 * Where the row is whole, its cells stand under their headings. Else the dates are the last two cells that say when,
 * wherever a column of icons pushed them; what stands after them is the deviation. A lone date after empty cells is
 * the end.
 */
function takeDates(
  { slots }: TableRecord,
  header: Header,
): Record<'start' | 'end' | 'deviation' | 'status', Part | null> & { before: Part[] } {
  const cells = slots.flatMap((parts) => {
    const line = parts[0]?.line ?? 0;
    return parted(joinParts(parts)).map((text): Part => ({ text, line }));
  });
  if (cells.length > slots.length && cells.at(-1)!.text === '') cells.pop();
  const filled = (each: Part | undefined) => (each && each.text !== '' && !isDash(each.text) ? each : null);
  const under = (role: Role) => cells[header.columns.findIndex((each) => each.role === role) - 1];
  const spans = cells.flatMap(({ text, line }) => {
    const ends = fromAndTo(text)?.map((each) => ({ text: each, line })) as [Part, Part] | undefined;
    return ends ? [ends] : [];
  });
  const behind = { deviation: filled(under('deviation')), status: filled(under('status')), before: [] };
  if (spans.length === 1 && !filled(under('end')))
    return { start: spans[0]![0], end: spans[0]![1], ...behind };
  const dates = [under('start'), under('end')];
  const inPlace = dates.every((each) => each && isWhen(takeMark(each.text).text));
  const stray = !inPlace && cells.some((each) => isDate(each.text) && !dates.includes(each));
  if (cells.length === header.columns.length - 1 && !stray && (under('start') ?? under('end')))
    return { start: filled(under('start')), end: filled(under('end')), ...behind };
  const dated = cells.filter((each) => isWhen(each.text));
  const last = cells.lastIndexOf(dated.at(-1)!);
  if (last < 0) return { start: null, end: null, deviation: null, status: null, before: [] };
  const before = cells.slice(0, cells.indexOf(dated[0]!)).filter(({ text }) => isWords(text, header));
  const lone = last > 0 && dated.length === 1 && cells.slice(0, last).every((each) => each.text === '');
  const [start = null, end = null] = lone ? [null, dated[0]] : dated.slice(-2);
  const next = cells.slice(last + 1).find((each) => filled(each)) ?? null;
  const hasStatus = header.columns.some(({ role }) => role === 'status');
  return { start, end, deviation: hasStatus ? null : next, status: hasStatus ? next : null, before };
}
