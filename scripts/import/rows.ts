import type { Doubt, Facts, Indicator, ReportText } from '../../src/model.ts';
import { activity } from './activity.ts';
import type { RecordTable } from './block.ts';
import { ownerUnder, type Goals } from './goal.ts';
import { indicator, type Mend } from './indicator.ts';
import { nameless } from './knowledge/phrases.ts';
import type { Said } from './mention.ts';
import type { LineOwner } from './owner.ts';
import type { Note } from './problem.ts';
import { records, type TableRecord } from './table/record.ts';
import { analysisText } from './text.ts';

/** What the Indikator and Aktivitet tables of a report give. */
export interface Rows {
  indicators: Facts['indicators'];
  activities: Facts['activities'];
  analyses: ReportText['analyses'];
  deviations: ReportText['deviations'];
  /** Analyses of indicators, for the figures they state. */
  said: Said[];
  /** Whose the tables' lines are. */
  owned: [number[], LineOwner][];
  doubts: Doubt[];
}

/** Reads the rows of all Indikator and Aktivitet tables, each with its analysis, under their goals. */
export function rows(tables: readonly RecordTable[], under: Goals, mend: Mend, note: Note): Rows {
  const out: Rows = {
    indicators: [],
    activities: [],
    analyses: [],
    deviations: [],
    said: [],
    owned: [],
    doubts: [],
  };
  // Somewhere a table has an empty last cell: when no line ends with a tab, the tabs were taken away.
  const trimmed = !tables.some((table) =>
    table.rows.some((row) => row.cells.length > 1 && row.cells.at(-1) === ''),
  );
  for (const table of tables) {
    const found = table.records ?? records(table);
    if (!found.length) {
      out.owned.push([table.headerLines, 'furniture']);
      out.owned.push([table.rows.map((row) => row.line), 'prose']);
    }
    found.forEach((record, nth) => {
      const index = table.kind === 'indicator' ? takeIndicator(table, record) : takeActivity(table, record);
      const owner: LineOwner = `${table.kind === 'indicator' ? 'indicators' : 'activities'}/${index}`;
      // A header belongs to the row below it.
      const end = found[nth + 1]?.owned[0] ?? Infinity;
      out.owned.push([table.headerLines.filter((line) => (nth === 0 || line > record.owned[0]!) && line < end), owner]); // prettier-ignore
      out.owned.push([record.owned, owner]);
    });
  }
  return out;

  function placeOf(table: RecordTable) {
    const goal = under.above(table.headerLines[0]!);
    return { goal: goal?.id ?? null, owner: ownerUnder(goal), trimmed };
  }

  /** Says what is in doubt about a row, and where it stands. */
  function remark(table: RecordTable, record: TableRecord, made: Indicator): void {
    const line = record.lines[0];
    const printed = record.slots.length + 1;
    const cells = made.doubts.map((each) => each.cell);
    if (record.doubts?.length)
      note('scan-row', `Unexpected ${record.doubts.map((each) => each.cell).join(', ')}, expected what the page proves`, line); // prettier-ignore
    else if (cells.some((cell) => cell !== 'period' && cell !== 'name'))
      note('table-columns', `Unexpected ${printed} cells, expected ${table.header.columns.length}`, line, 1);
    else if (cells.includes('period'))
      note('table-period', 'Unexpected row without a period, expected one in its last cell', line, printed);
    if (made.name === nameless) noName(line);
  }

  function noName(line: number): void {
    note('table-name', 'Unexpected row without a name, expected one in its first cell', line);
  }

  function takeIndicator(table: RecordTable, record: TableRecord): number {
    const index = out.indicators.length;
    const made = indicator(record, table.header, placeOf(table), mend);
    out.indicators.push(made);
    remark(table, record, made);
    const analysis = analysisText(record);
    if (analysis) {
      out.analyses.push({ indicator: index, activity: null, ...analysis });
      out.said.push({ indicator: index, text: analysis.text, line: analysis.lines[0] });
    }
    return index;
  }

  function takeActivity(table: RecordTable, record: TableRecord): number {
    const index = out.activities.length;
    const made = activity(record, placeOf(table), mend);
    out.activities.push(made.activity);
    if (made.activity.name === nameless) {
      noName(record.lines[0]);
      out.doubts.push({ cell: `activities/${index}`, reason: 'Radens namn saknas', candidates: [] });
    }
    for (const { text, line } of made.wrongDates) {
      note('date', `Unexpected date ${text}, expected a day of the calendar`, line);
      out.doubts.push({
        cell: `activities/${index}`,
        reason: 'Datumet finns inte i kalendern',
        candidates: [text],
      });
    }
    const analysis = analysisText(record);
    if (analysis) out.analyses.push({ indicator: null, activity: index, ...analysis });
    if (made.deviation)
      out.deviations.push({
        activity: index,
        text: made.deviation.text,
        lines: [made.deviation.line, made.deviation.line],
      });
    return index;
  }
}
