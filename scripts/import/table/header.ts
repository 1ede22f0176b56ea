import { isFigure } from '../../../src/figure/figure.ts';
import { takeUnit } from '../../../src/figure/heading-unit.ts';
import { takeMark } from '../../../src/figure/mark.ts';
import { isValueColumn } from '../../../src/indicator-columns.ts';
import type { Column } from '../../../src/model.ts';
import { fold } from '../lines/clean.ts';
import { groupHeadings } from './group-headings.ts';
import { headings, mostNameWords, nameHeadings, type NameHeading, type Role } from '../knowledge/headings.ts';

/** One column of a table. */
export interface HeaderColumn {
  /** The heading as printed, cleaned. */
  heading: string;
  /** What the column holds; null when the heading is unknown. */
  role: Role | null;
  /** The year that the heading prints ("Utfall VB 2022"). */
  year: number | null;
  /** What the column may hold, where its table's head does not tell which column does. */
  perhaps?: Column;
}

/** The header of an Indikator or Aktivitet table. */
export interface Header {
  kind: NameHeading['kind'];
  columns: HeaderColumn[];
  /** Whether a column of icons without a heading stands first. */
  icons: boolean;
  /** The printed column of the names, from 0, where they do not stand first; `columns` has them first. */
  namesAt?: number;
}

/** A heading without marks and hyphens. */
function bare(heading: string): string {
  return fold(heading)
    .replace(/\*\*/g, '')
    .replace(/(\p{L})-\s*(?=\p{L})/gu, '$1')
    .replace(/[.:]$/, '');
}

/** A heading without what spellings differ in: case, marks, hyphens, blanks round slashes. */
function plain(heading: string): string {
  return bare(heading)
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/\b(?:foregaende|foreg\.?|fg\.?|forra) ar(?:et)?s?\b/, 'foregaende ars')
    .replace(/\b(?:innevarande|detta) ars?\b/, 'arets')
    .replace(/\((jan[^()]*)\)/, '$1')
    .replace(/\s*\/\s*/g, '/ ')
    .replace(/,(?= )/g, '');
}

/** What is said of the same headings on page after page: no report has more of them than are kept. */
function kept<T>(say: (heading: string) => T): (heading: string) => T {
  const said = new Map<string, T>();
  return (heading) => {
    const known = said.get(heading);
    if (known !== undefined) return known;
    if (said.size === mostKept) said.clear();
    const own = say(heading);
    said.set(heading, own);
    return own;
  };
}

const mostKept = 10_000;

/** What kind of table has its names under a heading; null where it heads no names. */
export function kindOf(heading: string): Header['kind'] | null {
  return nameHeading(heading)?.kind ?? null;
}

function nameHeading(heading: string): NameHeading | null {
  return heading.length > longestName ? null : nameKept(heading);
}

const nameKept = kept((heading: string): NameHeading | null => {
  if (heading.split(' ').length > mostNameWords) return null;
  const name = bare(heading);
  return nameHeadings.find(({ form }) => form.test(name)) ?? null;
});

/** No heading of names is longer. */
const longestName = 40;

/**
 * Reads a row as the header of an Indikator or Aktivitet table; null when it is none. A row is a header when its
 * first heading names the kind and another is known too.
 */
export function header(cells: readonly string[], year: number | null): Header | null {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  if (first < 0 || first > 1) return null;
  const namesAt = cells.findIndex((cell) => kindOf(cell) !== null);
  if (namesAt < 0) return namedOtherwise(cells, first, year);
  if (namesAt > first) {
    const head = header(namesFirst(cells, namesAt), year);
    return first === 0 && head && isAmongKnown(head, namesAt) ? { ...head, namesAt } : null;
  }
  const { kind, isShared } = nameHeading(cells[first]!)!;
  const printed = cells.slice(first);
  while (printed.length > 1 && printed.at(-1)!.trim() === '') printed.pop();
  const columns = printed.map((cell) => column(fold(cell)));
  columns[0]!.role = 'name';
  if (isShared && !areIndicators(columns.map(({ role }) => role))) return null;
  // What a column of units, or of an activity's departments, is called heads other tables as well.
  if (columns.filter(({ role, perhaps }) => perhaps || (role !== null && role !== 'unit')).length < 2)
    return null;
  settleYears(columns, year);
  return { kind, columns, icons: first === 1 };
}

