import { isFigure } from '../../../src/figure/figure.ts';
import { takeUnit } from '../../../src/figure/heading-unit.ts';
import { isValueColumn } from '../../../src/indicator-columns.ts';
import type { NameHeading, Role } from '../knowledge/headings.ts';
import { fold } from '../lines/clean.ts';
import { groupHeadings } from './group-headings.ts';
import { plain, type HeaderColumn, type Heads } from './heading.ts';
import { settle } from './settle.ts';

/** The header of an Indikator or Aktivitet table. */
export interface Header {
  kind: NameHeading['kind'];
  columns: HeaderColumn[];
  /** Whether a column of icons without a heading stands first. */
  icons: boolean;
  /** The printed column of the names, from 0, where they do not stand first; `columns` has them first. */
  namesAt?: number;
}

//   Vad vi mäter⇥Utfall⇥Prognos⇥Årsmål⇥Period
//               ^ these are over indicators, whatever heads the names
/**
 * Reads a row as the header of an Indikator or Aktivitet table; null when it is none. A row is a header when its
 * first heading names the kind and another is known too, or when all others are known, and those of an indicator table.
 */
export function header(cells: readonly string[], year: number | null, heads: Heads): Header | null {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  if (first < 0 || first > 1) return null;
  const namesAt = cells.findIndex((cell) => heads.kindOf(cell) !== null);
  // Most rows need no closer look.
  if (namesAt < 0 && !cells.some((cell) => heads.isIn(cell))) return null;
  if (namesAt > first) {
    const head = header(namesFirst(cells, namesAt), year, heads);
    return first === 0 && head && isAmongKnown(head, namesAt) ? { ...head, namesAt } : null;
  }
  const printed = cells.slice(first);
  while (printed.length > 1 && printed.at(-1)!.trim() === '') printed.pop();
  const columns = printed.map((cell) => heads.column(fold(cell)));
  const [name, ...others] = columns as [HeaderColumn, ...HeaderColumn[]];
  const named = heads.name(name.heading);
  const isHeading = name.role === null && /^\p{Lu}\p{L}/u.test(name.heading);
  if (!named && (!isHeading || others.some(({ role }) => role === null))) return null;
  name.role = 'name';
  if ((!named || named.isShared) && !areIndicators(columns.map(({ role }) => role))) return null;
  // What a column of units, or of an activity's departments, is called heads other tables as well.
  if (columns.filter(({ role, perhaps }) => perhaps || (role !== null && role !== 'unit')).length < 2)
    return null;
  settle(columns, year);
  return { kind: named?.kind ?? 'indicator', columns, icons: first === 1 };
}

/** Whether what columns hold tells by itself that their rows are indicators: an outcome, a target and something else of theirs. */
export function areIndicators(roles: Iterable<Role | null>): boolean {
  const all = [...roles];
  const has = (...some: Role[]) => some.some((role) => all.includes(role));
  const own = all.filter(
    (role) => role !== null && !['name', 'deviation', 'status', 'others'].includes(role),
  );
  return has('outcome', 'previousOutcome') && has('target', 'councilTarget') && own.length > 2;
}

//   Nr⇥Årsmål⇥Indikator⇥Periodens utfall
/** Whether names stand among headings that are known: of those behind the names, moved ones included, most are. */
function isAmongKnown({ columns }: Header, namesAt: number): boolean {
  const known = columns.filter(({ role }) => role !== null).length;
  return known > 2 && namesAt < columns.length && 2 * known > columns.length;
}

/** The cells of a row whose name stands in some other column, its name first. */
export function namesFirst(cells: readonly string[], at: number): string[] {
  return cells.length > at ? [cells[at]!, ...cells.slice(0, at), ...cells.slice(at + 1)] : [...cells];
}

//   Indikator⇥Periodens⇥Utfall män/
//   ⇥utfall⇥pojkar
/**
 * A header with the row below it, when that row goes on with the headings and makes more of them known, or with those
 * that end in a joint.
 */
export function joinHeaders(
  cells: readonly string[],
  below: readonly string[],
  year: number | null,
  heads: Heads,
): Header | null {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  const filled = below.filter((cell) => cell !== '');
  if (below.length < 2 || !filled.length || below.slice(0, first + 1).some((cell) => cell !== ''))
    return null;
  if (filled.some((cell) => isFigure(cell) && !isPart(cell))) return null;
  const joined = Array.from({ length: Math.max(cells.length, below.length) }, (_, at) =>
    fold(`${cells[at] ?? ''} ${below[at] ?? ''}`),
  );
  const known = (head: Header | null) => head?.columns.filter((each) => each.role !== null).length ?? 0;
  const both = header(joined, year, heads);
  if (known(both) > known(header(cells, year, heads))) return both;
  const goesOn = below.every((cell, at) => cell === '' || /[/-]$/.test(cells[at] ?? ''));
  return goesOn || (filled.length > 1 && filled.every(isPart)) ? both : null;
}

//   ⇥2024⇥⇥2025⇥                            Indikator⇥2024⇥⇥2025⇥
//   Indikator⇥Utfall⇥Mål⇥Utfall⇥Mål         ⇥Utfall⇥Mål⇥Utfall⇥Mål
/** A header of two rows, the upper over groups of columns that are headed alike; null for any others. */
export function groupHeader(
  cells: readonly string[],
  below: readonly string[],
  year: number | null,
  heads: Heads,
): Header | null {
  const [upper = '', lower = ''] = [cells[0], below[0]];
  if ((upper === '') === (lower === '') || !heads.kindOf(upper || lower)) return null;
  const isHeading = (text: string) => heads.column(text).role !== null;
  const headings = groupHeadings(cells.slice(1), below.slice(1), isHeading);
  return headings && header([upper || lower, ...headings], year, heads);
}

/** A year or a unit alone: the end of a heading. */
function isPart(cell: string): boolean {
  return /^20\d\d$/.test(cell) || takeUnit(cell).text === '';
}

/** The header of a table that is said to be of some year: its figures are that year's, where no heading prints one. */
export function headerOf(head: Header, printed: number, year: number | null, heads: Heads): Header {
  if (head.columns.some((each) => each.year !== null)) return head;
  const columns = head.columns.map((each) =>
    isValueColumn(each.role) ? heads.column(`${each.heading}, ${printed}`) : each,
  );
  settle(columns, year);
  return { ...head, columns };
}

/** Whether a table prints each row's period, or how often it is measured. */
export function hasPeriods({ columns }: Header): boolean {
  return columns.some(({ role }) => role === 'period' || role === 'periodicity');
}

/** Whether two headers head the same table: one of them is then the other's repeat on a new page. */
export function sameHeader(a: Header, b: Header): boolean {
  const key = (head: Header) => head.columns.map((each) => each.role ?? plain(each.heading)).join('|');
  return a.kind === b.kind && key(a) === key(b);
}
