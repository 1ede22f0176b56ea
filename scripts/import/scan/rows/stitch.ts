import type { Part } from '../../table/types.ts';
import { activityShape } from './activity-rows.ts';
import { rowLines, type RowLine } from './line.ts';
import { beginsAsName, rowsBeside, type Shape } from './steps.ts';
import { linesIn, type RegionLine } from './types.ts';
import type { Lines } from '../../lines/lines.ts';
import { range } from '../../lines/span.ts';
import { isEconomyHeading } from '../lines/section-heading.ts';
import { stripsAt, type Strip } from './strips.ts';
import type { ScanHeader } from '../lines/table-header.ts';

/** Tables that an OCR read in two columns or more: first the names, then what stands to their right. */
export interface Stitched {
  /** Headers that open a table, those of left parts too. */
  headers: ScanHeader[];
  /** Headers of the right parts: they tell columns, but open no table. */
  rightHeaders: ScanHeader[];
  /** By the line where a row begins, what stands to its right. */
  rights: Map<number, Part[]>;
  /** By the line where a row begins, cells some of which are its own, though it is not known which. */
  unsure: Map<number, string[]>;
  /** Lines of the right parts. */
  taken: Set<number>;
}

/** Rows that strips belong to, by the lines where they begin, and the line after the table's last. */
interface Beside {
  rows: number[];
  /** Rows that may have lost an end of their own. */
  endless: number[];
  end: number;
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
  lines: Lines,
  body: readonly RegionLine[],
  tables: readonly ScanHeader[],
  isEnd: (line: number) => boolean,
  indicatorShape: Shape,
): Stitched {
  const out: Stitched = {
    headers: tables.filter((each) => !each.bare),
    rightHeaders: [],
    rights: new Map(),
    unsure: new Map(),
    taken: new Set(),
  };
  const inHeader = new Set(out.headers.flatMap((each) => range(each.lines)));
  const stops = (line: number) => inHeader.has(line) || isEnd(line);
  const first = body[0]?.line ?? 1;
  const last = body.at(-1)?.line ?? 0;
  const skipped = new Set(body.flatMap(({ kind, line }) => (kind === 'break' ? [line] : [])));
  const isSkipped = (line: number) => skipped.has(line);
  const loose: Strip[] = [];
  for (let n = first; n <= last; n++) {
    if (stops(n) || isSkipped(n) || out.taken.has(n) || lines.at(n).trim() === '') continue;
    const strips = stripsAt(lines, n, last, isSkipped, stops);
    if (!strips.length) continue;
    let from = Math.max(first, n - pageLength);
    for (const group of groups(strips)) {
      const beside = besideAbove(group, n, from);
      if (beside) give(group, beside);
      else loose.push(...group);
      from = beside?.end ?? from;
    }
    n = Math.max(...strips.flatMap((each) => each.lines));
  }
  tables.forEach((table, at) => {
    const isOpen = table.bare && table.kind === 'indicator' && !out.headers.includes(table);
    if (isOpen && giveNames(table, tables[at + 1]?.lines[0] ?? last + 1)) out.headers.push(table);
  });
  out.headers.sort((a, b) => a.lines[0] - b.lines[0]);
  return out;

  /**
   * The rows of the first table from a line on that has as many without their end. The strip at the right edge is asked
   * first how many: a period stands in each row, other cells do not.
   */
  function besideAbove(group: readonly Strip[], before: number, from: number): Beside | null {
    const counts = new Set(group.map((strip) => strip.items.length).reverse());
    for (const count of counts)
      for (const [at, table] of tables.entries()) {
        const beside = besideOf(group, count, at, Math.max(from, table.lines[1] + 1), before);
        if (beside && !out.headers.includes(table)) out.headers.push(table);
        if (beside) return beside;
      }
    return null;
  }

  /** So many rows of a table, from the line `begin` on, that lack their end; null where it has none that do. */
  function besideOf(
    group: readonly Strip[],
    count: number,
    table: number,
    begin: number,
    before: number,
  ): Beside | null {
    const { kind, lines: header } = tables[table]!;
    if (kind !== group[0]!.kind || header[0] >= before || count === 0) return null;
    let end = Math.min(before, tables[table + 1]?.lines[0] ?? before);
    for (let n = begin; n < end; n++) if (isEnd(n) || out.taken.has(n) || out.rights.has(n)) end = n;
    return isParted(kind, end, before) ? null : rowsFor(group, count, begin, end);
  }

  /** So many rows from `begin` to before `end` as take what stands in the strips; null where the lines read better otherwise. */
  function rowsFor(group: readonly Strip[], count: number, begin: number, end: number): Beside | null {
    const { kind } = group[0]!;
    const strips = new Set(group.flatMap((strip) => strip.lines));
    const isApart = (line: number) => inHeader.has(line) || (out.taken.has(line) && !strips.has(line));
    const region = linesIn(body, [begin, Math.max(...strips)], isApart);
    const lineOf = (row: { at: number }) => region[row.at]!.line;
    const shape = kind === 'activity' ? activityShape : indicatorShape;
    const isBeside = (row: { at: number }) => strips.has(lineOf(row));
    const mayTake = (row: { at: number }) => lineOf(row) < end;
    const way = rowsBeside(rowLines(region, kind), shape, { count, isBeside, mayTake });
    if (!way) return null;
    return {
      rows: way.rows.map(lineOf),
      endless: kind === 'indicator' ? way.endless.map(lineOf) : [],
      end,
    };
  }

  //   Indikator
  //   Andel hundar i parken
  //   Antal katter                    Årsmål, 73 %, 84 %, 6, 74 % …, of more rows than these, on the same page
  /** Makes rows of the names below a heading where nothing tells which strips are theirs: all on the page may be. */
  function giveNames({ kind, lines: [, head] }: ScanHeader, before: number): boolean {
    let end = head + 1;
    while (end < before && !isEnd(end) && !out.taken.has(end)) end++;
    const region = linesIn(body, [head + 1, end - 1], isSkipped);
    const near = loose.filter(
      (strip) =>
        strip.kind === kind &&
        strip.first >= end &&
        strip.first < end + pageLength &&
        !isParted(kind, end, strip.first),
    );
    const isName = ({ led: { name }, figures, head: heads }: RowLine) =>
      figures === 0 &&
      heads === null &&
      beginsAsName(name, indicatorShape.firstWords) &&
      //   Andelen hundar har varit stor.      text, where no cells are near
      (near.length > 0 || !/[.!?]$/.test(name));
    const names = rowLines(region, 'indicator').filter(isName);
    const read = near.flatMap(({ items }) => items.flat().map(({ text }) => text));
    for (const { at } of names) {
      add(out.rights, region[at]!.line, []);
      add(out.unsure, region[at]!.line, read);
    }
    if (names.length) for (const line of near.flatMap((strip) => strip.lines)) out.taken.add(line);
    return names.length > 0;
  }

  /** Whether the economy begins between a table and what may stand to its right; its tables have cells, but no dates. */
  function isParted(kind: ScanHeader['kind'], from: number, before: number): boolean {
    return (
      kind === 'indicator' && [...lines.in([from, before - 1])].some(([, text]) => isEconomyHeading(text))
    );
  }

  /**
   * Gives each row its items; those of strips that have not one for each row are in doubt. So are all, and the cells of
   * the rows above, where one of these has no end: items may be its own.
   */
  function give(strips: readonly Strip[], { rows, endless }: Beside): void {
    const isSure = (strip: Strip) => endless.length === 0 && strip.items.length === rows.length;
    for (const strip of strips) {
      if (isSure(strip)) rows.forEach((row, nth) => add(out.rights, row, strip.items[nth]!));
      const read = strip.items.flat().map((part) => part.text);
      if (!isSure(strip)) for (const row of new Set([...endless, ...rows])) add(out.unsure, row, read);
      for (const line of strip.lines) out.taken.add(line);
      if (strip.heads.length)
        out.rightHeaders.push({
          kind: strip.kind,
          lines: [strip.first, strip.first],
          words: strip.heads,
          bare: true,
        });
    }
    // A row is told even where none of its items is sure.
    for (const row of rows) add(out.rights, row, []);
  }
}

function add<Each>(to: Map<number, Each[]>, row: number, more: readonly Each[]): void {
  to.set(row, [...(to.get(row) ?? []), ...more]);
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
