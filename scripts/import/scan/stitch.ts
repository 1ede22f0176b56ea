import { dateColumns } from './date-columns.ts';
import { isWholeRow, openRows } from './open-rows.ts';
import { letters } from '../lines/letters.ts';
import { isEconomyHeading } from './section-heading.ts';
import { stripsAt, type RightPart, type Strip } from './strips.ts';
import { isHeaderLine, type ScanHeader } from './table-header.ts';

/** Tables that an OCR read in two columns or more: first the names, then what stands to their right. */
export interface Stitched {
  /** Headers of the left parts that are no headers by themselves ("Aktivitet"). */
  headers: ScanHeader[];
  /** Headers of the right parts: they tell columns, but open no table. */
  rightHeaders: ScanHeader[];
  /** By the line where a row begins, what stands to its right. */
  rights: Map<number, RightPart[]>;
  /** By the line where a row begins, cells some of which are its own, though it is not known which. */
  unsure: Map<number, string[]>;
  /** Lines of the right parts. */
  taken: Set<number>;
}

/** A page has no more lines than this. */
const pageLength = 130;

/**
 * Puts tables together that an OCR read in columns: the strips of cells further down, and the rows above whose right
 * end is missing, belong together, one by one, when there are as many.
 *
 *   Indikator Periodens Utfall Utfall
 *   O Antal deltagare i 14 6 8
 *   …
 *   Prognos Årsmål KF:s Period
 *   40 45 Tertial 1
 */
export function stitch(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  headers: readonly ScanHeader[],
  isEnd: (line: number) => boolean,
  isSkipped: (line: number) => boolean = () => false,
): Stitched {
  const out: Stitched = {
    headers: [],
    rightHeaders: [],
    rights: new Map(),
    unsure: new Map(),
    taken: new Set(),
  };
  const unfinished = new Map<ScanHeader['kind'], { rows: number[]; end: number }>();
  const inHeader = new Set(headers.flatMap((each) => range(each.lines)));
  const tables = [...headers, ...bareHeaders(lines, [first, last], inHeader)].sort(
    (a, b) => a.lines[0] - b.lines[0],
  );
  const stops = (line: number) => inHeader.has(line) || isEnd(line);
  for (const [at, table] of tables.entries()) if (table.kind === 'activity') joinDates(table, at);
  for (let n = first; n <= last; n++) {
    if (stops(n) || isSkipped(n) || out.taken.has(n) || lines[n - 1]!.trim() === '') continue;
    const strips = stripsAt(lines, n, last, isSkipped, stops);
    if (!strips.length) continue;
    const end = Math.max(...strips.flatMap((each) => each.lines));
    let from = Math.max(first, n - pageLength);
    for (const group of groups(strips)) from = join(group, n, from);
    n = end;
  }
  return out;

  /** Joins the names of an activity table with dates that stand by column between them and below. */
  function joinDates(table: ScanHeader, at: number): void {
    if (headers.includes(table)) return;
    const from = table.lines[1] + 1;
    const next = tables.slice(at + 1).find((each) => letters(lines[each.lines[0] - 1]!) !== 'startdatum');
    const below = Math.min(next?.lines[0] ?? last + 1, last + 1, from + pageLength);
    let end = from;
    while (end < below && !isEnd(end)) end++;
    const found = dateColumns(lines, { from, end, last: below - 1 }, isSkipped);
    if (!found) return;
    for (const [row, parts] of found.rights) out.rights.set(row, parts);
    for (const line of found.lines) out.taken.add(line);
    out.headers.push(table);
  }

  /** Joins the strips of one table with the first table above whose rows are as many; gives the line after it. */
  function join(group: readonly Strip[], before: number, from: number): number {
    const { kind } = group[0]!;
    const rest = withoutYear(group);
    for (const [at, table] of tables.entries()) {
      const begin = Math.max(from, table.lines[1] + 1);
      if (table.kind !== kind || table.lines[0] >= before) continue;
      let end = Math.min(before, tables[at + 1]?.lines[0] ?? before);
      for (let n = begin; n < end; n++) if (isEnd(n) || out.taken.has(n) || out.rights.has(n)) end = n;
      if (end <= begin || isParted(kind, end, before)) continue;
      const ways = openRows(lines, begin, end, kind, isSkipped).filter(
        (starts) => starts.length > 0 && isOpen(kind, starts[0]!, before),
      );
      const whole = ways.find((starts) => fits(starts.length, group));
      const rows = whole ?? ways.find((starts) => rest && fits(starts.length, rest.group));
      if (!rows) continue;
      const strips = whole ? group : rest!.group;
      if (!whole) giveYear(rest!.year, begin, rows[0]!);
      give(strips, rows);
      for (const line of group.flatMap((strip) => strip.lines)) out.taken.add(line);
      if (!headers.includes(table) && !out.headers.includes(table)) out.headers.push(table);
      if (!group.at(-1)!.isLast) unfinished.set(kind, { rows, end });
      return end;
    }
    return finish(group, before) ?? from;
  }

  /** Joins strips with the last table whose right edge has not been met; gives the line after it. */
  function finish(group: readonly Strip[], before: number): number | null {
    const table = unfinished.get(group[0]!.kind);
    if (!table || !fits(table.rows.length, group) || before - table.end > pageLength) return null;
    if (isParted(group[0]!.kind, table.end, before)) return null;
    give(group, table.rows);
    for (const line of group.flatMap((strip) => strip.lines)) out.taken.add(line);
    if (group.at(-1)!.isLast) unfinished.delete(group[0]!.kind);
    return table.end;
  }

  /** Gives each row its items; those of strips that have not one for each row are in doubt. */
  function give(strips: readonly Strip[], rows: readonly number[]): void {
    const sure = strips.filter((strip) => strip.items.length === rows.length);
    const unsure = strips
      .filter((strip) => !sure.includes(strip))
      .flatMap((strip) => strip.items.flat().map((part) => part.text));
    rows.forEach((line, nth) => {
      const own = sure.flatMap((strip) => strip.items[nth]!);
      out.rights.set(line, [...(out.rights.get(line) ?? []), ...own]);
      if (unsure.length) out.unsure.set(line, [...(out.unsure.get(line) ?? []), ...unsure]);
    });
    out.rightHeaders.push(...strips.filter((strip) => strip.heads.length).map(headerOf));
  }

  /** Whether the economy begins between a table and what may stand to its right; its tables have cells, but no dates. */
  function isParted(kind: ScanHeader['kind'], from: number, before: number): boolean {
    if (kind === 'activity') return false;
    for (let n = from; n < before; n++) if (isEconomyHeading(lines[n - 1]!)) return true;
    return false;
  }

  /** Gives a year to the last row above that has all its cells: its period ends on the next line. */
  function giveYear(year: RightPart[], from: number, before: number): void {
    for (let n = before - 1; n >= from; n--) {
      if (!isWholeRow(lines[n - 1]!, 'indicator')) continue;
      out.rights.set(n, year);
      return;
    }
  }

  /**
   * Whether no row has its right end beside it from a line on: where a page falls apart, it does so to its foot. An
   * activity's dates end left of an indicator's period: they may stand whole beside cells that do not.
   */
  function isOpen(kind: ScanHeader['kind'], from: number, before: number): boolean {
    for (let n = from; n < before; n++)
      if (!out.taken.has(n) && !isSkipped(n) && isWholeRow(lines[n - 1]!, kind)) return false;
    return true;
  }
}

