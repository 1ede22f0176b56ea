import type { Doubt, Facts, Goal, Indicator, ReportText } from '../../../src/model.ts';
import { activity } from './activity.ts';
import { isCommentHeading } from '../knowledge/money-headings.ts';
import type { Header } from '../table/header.ts';
import type { Heads } from '../table/heading.ts';
import { withSexes } from '../table/sex-rows.ts';
import type { Part, RecordTable, TableRecord } from '../table/types.ts';
import { byGoal, goalsNamed } from './goal-rows.ts';
import type { Goals } from './goal.ts';
import { indicator } from './indicator.ts';
import { joinParts } from '../lines/join.ts';
import { rowInDoubt } from './row-cells.ts';
import { nameless } from '../knowledge/phrases.ts';
import type { Mend } from '../words/mend.ts';
import { mentions } from './mention.ts';
import type { LineOwner } from '../lines/owner.ts';
import type { Note } from '../lines/problem.ts';
import {
  doubtMergedPeriods,
  doubtNextNames,
  doubtOlderPeriods,
  doubtSameNames,
  doubtSharedNames,
} from './other-rows.ts';
import { noted, remark } from '../lines/remark.ts';
import { doubtMessage } from './doubt-message.ts';
import { isDate } from '../table/date.ts';
import { records } from '../table/record.ts';
import { isTrimmed } from '../table/trimmed.ts';
import { unheaded, unheadedDoubts, type Unheaded } from './unheaded.ts';

/** What the Indikator and Aktivitet tables of a report give. */
export interface Rows {
  indicators: Facts['indicators'];
  activities: Facts['activities'];
  analyses: ReportText['analyses'];
  deviations: ReportText['deviations'];
  notes: NonNullable<ReportText['notes']>;
  mentions: Facts['mentions'];
  /** Whose the tables' lines are; what stands later wins. */
  owned: [number[], LineOwner][];
  doubts: Doubt[];
}

