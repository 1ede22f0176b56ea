import type { Doubt, Facts, Goal, Indicator, ReportText } from '../../../src/model.ts';
import { activity } from './activity.ts';
import { isCommentHeading } from '../knowledge/money-headings.ts';
import type { Header } from '../table/header.ts';
import type { Heads } from '../table/heading.ts';
import type { Part, RecordTable, TableRecord } from '../table/types.ts';
import type { Goals } from './goal.ts';
import { indicator } from './indicator.ts';
import { joinParts } from '../lines/join.ts';
import { doubtMergedPeriods } from './merged-period.ts';
import { withDoubts } from './row-cells.ts';
import { doubtOlderPeriods } from './older-period.ts';
import { nameless } from '../knowledge/phrases.ts';
import type { Mend } from '../words/mend.ts';
import { mentions } from './mention.ts';
import type { LineOwner } from '../lines/owner.ts';
import type { Note } from '../lines/problem.ts';
import { doubtSameNames } from './same-name.ts';
import { doubtSharedNames } from './shared-name.ts';
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
  const reader = new Reader(isTrimmed(tables), heads, mend, note);
  for (const table of tables) reader.take(table, under.above(table.headerLines[0]!));
  const { out } = reader;
  for (const { lines } of doubtSameNames(out.indicators))
    note(
      'table-name',
      'Unexpected row of the same name, goal and period as another with other figures, expected one: all are in doubt; compare with the original',
      lines[0],
    );
  return { ...out, mentions: mentions(out.analyses, out.indicators) };
}

/** Reads one table after the other; a row's index is its place among all of its kind. */
class Reader {
  readonly out: Omit<Rows, 'mentions'> = {
    indicators: [],
    activities: [],
    analyses: [],
    deviations: [],
    notes: [],
    owned: [],
    doubts: [],
  };
  readonly #trimmed: boolean;
  readonly #heads: Heads;
  readonly #mend: Mend;
  readonly #note: Note;

  constructor(trimmed: boolean, heads: Heads, mend: Mend, note: Note) {
    this.#trimmed = trimmed;
    this.#heads = heads;
    this.#mend = mend;
    this.#note = note;
  }