//   Vad vi mäter⇥Utfall⇥Prognos⇥Årsmål⇥Period
//               ^ these are over indicators, whatever heads the names
/** A header whose names are headed in words that are not known, where all others are those of an indicator table. */
function namedOtherwise(cells: readonly string[], first: number, year: number | null): Header | null {
  // Only headings end so: most rows need no closer look.
  if (!cells.some((cell) => /mål(?: 20\d\d)?$/i.test(cell))) return null;
  const [name, ...others] = cells.slice(first).map((cell) => column(fold(cell)));
  while (others.at(-1)?.heading === '') others.pop();
  const roles = new Set(others.map(({ role }) => role));
  if (!/^\p{Lu}\p{L}/u.test(name!.heading) || name!.role !== null || roles.has(null)) return null;
  if (!areIndicators(roles)) return null;
  const columns: HeaderColumn[] = [{ ...name!, role: 'name' }, ...others];
  settleYears(columns, year);
  return { kind: 'indicator', columns, icons: first === 1 };
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
  const both = header(joined, year);
  if (known(both) > known(header(cells, year))) return both;
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
): Header | null {
  const [upper = '', lower = ''] = [cells[0], below[0]];
  if ((upper === '') === (lower === '') || !kindOf(upper || lower)) return null;
  const isHeading = (text: string) => column(text).role !== null;
  const headings = groupHeadings(cells.slice(1), below.slice(1), isHeading);
  return headings && header([upper || lower, ...headings], year);
}

/** A year or a unit alone: the end of a heading. */
function isPart(cell: string): boolean {
  return /^20\d\d$/.test(cell) || takeUnit(cell).text === '';
}

/** What one heading says alone, whatever the report's year. */
export function column(heading: string): HeaderColumn {
  return { heading, ...roleAndYear(heading) };
}

const roleAndYear = kept((heading: string): Omit<HeaderColumn, 'heading'> => {
  const form = plain(takeUnit(takeMark(heading).text).text);
  const [printed = '', digits = null] = printedYear.exec(form) ?? [];
  const words = fold(form.replace(printed, ''));
  const role = headings.find(([pattern]) => pattern.test(words))?.[1] ?? (nameHeading(heading) && 'name');
  const year = digits === null ? null : 2000 + Number(digits);
  const [, own] = role === null ? (underHeading.exec(heading) ?? []) : [];
  const perhaps = own ? column(own).role : null;
  return { role, year, ...(isValueColumn(perhaps) ? { perhaps } : {}) };
});

//   Utfall, Egen regi
//           ^ what stands above it and the columns beside it
/** A heading of one of several groups of columns that are headed alike. */
const underHeading = /^(.+), ([^,]+)$/;

/** "Utfall VB 2023", "VB 23", "VB23", "Utfall 2023-04-30". */
const printedYear = /(?:\b20|(?<=\p{L} |\bvb)(?=[1-4]\d$))(\d\d)\b(?:-\d\d-\d\d)?/u;

/** "Utfall T2 2023", "Utfall jan–aug 2023", "Utfall 2023-08-31": less than the year that an outcome is compared with. */
const partOfYear =
  /\b(?:t(?:ertial)? ?[1-3]|jan\p{Ll}* ?(?:[-–]|till) ?(?:apr|aug)|20\d\d-(?:0\d|1[01])-\d\d)/iu;