/** Reads the rows of all Indikator and Aktivitet tables, each with its analysis, under their goals. */
export function rows(
  tables: readonly RecordTable[],
  heads: Heads,
  under: Goals,
  mend: Mend,
  note: Note,
): Rows {
  const trimmed = isTrimmed(tables);
  const named = goalsNamed(under.goals);
  // A row's index is its place among all of its kind.
  const out: Omit<Rows, 'mentions'> = {
    indicators: [],
    activities: [],
    analyses: [],
    deviations: [],
    notes: [],
    owned: [],
    doubts: [],
  };
  for (const table of tables) take(withSexes(table), under.above(table.headerLines[0]!));
  for (const { lines } of doubtSameNames(out.indicators))
    note(
      'table-name',
      'Unexpected row of the same name, goal and period as another with other figures, expected one: all are in doubt; compare with the original',
      lines[0],
    );
  return { ...out, mentions: mentions(out.analyses, out.indicators) };

  function take(table: RecordTable, goal: Goal | null): void {
    const groups = table.records ? [] : byGoal(table, goal, named);
    const found = table.records
      ? table.records.map((record) => ({ record, own: goal }))
      : groups.flatMap(({ goal: own, rows }) =>
          records({ ...table, rows }, heads).map((record) => ({ record, own })),
        );
    for (const { goal: own, line } of groups)
      if (own && line) out.owned.push([[line], `goals/${under.goals.indexOf(own)}`]);
    const open = unheaded(table.header);
    const before = out.indicators.length;
    const statuses = new Set<string>();
    if (!found.length) {
      out.owned.push([table.headerLines, 'furniture']);
      out.owned.push([table.rows.map((row) => row.line), 'prose']);
    }
    found.forEach(({ record, own }, nth) => {
      const owner: LineOwner =
        table.kind === 'indicator'
          ? `indicators/${takeIndicator(table, record, own, open)}`
          : `activities/${takeActivity(table, record, own, statuses)}`;
      // A header belongs to the row below it.
      const start = nth === 0 ? 0 : record.owned[0]!;
      const end = found[nth + 1]?.record.owned[0] ?? Infinity;
      out.owned.push([table.headerLines.filter((line) => line > start && line < end), owner]);
      out.owned.push([record.owned, owner]);
    });
    if (statuses.size) noteStatuses(statuses, table.headerLines[0]!);
    const made = out.indicators.slice(before);
    doubtNextNames(made, table.headerLines);
    doubtSharedNames(made, table.header.columns);
    noteUnheaded(open, made, table.headerLines[0]!);
    for (const { period, lines } of doubtMergedPeriods(made))
      note(
        'table-period',
        `Unexpected period ${period}, expected one for each row: compare with the original`,
        lines[0],
      );
    for (const { period, lines } of doubtOlderPeriods(made))
      note(
        'table-period',
        `Unexpected period ${period}, expected no earlier year than another row of the same name has: its figures are in doubt; compare with the original`,
        lines[0],
      );
  }

  function takeIndicator(
    { header }: RecordTable,
    record: TableRecord,
    goal: Goal | null,
    open: readonly Unheaded[],
  ): number {
    const { columnsOpen, misplaced, ...read } = indicator(record, header, goal, trimmed, mend, note);
    const made = rowInDoubt(read.indicator, unheadedDoubts(open, read.indicator.cells));
    const index = out.indicators.push(made) - 1;
    if (misplaced.length) noteMisplaced(record, misplaced.join(' '));
    else noteDoubts(record, made, columnsOpen, header.columns.length);
    if (made.name === nameless) noteNameless(record);
    keepAnalysis(record, { indicator: index, activity: null });
    return index;
  }

  function takeActivity(
    { header }: RecordTable,
    record: TableRecord,
    goal: Goal | null,
    statuses: Set<string>,
  ): number {
    const made = activity(record, header, goal, mend);
    if (made.unknownStatus !== null) statuses.add(made.unknownStatus);
    const index = out.activities.push(made.activity) - 1;
    const cell = `activities/${index}`;
    if (made.activity.name === nameless) {
      noteNameless(record);
      out.doubts.push({ cell, reason: 'Radens namn saknas', candidates: [] });
    }
    const dates = (record.doubts ?? []).map(({ reason, candidates }) => {
      const read = candidates.length ? candidates.join(' ') : 'nothing';
      const message = `Unexpected ${read} as an activity's dates, expected a start and an end: kept as candidates; compare with the original`;
      return remark('scan-row', record.lines[0], message, { cell, reason, candidates });
    });
    const wrong = made.wrongDates.map(({ text, line }) => {
      const message = `Unexpected date ${text}, expected a day of the calendar: compare with the original`;
      const reason = isDate(text) ? 'Datumet finns inte i kalendern' : 'Det som står är inget känt datum';
      return remark('date', line, message, { cell, reason, candidates: [text] });
    });
    out.doubts.push(...noted([...dates, ...wrong], note));
    const own = commentOf(record, header);
    const said = own.length ? { ...record, analysis: [...record.analysis, own] } : record;
    keepAnalysis(said, { indicator: null, activity: index });
    if (made.deviation) {
      const { text, line } = made.deviation;
      out.deviations.push({ activity: index, text, lines: [line, line] });
    }
    return index;
  }

  function keepAnalysis(
    record: TableRecord,
    of: { indicator: number | null; activity: number | null },
  ): void {
    for (const { mark, text } of record.notes ?? [])
      out.notes.push({ mark, text: joinParts(text), lines: [text[0]!.line, text.at(-1)!.line] });
    const said = analysisText(record);
    if (said) out.analyses.push({ ...of, ...said });
  }

  /** Says where a row stands that is in doubt, and why: the first reason explains the others. */
  function noteDoubts(record: TableRecord, made: Indicator, columnsOpen: boolean, columns: number): void {
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

  /** Says once for a table which headings may be of a column that it lacks. */
  function noteUnheaded(open: readonly Unheaded[], rows: readonly Indicator[], line: number): void {
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

  /** Says once for a table what its activities' statuses are that the facts have no place for. */
  function noteStatuses(statuses: ReadonlySet<string>, line: number): void {
    const met = [...statuses].map((text) => `"${text}"`).join(', ');
    note(
      'activity-status',
      `Unexpected status ${met}, expected done or under way: left out; see the original`,
      line,
    );
  }

  function noteMisplaced({ lines: [line] }: TableRecord, words: string): void {
    note(
      'table-columns',
      `Unexpected words "${words}" in a column of figures, expected them in the row's name: its columns may be read wrongly, and all its cells are in doubt; compare with the original`,
      line,
    );
  }

  function noteNameless(record: TableRecord): void {
    const reason = 'Unexpected row without a name, expected one in its first cell';
    note('table-name', reason, record.lines[0]);
  }
}

//   Aktivitet⇥Startdatum⇥Slutdatum⇥Kommentar
/** What a row says in a column of comments: its text, as an analysis is. */
function commentOf({ slots }: TableRecord, { columns }: Header): Part[] {
  const at = columns.findIndex(({ heading, role }) => role === null && isCommentHeading(heading));
  return (slots.length === columns.length - 1 && slots[at - 1]) || [];
}

/** The analysis of a row as one text, its paragraphs parted by an empty line. Null when it has none. */
function analysisText({ analysis }: TableRecord): { text: string; lines: [number, number] } | null {
  const parts = analysis.flat();
  if (!parts.length) return null;
  const text = analysis.map(joinParts).join('\n\n');
  return { text, lines: [parts[0]!.line, parts.at(-1)!.line] };
}
