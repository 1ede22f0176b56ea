import type { LeftOut, RecordTable } from '../table/types.ts';
import type { Lines } from '../lines/lines.ts';
import type { Header } from '../table/header.ts';
import { activityRows } from './rows/activity-rows.ts';
import { activityHeader, indicatorHeader } from './columns/header.ts';
import { habitsOf, unknownHabits } from './cells/habits.ts';
import { indicatorRows, indicatorShape } from './rows/indicator-rows.ts';
import { cutLine } from './tokens/cell-line.ts';
import { textOf } from './tokens/cell-text.ts';
import { bodyLines, linesIn } from './rows/types.ts';
import type { IndicatorRow } from './rows/indicator-row.ts';
import { range } from '../lines/span.ts';
import { lostRegions, strayName } from './rows/lost.ts';
import { activityRecord, indicatorRecord, type ScanRecord } from './columns/record.ts';
import { regions, type Region } from './rows/region.ts';
import { lostHeaders } from './rows/lost-headers.ts';
import { isMoneyHeader } from './figures/header.ts';
import { isSectionHeading } from './lines/section-heading.ts';
import { stitch } from './rows/stitch.ts';
import { tableHeaders } from './lines/table-header.ts';
import type { Around, Habits } from './types.ts';

/** A table of a scan: its rows are read already. */
export interface ScanTable extends RecordTable {
  records: ScanRecord[];
}

/** Reads the Indikator and Aktivitet tables of a scan. */
export function recordTables(
  lines: Lines,
  around: Around,
): { tables: ScanTable[]; taken: Set<number>; leftOut: LeftOut[] } {
  const isEnd = (line: number) =>
    around.isGoal(line) || isSectionHeading(lines.at(line)) || isMoneyHeader(lines.at(line));
  const read = tableHeaders(lines, around.body);
  const body = bodyLines(lines, around.body, around);
  const met = [...read, ...lostHeaders(body, read, isEnd, around)].sort((a, b) => a.lines[0] - b.lines[0]);
  const whole = met.filter((each) => !each.bare);
  const shapeOf = (of: Header) => indicatorShape(endOf(of), around.firstWords);
  const shape = shapeOf(indicatorHeader(whole, around, lines));
  const stitched = stitch(lines, body, met, isEnd, shape);
  const { headers } = stitched;
  const header = indicatorHeader([...headers, ...stitched.rightHeaders], around, lines);
  const found = regions(body, isEnd, stitched);
  const taken = new Set<number>(stitched.taken);
  const loose: LeftOut[] = [];
  const inRegion = new Set(
    found.flatMap((each) => [...each.lines.map((line) => line.line), ...linesOf(each)]),
  );
  const rowsOf = new Map(
    found.map((region) => [region, region.kind === 'activity' ? [] : indicators(region)]),
  );
  const first = [...rowsOf].flatMap(([region, rows]) =>
    rows.map((row) =>
      made(row, region.headers[0]!.lines[0], { ...unknownHabits, unsigned: around.unsigned }),
    ),
  );
  const habits = habitsOf(
    first.flatMap(({ placed }) => placed ?? []),
    around.unsigned,
  );
  const tables = [...rowsOf].map(([region, rows]) =>
    region.kind === 'activity'
      ? tableOf(region, activityHeader(region.headers), activityRows(region.lines).rows.map(activityRecord))
      : tableOf(
          region,
          header,
          rows.map((row) => made(row, region.headers[0]!.lines[0], habits)),
        ),
  );
  if (headers.some((each) => each.kind === 'indicator')) tables.push(...lost());
  for (const table of tables) {
    for (const line of table.headerLines) taken.add(line);
    for (const record of table.records) for (const line of record.owned) taken.add(line);
  }
  const opened = new Set(tables.flatMap((each) => (each.records.length ? each.headerLines : [])));
  const leftOut = read
    .map(({ lines: [line] }) => line)
    .filter((line) => !opened.has(line) && !stitched.taken.has(line))
    .map((line) => ({ line, header: lines.at(line).trim() }));
  const inOrder = tables.sort((a, b) => a.headerLines[0]! - b.headerLines[0]!);
  return { tables: inOrder, taken, leftOut: [...leftOut, ...loose] };

  function made(row: IndicatorRow, at: number, known: Habits): ScanRecord {
    return indicatorRecord(row, header, around.ownerAt(at), around, known);
  }

  /** Rows of a table; the one whose name is short of its rest takes what the page put before the header. */
  function indicators(region: Region): IndicatorRow[] {
    const { rows, left } = indicatorRows(region.lines, shapeOf(header));
    for (const line of left) giveLoose(line, rows);
    for (const row of rows) {
      const below = row.lines.flatMap((line) => around.pieces.get(line) ?? []);
      row.lines = [...row.lines, ...below].sort((a, b) => a - b);
      row.owned.push(...below);
    }
    const stray = strayName(lines, region.headers[0]!.lines[0]);
    const short = rows.filter((row) => row.name.length === 1);
    if (stray.length && short.length === 1) {
      short[0]!.name.push(...stray);
      short[0]!.owned.unshift(...stray.map((part) => part.line));
    }
    return rows;
  }

  //   1,53 kg 1,55 kg 1,49 kg       read above the name
  //   Foder till hundar kg kg kg
  /**
   * Cells of no row that a line holds: the next row's may be among them, where it has none; else they are told, and so
   * is a line that is a row by itself.
   */
  function giveLoose(line: number, rows: readonly IndicatorRow[]): void {
    const { name, cells, period } = cutLine(lines.at(line), line);
    const isNamed = /\p{L}/u.test(name);
    if (cells.length < 2 || (isNamed && !period?.year)) return;
    const next = isNamed ? undefined : rows.find((row) => row.lines[0]! > line);
    if (!next?.cells.every(({ unread }) => unread)) loose.push({ line, header: lines.at(line).trim() });
    else {
      next.unsure.push(...cells.map(textOf));
      next.owned.push(line);
    }
  }

  /** Tables whose header is lost with the beginning of their last row. */
  function lost(): ScanTable[] {
    const isOther = (line: number) => inRegion.has(line) || around.isGoal(line);
    return lostRegions(linesIn(body, around.body, isOther)).map((region) => {
      const { rows } = indicatorRows(region.lines, shapeOf(header));
      const records = rows.map((row) => made(row, region.lines[0]!.line, habits));
      // What is left of the name begins within it, with a small letter.
      records[0]!.name = rows[0]!.name;
      const reason = 'Radens början saknas i texten, och med den alla dess värden och dess period';
      records[0]!.doubts = ['name', 'period'].map((cell) => ({ cell, reason, candidates: [] }));
      return tableOf(region, header, records);
    });
  }
}

/** What the rows of a table with such a header end with. */
function endOf({ columns }: Header): 'whole' | 'any' | 'cells' {
  if (columns.some(({ role }) => role === 'periodicity')) return 'any';
  return columns.some(({ role }) => role === 'period') ? 'whole' : 'cells';
}

function tableOf(region: Region, header: Header, records: ScanRecord[]): ScanTable {
  return { kind: region.kind, header, rows: [], headerLines: linesOf(region), records };
}

/** The lines of a table's headers; where the scan lost them, the line of the first row. */
function linesOf(region: Region): number[] {
  const lines = region.headers.flatMap((header) => range(header.lines));
  return lines.length ? lines : [region.headers[0]!.lines[0]];
}