/** What only a whole year's outcome is called: "Periodens utfall 2023" beside "Utfall VB 2023" is of a part. */
const wholeYear = /\b(?:vb|verksamhetsber\p{L}*|(?:års)?bokslut|helår\p{L}*)\b/iu;

/** Which tertial an outcome's heading ends with, of one year the later the higher: what is a whole year's is the highest. */
function partOf({ heading }: HeaderColumn): number {
  const part = partOfYear.exec(heading)?.[0];
  if (part === undefined) return wholeYear.test(heading) ? 5 : 4;
  const [, month] = /-(\d\d)-/.exec(part) ?? [];
  if (month !== undefined) return Number(month) / 4;
  return Number(/[1-3]$/.exec(part)?.[0]) || (/apr$/i.test(part) ? 1 : 2);
}

/**
 * A report of a tertial prints no outcome of a later one: of outcomes of its year the latest is its own. A heading with
 * a year other than the report's: the latest outcome before is the previous outcome; what is older, of
 * a part of its year, or is a target or a forecast of another year, is a column of its own.
 */
function settleYears(columns: HeaderColumn[], year: number | null): void {
  const isOutcome = (each: HeaderColumn) => each.role === 'outcome' || each.role === 'previousOutcome';
  const dated = columns.filter((each) => each.year !== null);
  const outcomes = dated.filter(isOutcome).sort((a, b) => b.year! - a.year! || partOf(b) - partOf(a));
  for (const each of dated) {
    if (each.year !== year || isOutcome(each)) each.role = null;
    if (each.year !== year) delete each.perhaps;
    // Years alone head outcomes, or what stands above the table.
    else if (/^20\d\d$/.test(each.heading)) each.perhaps = 'outcome';
  }
  for (const each of outcomes) {
    const taken = (role: Role) => columns.some((other) => other.role === role);
    if (year !== null && each.year === year && !taken('outcome')) each.role = 'outcome';
    else if (
      (year === null || each.year! < year) &&
      !partOfYear.test(each.heading) &&
      !taken('previousOutcome')
    )
      each.role = 'previousOutcome';
  }
  // Of parts of the year that print no year, the latest is the report's own.
  const parts = columns.filter((each) => each.role === 'outcome' && partOfYear.test(each.heading));
  const latest = Math.max(...parts.map(partOf));
  for (const each of parts) if (partOf(each) < latest) each.role = null;
  // "M" alone may be a target.
  const letters = columns.filter((each) => /^[MK]$/i.test(each.heading));
  if (letters.length === 1) letters[0]!.role = null;
  settleTwins(columns);
}

//   Indikator⇥Utfall⇥Årsmål⇥Utfall⇥Årsmål      the head over them, where there was one, is not known
//             ^             ^ either may be the outcome
/** Two columns cannot be the same thing: it is open which of them is. Of what no figure is, the second is one of its own. */
function settleTwins(columns: readonly HeaderColumn[]): void {
  const names = columns.findIndex(({ role }, at) => role === 'name' && at > 0);
  // What stands behind other names is another table's.
  if (names > 0) for (const each of columns.slice(names)) each.role = null;
  for (const role of new Set(columns.map((each) => each.role))) {
    const [first, ...others] = columns.filter((each) => each.role === role);
    if (role === null || role === 'others' || !others.length) continue;
    for (const each of isValueColumn(role) ? [first!, ...others] : others) {
      each.role = null;
      if (isValueColumn(role)) each.perhaps = role;
    }
  }
  for (const each of columns) if (columns.some(({ role }) => role === each.perhaps)) delete each.perhaps;
}

/** The header of a table that is said to be of some year: its figures are that year's, where no heading prints one. */
export function headerOf(head: Header, printed: number, year: number | null): Header {
  if (head.columns.some((each) => each.year !== null)) return head;
  const columns = head.columns.map((each) =>
    isValueColumn(each.role) ? column(`${each.heading}, ${printed}`) : each,
  );
  settleYears(columns, year);
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
