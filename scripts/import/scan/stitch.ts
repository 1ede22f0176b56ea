import { activityShape } from './activity-rows.ts';
import { indicatorShape } from './indicator-rows.ts';
import { rowLines } from './rows/line.ts';
import { rowsBeside, type Shape } from './rows/steps.ts';
import type { RegionLine } from './rows/types.ts';
import { letters } from '../lines/letters.ts';
import { range } from '../lines/span.ts';
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
  rowEnd: Shape['end'] = 'whole',
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

  /** Joins the strips of one table with the first table above whose rows are as many; gives the line after it. */
  function join(group: readonly Strip[], before: number, from: number): number {
    const { kind } = group[0]!;
    for (const [at, table] of tables.entries()) {
      const begin = Math.max(from, table.lines[1] + 1);
      if (table.kind !== kind || table.lines[0] >= before) continue;
      let end = Math.min(before, tables[at + 1]?.lines[0] ?? before);
      for (let n = begin; n < end; n++) if (isEnd(n) || out.taken.has(n) || out.rights.has(n)) end = n;
      if (isParted(kind, end, before)) continue;
      const found = rowsFor(group, begin, end);
      if (!found) continue;
      const { rows, endless } = found;
      give(group, rows, kind === 'indicator' ? endless : []);
      for (const line of group.flatMap((strip) => strip.lines)) out.taken.add(line);
      if (!headers.includes(table) && !out.headers.includes(table)) out.headers.push(table);
      if (!group.at(-1)!.isLast) unfinished.set(kind, { rows, end });
      return end;
    }
    return finish(group, before) ?? from;
  }

  /**
   * The lines where the rows begin that strips belong to, as many as one of these has items, and of those above that
   * may have lost theirs; null where none do.
   */
  function rowsFor(
    group: readonly Strip[],
    begin: number,
    end: number,
  ): { rows: number[]; endless: number[] } | null {
    const { kind } = group[0]!;
    const strips = new Set(group.flatMap((strip) => strip.lines));
    const region = range([begin, Math.max(...strips)]).map((line): RegionLine => {
      const text = lines[line - 1]!;
      const isApart = isSkipped(line) || inHeader.has(line) || (out.taken.has(line) && !strips.has(line));
      return { line, text, kind: isApart ? 'break' : text.trim() === '' ? 'blank' : 'text' };
    });
    const lineOf = (row: { at: number }) => region[row.at]!.line;
    const ways = [...new Set(group.map((strip) => strip.items.length))]
      .filter((count) => count > 0)
      .flatMap((count) => {
        const isBeside = (row: { at: number }) => strips.has(lineOf(row));
        const mayTake = (row: { at: number }) => lineOf(row) < end;
        const shape = kind === 'activity' ? activityShape : indicatorShape(rowEnd);
        return rowsBeside(rowLines(region, kind), shape, { count, isBeside, mayTake }) ?? [];
      })
      .sort((a, b) => a.cost - b.cost);
    const [way] = ways;
    return way ? { rows: way.rows.map(lineOf), endless: way.endless.map(lineOf) } : null;
  }

  /** Joins strips with the last table whose right edge has not been met; gives the line after it. */
  function finish(group: readonly Strip[], before: number): number | null {
    const table = unfinished.get(group[0]!.kind);
    if (!table || !fits(table.rows.length, group) || before - table.end > pageLength) return null;
    if (isParted(group[0]!.kind, table.end, before)) return null;
    // Below another table of the kind they are that one's.
    if (tables.some(({ kind, lines: [at] }) => kind === group[0]!.kind && at >= table.end && at < before))
      return null;
    give(group, table.rows);
    for (const line of group.flatMap((strip) => strip.lines)) out.taken.add(line);
    if (group.at(-1)!.isLast) unfinished.delete(group[0]!.kind);
    return table.end;
  }

  /** Whether the economy begins between a table and what may stand to its right; its tables have cells, but no dates. */
  function isParted(kind: ScanHeader['kind'], from: number, before: number): boolean {
    return kind === 'indicator' && lines.slice(from - 1, before - 1).some(isEconomyHeading);
  }

  /**
   * Gives each row its items; those of strips that have not one for each row are in doubt. So are all, and the cells of
   * the rows above, where one of these has no end: items may be its own.
   */
  function give(strips: readonly Strip[], rows: readonly number[], endless: readonly number[] = []): void {
    const sure = endless.length ? [] : strips.filter((strip) => strip.items.length === rows.length);
    const unsure = strips
      .filter((strip) => !sure.includes(strip))
      .flatMap((strip) => strip.items.flat().map((part) => part.text));
    rows.forEach((line, nth) => {
      const own = sure.flatMap((strip) => strip.items[nth]!);
      out.rights.set(line, [...(out.rights.get(line) ?? []), ...own]);
    });
    if (unsure.length)
      for (const line of new Set([...endless, ...rows]))
        out.unsure.set(line, [...(out.unsure.get(line) ?? []), ...unsure]);
    out.rightHeaders.push(...strips.filter((strip) => strip.heads.length).map(headerOf));
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

function headerOf(strip: Strip): ScanHeader {
  return { kind: strip.kind, lines: [strip.first, strip.first], words: strip.heads };
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
