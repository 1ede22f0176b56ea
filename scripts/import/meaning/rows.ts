import type { Doubt, Facts, Goal, ReportText } from '../../../src/model.ts';
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
import { noted } from '../lines/remark.ts';
import { records } from '../table/record.ts';
import { isTrimmed } from '../table/trimmed.ts';
import {
  dateRemarks,
  noteDoubts,
  noteMergedPeriods,
  noteMisplaced,
  noteNameless,
  noteOlderPeriods,
  noteSameNames,
  noteStatuses,
  noteUnheaded,
} from './row-notes.ts';
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

/** What the rows of all tables are read with. */
interface Reader {
  under: Goals;
  named: ReturnType<typeof goalsNamed>;
  heads: Heads;
  /** Whether the tables lack the empty cells at the ends of their rows. */
  trimmed: boolean;
  mend: Mend;
  note: Note;
}

/** What is taken of them, table by table: a row's index is its place among all of its kind. */
type Taken = Omit<Rows, 'mentions'>;

/** Reads the rows of all Indikator and Aktivitet tables, each with its analysis, under their goals. */
export function rows(
  tables: readonly RecordTable[],
  heads: Heads,
  under: Goals,
  mend: Mend,
  note: Note,
): Rows {
  const by: Reader = { under, named: goalsNamed(under.goals), heads, trimmed: isTrimmed(tables), mend, note };
  const out: Taken = {
    indicators: [],
    activities: [],
    analyses: [],
    deviations: [],
    notes: [],
    owned: [],
    doubts: [],
  };
  for (const table of tables) {
    const goal = under.above(table.headerLines[0]!);
    if (table.kind === 'indicator') takeIndicators(out, withSexes(table), goal, by);
    else takeActivities(out, table, goal, by);
  }
  noteSameNames(doubtSameNames(out.indicators), note);
  return { ...out, mentions: mentions(out.analyses, out.indicators) };
}

function takeIndicators(out: Taken, table: RecordTable, goal: Goal | null, by: Reader): void {
  const { header, headerLines } = table;
  const open = unheaded(header);
  const before = out.indicators.length;
  takeRecords(
    out,
    table,
    goal,
    by,
    (record, own) => `indicators/${takeIndicator(out, header, record, own, open, by)}`,
  );
  const made = out.indicators.slice(before);
  doubtNextNames(made, headerLines);
  doubtSharedNames(made, header.columns);
  noteUnheaded(open, made, headerLines[0]!, by.note);
  noteMergedPeriods(doubtMergedPeriods(made), by.note);
  noteOlderPeriods(doubtOlderPeriods(made), by.note);
}

function takeActivities(out: Taken, table: RecordTable, goal: Goal | null, by: Reader): void {
  const statuses = new Set<string>();
  takeRecords(
    out,
    table,
    goal,
    by,
    (record, own) => `activities/${takeActivity(out, table.header, record, own, statuses, by)}`,
  );
  noteStatuses(statuses, table.headerLines[0]!, by.note);
}

/** Takes each record of a table; `take` tells whose its lines are. */
function takeRecords(
  { owned }: Taken,
  table: RecordTable,
  goal: Goal | null,
  { under, named, heads }: Reader,
  take: (record: TableRecord, goal: Goal | null) => LineOwner,
): void {
  const groups = table.records ? [] : byGoal(table, goal, named);
  const found = table.records
    ? table.records.map((record) => ({ record, own: goal }))
    : groups.flatMap(({ goal: own, rows }) =>
        records({ ...table, rows }, heads).map((record) => ({ record, own })),
      );
  for (const { goal: own, line } of groups)
    if (own && line) owned.push([[line], `goals/${under.goals.indexOf(own)}`]);
  if (!found.length) {
    owned.push([table.headerLines, 'furniture']);
    owned.push([table.rows.map((row) => row.line), 'prose']);
  }
  found.forEach(({ record, own }, nth) => {
    const owner = take(record, own);
    // A header belongs to the row below it.
    const start = nth === 0 ? 0 : record.owned[0]!;
    const end = found[nth + 1]?.record.owned[0] ?? Infinity;
    owned.push([table.headerLines.filter((line) => line > start && line < end), owner]);
    owned.push([record.owned, owner]);
  });
}

/** Takes a row; gives its index. */
function takeIndicator(
  out: Taken,
  header: Header,
  record: TableRecord,
  goal: Goal | null,
  open: readonly Unheaded[],
  { trimmed, mend, note }: Reader,
): number {
  const { columnsOpen, misplaced, ...read } = indicator(record, header, goal, trimmed, mend, note);
  const made = rowInDoubt(read.indicator, unheadedDoubts(open, read.indicator.cells));
  const index = out.indicators.push(made) - 1;
  if (misplaced.length) noteMisplaced(record, misplaced, note);
  else noteDoubts(record, made, columnsOpen, header.columns.length, note);
  if (made.name === nameless) noteNameless(record, note);
  keepWords(out, record, { indicator: index, activity: null });
  return index;
}

/** Takes a row; gives its index. A status that the facts have no place for is put among `statuses`. */
function takeActivity(
  out: Taken,
  header: Header,
  record: TableRecord,
  goal: Goal | null,
  statuses: Set<string>,
  { mend, note }: Reader,
): number {
  const made = activity(record, header, goal, mend);
  if (made.unknownStatus !== null) statuses.add(made.unknownStatus);
  const index = out.activities.push(made.activity) - 1;
  const cell = `activities/${index}`;
  if (made.activity.name === nameless) {
    noteNameless(record, note);
    out.doubts.push({ cell, reason: 'Radens namn saknas', candidates: [] });
  }
  out.doubts.push(...noted(dateRemarks(record, made.wrongDates, cell), note));
  const own = commentOf(record, header);
  const said = own.length ? { ...record, analysis: [...record.analysis, own] } : record;
  keepWords(out, said, { indicator: null, activity: index });
  if (made.deviation) {
    const { text, line } = made.deviation;
    out.deviations.push({ activity: index, text, lines: [line, line] });
  }
  return index;
}

/** Keeps a row's notes and its analysis. */
function keepWords(
  { notes, analyses }: Taken,
  record: TableRecord,
  of: { indicator: number | null; activity: number | null },
): void {
  for (const { mark, text } of record.notes ?? [])
    notes.push({ mark, text: joinParts(text), lines: [text[0]!.line, text.at(-1)!.line] });
  const said = analysisText(record);
  if (said) analyses.push({ ...of, ...said });
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