/** Strips side by side: those of one kind up to a table's right edge, also where strips of another stand between. */
function groups(strips: readonly Strip[]): Strip[][] {
  const out: Strip[][] = [];
  for (const strip of strips) {
    const open = out.findLast((group) => group[0]!.kind === strip.kind);
    if (open && !open.at(-1)!.isLast) open.push(strip);
    else out.push([strip]);
  }
  // A single row without a heading is read where it stands: its name is right above.
  return out.filter((group) =>
    group.some((each) => each.items.length > 1 || (each.heads.length && each.items.length)),
  );
}

/** Whether a table has as many rows as one of its strips; a strip of fewer cells leaves them all in doubt. */
function fits(rows: number, group: readonly Strip[]): boolean {
  return rows > 0 && group.some((strip) => strip.items.length === rows);
}

/**
 * Strips without the year that they begin with: the rest of a period whose row is whole above.
 *
 *   2020
 *   1,5 % 1,5 % Tertial 1
 *   2020
 */
function withoutYear(group: readonly Strip[]): { group: Strip[]; year: RightPart[] } | null {
  const last = group.at(-1)!;
  const [year, ...items] = last.items;
  if (year?.length !== 1 || !/^(?:19|20)\d\d$/.test(year[0]!.text) || !items.length) return null;
  return { group: [...group.slice(0, -1), { ...last, items }], year };
}

function headerOf(strip: Strip): ScanHeader {
  return { kind: strip.kind, lines: [strip.first, strip.first], words: strip.heads };
}

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Headers whose right half stands elsewhere: "Aktivitet", "Startdatum", "Indikator", "Indikator Periodens". */
function bareHeaders(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  inHeader: ReadonlySet<number>,
): ScanHeader[] {
  const out: ScanHeader[] = [];
  for (let n = first; n <= last; n++) {
    if (inHeader.has(n)) continue;
    const [word, ...rest] = lines[n - 1]!.trim().split(/\s+/);
    const key = letters(word!);
    const alone = rest.length === 0;
    if (alone && (key === 'aktivitet' || key === 'startdatum'))
      out.push({ kind: 'activity', lines: [n, n], words: [] });
    else if (key === 'indikator' && (alone || isHeaderLine(rest)))
      out.push({ kind: 'indicator', lines: [n, n], words: rest });
  }
  return out;
}