  take(table: RecordTable, goal: Goal | null): void {
    const { owned } = this.out;
    const found = table.records ?? records(table, this.#heads);
    const open = unheaded(table.header);
    const before = this.out.indicators.length;
    const statuses = new Set<string>();
    if (!found.length) {
      owned.push([table.headerLines, 'furniture']);
      owned.push([table.rows.map((row) => row.line), 'prose']);
    }
    found.forEach((record, nth) => {
      const owner: LineOwner =
        table.kind === 'indicator'
          ? `indicators/${this.#indicator(table, record, goal, open)}`
          : `activities/${this.#activity(table, record, goal, statuses)}`;
      // A header belongs to the row below it.
      const start = nth === 0 ? 0 : record.owned[0]!;
      const end = found[nth + 1]?.owned[0] ?? Infinity;
      owned.push([table.headerLines.filter((line) => line > start && line < end), owner]);
      owned.push([record.owned, owner]);
    });
    if (statuses.size) this.#noteStatuses(statuses, table.headerLines[0]!);
    const made = this.out.indicators.slice(before);
    doubtNextNames(made, table.headerLines);
    doubtSharedNames(made, table.header.columns);
    this.#noteUnheaded(open, made, table.headerLines[0]!);
    for (const { period, lines } of doubtMergedPeriods(made))
      this.#note(
        'table-period',
        `Unexpected period ${period}, expected one for each row: compare with the original`,
        lines[0],
      );
    for (const { period, lines } of doubtOlderPeriods(made))
      this.#note(
        'table-period',
        `Unexpected period ${period}, expected no earlier year than another row of the same name has: its figures are in doubt; compare with the original`,
        lines[0],
      );
  }

  #indicator(
    { header }: RecordTable,
    record: TableRecord,
    goal: Goal | null,
    open: readonly Unheaded[],
  ): number {
    const {
      indicator: made,
      columnsOpen,
      misplaced,
    } = indicator(record, header, goal, this.#trimmed, this.#mend, this.#note);
    made.doubts = withDoubts(made.doubts, unheadedDoubts(open, made.cells));
    const index = this.out.indicators.push(made) - 1;
    if (misplaced.length) this.#noteMisplaced(record, misplaced.join(' '));
    else this.#noteDoubts(record, made, columnsOpen, header.columns.length);
    if (made.name === nameless) this.#noteNameless(record);
    this.#analysis(record, { indicator: index, activity: null });
    return index;
  }

  #activity({ header }: RecordTable, record: TableRecord, goal: Goal | null, statuses: Set<string>): number {
    const made = activity(record, header, goal, this.#mend);
    if (made.unknownStatus !== null) statuses.add(made.unknownStatus);
    const index = this.out.activities.push(made.activity) - 1;
    const cell = `activities/${index}`;
    if (made.activity.name === nameless) {
      this.#noteNameless(record);
      this.out.doubts.push({ cell, reason: 'Radens namn saknas', candidates: [] });
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
    this.out.doubts.push(...noted([...dates, ...wrong], this.#note));
    const own = commentOf(record, header);
    const said = own.length ? { ...record, analysis: [...record.analysis, own] } : record;
    this.#analysis(said, { indicator: null, activity: index });
    if (made.deviation) {
      const { text, line } = made.deviation;
      this.out.deviations.push({ activity: index, text, lines: [line, line] });
    }
    return index;
  }

  #analysis(record: TableRecord, of: { indicator: number | null; activity: number | null }): void {
    for (const { mark, text } of record.notes ?? [])
      this.out.notes.push({ mark, text: joinParts(text), lines: [text[0]!.line, text.at(-1)!.line] });
    const said = analysisText(record);
    if (said) this.out.analyses.push({ ...of, ...said });
  }

  /** Says where a row stands that is in doubt, and why: the first reason explains the others. */
  #noteDoubts(record: TableRecord, made: Indicator, columnsOpen: boolean, columns: number): void {
    const line = record.lines[0];
    const printed = record.slots.length + 1;
    if (record.doubts?.length) this.#note('scan-row', doubtMessage(record.doubts), line);
    else if (columnsOpen)
      this.#note(
        'table-columns',
        printed === columns
          ? `Unexpected order of ${printed} cells, expected each under its heading: in doubt where they belong; compare with the original`
          : `Unexpected ${printed} cells, expected ${columns}: in doubt under which headings they belong; compare with the original`,
        line,
        1,
      );
    else if (made.doubts.some((each) => each.cell === 'period') && made.period !== null)
      this.#note(
        'table-period',
        `Unexpected period ${made.period}, expected a year or a part of one: compare with the original`,
        line,
      );
    else if (made.doubts.some((each) => each.cell === 'period'))
      this.#note(
        'table-period',
        'Unexpected row without a period, expected one in its last cell: compare with the original',
        line,
        printed,
      );
  }

  /** Says once for a table which headings may be of a column that it lacks. */
  #noteUnheaded(open: readonly Unheaded[], rows: readonly Indicator[], line: number): void {
    const met = open.filter((each) => rows.some(({ cells }) => unheadedDoubts([each], cells).length));
    if (!met.length) return;
    const headings = [...new Set(met.flatMap((each) => each.headings))].map((each) => `"${each}"`);
    const lacks = met.map(({ role }) => role).join(' and ');
    this.#note(
      'table-heading',
      `Unexpected headings ${headings.join(', ')}, expected one of ${lacks}: the figures below them are its candidates; compare with the original`,
      line,
    );
  }

  /** Says once for a table what its activities' statuses are that the facts have no place for. */
  #noteStatuses(statuses: ReadonlySet<string>, line: number): void {
    const met = [...statuses].map((text) => `"${text}"`).join(', ');
    this.#note(
      'activity-status',
      `Unexpected status ${met}, expected done or under way: left out; see the original`,
      line,
    );
  }

  #noteMisplaced({ lines: [line] }: TableRecord, words: string): void {
    this.#note(
      'table-columns',
      `Unexpected words "${words}" in a column of figures, expected them in the row's name: its columns may be read wrongly, and all its cells are in doubt; compare with the original`,
      line,
    );
  }

  #noteNameless(record: TableRecord): void {
    const reason = 'Unexpected row without a name, expected one in its first cell';
    this.#note('table-name', reason, record.lines[0]);
  }
}

//   ⇥36 dagar⇥37 dagar⇥Tertial 1 2024                        at the foot of a page
//   Indikator⇥…
//   Väntetid till besök Antal åtgärder⇥19 st⇥18 st⇥2024      two names in one cell, which nothing parts
/** Puts in doubt the name of a page's first row below one without a name: it may be that row's, all of it or its beginning. */
function doubtNextNames(rows: readonly Indicator[], headers: readonly number[]): void {
  const reason = 'Namnet kan helt eller delvis höra till raden ovanför, som saknar namn';
  rows.forEach(({ name, lines: [line], doubts }, n) => {
    const above = rows[n - 1];
    if (above?.name !== nameless || name === nameless) return;
    if (headers.some((each) => each > above.lines[1] && each < line))
      doubts.push({ cell: 'name', reason, candidates: [name] });
  });
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
