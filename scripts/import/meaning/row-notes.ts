/** What whoever imports is told of the rows of Indikator and Aktivitet tables: where one stands that is in doubt, and why. */
import type { Doubt, Indicator } from '../../../src/model.ts';
import type { Note } from '../lines/problem.ts';
import { remark, type Remark } from '../lines/remark.ts';
import { isDate } from '../table/date.ts';
import type { Part, TableRecord } from '../table/types.ts';
import { doubtMessage } from './doubt-message.ts';
import { unheadedDoubts, type Unheaded } from './unheaded.ts';

/** Says where a row without a name stands. */
export function noteNameless(record: TableRecord, note: Note): void {
  const reason = 'Unexpected row without a name, expected one in its first cell';
  note('table-name', reason, record.lines[0]);
}

/** Says that words stand where figures should, which puts all cells of a row in doubt. */
export function noteMisplaced({ lines: [line] }: TableRecord, words: readonly string[], note: Note): void {
  note(
    'table-columns',
    `Unexpected words "${words.join(' ')}" in a column of figures, expected them in the row's name: its columns may be read wrongly, and all its cells are in doubt; compare with the original`,
    line,
  );
}

/** Says where a row stands that is in doubt, and why: the first reason explains the others. `columns` counts those of its table. */
export function noteDoubts(
  record: TableRecord,
  made: Indicator,
  columnsOpen: boolean,
  columns: number,
  note: Note,
): void {
  const line = record.lines[0];
  const printed = record.slots.length + 1;
  if (record.doubts?.length) note('scan-row', doubtMessage(record.doubts), line);
  else if (columnsOpen)
    note(
      'table-columns',
      printed === columns
        ? `Unexpected order of ${printed} cells, expected each under its heading: in doubt where they belong; compare with the original`
        : `Unexpected ${printed} cells, expected ${columns}: in doubt under which headings they belong; compare with the original`,
      line,
      1,
    );
  else if (made.doubts.some((each) => each.cell === 'period') && made.period !== null)
    note(
      'table-period',
      `Unexpected period ${made.period}, expected a year or a part of one: compare with the original`,
      line,
    );
  else if (made.doubts.some((each) => each.cell === 'period'))
    note(
      'table-period',
      'Unexpected row without a period, expected one in its last cell: compare with the original',
      line,
      printed,
    );
}

/** What is in doubt of an activity's dates: those that a scan leaves open, and what no calendar has. `cell` is the activity's. */
export function dateRemarks(record: TableRecord, wrong: readonly Part[], cell: string): Remark<Doubt>[] {
  const open = (record.doubts ?? []).map(({ reason, candidates }) => {
    const read = candidates.length ? candidates.join(' ') : 'nothing';
    const message = `Unexpected ${read} as an activity's dates, expected a start and an end: kept as candidates; compare with the original`;
    return remark('scan-row', record.lines[0], message, { cell, reason, candidates });
  });
  const unknown = wrong.map(({ text, line }) => {
    const message = `Unexpected date ${text}, expected a day of the calendar: compare with the original`;
    const reason = isDate(text) ? 'Datumet finns inte i kalendern' : 'Det som står är inget känt datum';
    return remark('date', line, message, { cell, reason, candidates: [text] });
  });
  return [...open, ...unknown];
}

/** Says once for a table, by its header's line, what its activities' statuses are that the facts have no place for. */
export function noteStatuses(statuses: ReadonlySet<string>, line: number, note: Note): void {
  if (!statuses.size) return;
  const met = [...statuses].map((text) => `"${text}"`).join(', ');
  note(
    'activity-status',
    `Unexpected status ${met}, expected done or under way: left out; see the original`,
    line,
  );
}

/** Says once for a table, by its header's line, which headings may be of a column that it lacks. */
export function noteUnheaded(
  open: readonly Unheaded[],
  rows: readonly Indicator[],
  line: number,
  note: Note,
): void {
  const met = open.filter((each) => rows.some(({ cells }) => unheadedDoubts([each], cells).length));
  if (!met.length) return;
  const headings = [...new Set(met.flatMap((each) => each.headings))].map((each) => `"${each}"`);
  const lacks = met.map(({ role }) => role).join(' and ');
  note(
    'table-heading',
    `Unexpected headings ${headings.join(', ')}, expected one of ${lacks}: the figures below them are its candidates; compare with the original`,
    line,
  );
}

/** Says which rows have a period that may be a half of one in a cell over several rows. */
export function noteMergedPeriods(rows: readonly Indicator[], note: Note): void {
  for (const { period, lines } of rows)
    note(
      'table-period',
      `Unexpected period ${period}, expected one for each row: compare with the original`,
      lines[0],
    );
}

/** Says which rows are of an earlier year than another of the same name. */
export function noteOlderPeriods(rows: readonly Indicator[], note: Note): void {
  for (const { period, lines } of rows)
    note(
      'table-period',
      `Unexpected period ${period}, expected no earlier year than another row of the same name has: its figures are in doubt; compare with the original`,
      lines[0],
    );
}

/** Says which rows are alike but for their figures. */
export function noteSameNames(rows: readonly Indicator[], note: Note): void {
  for (const { lines } of rows)
    note(
      'table-name',
      'Unexpected row of the same name, goal and period as another with other figures, expected one: all are in doubt; compare with the original',
      lines[0],
    );
}
