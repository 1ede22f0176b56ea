import { fold } from '../clean.ts';
import { headings, type Role } from '../knowledge/headings.ts';

/** One column of a table. */
export interface HeaderColumn {
  /** The heading as printed, cleaned. */
  heading: string;
  /** What the column holds; null when the heading is unknown. */
  role: Role | null;
  /** The year that the heading prints ("Utfall VB 2022"). */
  year: number | null;
}

/** The header of an Indikator or Aktivitet table. */
export interface Header {
  kind: 'indicator' | 'activity';
  columns: HeaderColumn[];
  /** Whether a column of icons without a heading stands first. */
  icons: boolean;
}

/** A heading without what spellings differ in: case, marks, hyphens, blanks round slashes. */
export function plain(heading: string): string {
  return fold(heading)
    .toLowerCase()
    .replace(/\*\*/g, '')
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/(\p{L})-\s*(?=\p{L})/gu, '$1')
    .replace(/\s*\/\s*/g, '/ ')
    .replace(/[.:]$/, '');
}

/**
 * Reads a row as the header of an Indikator or Aktivitet table; null when it is none.
 * A heading with a year is the outcome when it is the report's year, the previous outcome when it is the
 * latest before, and a column of its own when it is older. A row is a header when its first heading names the
 * kind and another is known too.
 */
export function header(cells: readonly string[], year: number | null): Header | null {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  if (first < 0 || first > 1) return null;
  const name = plain(cells[first]!);
  const kind = /^indikator/.test(name) ? 'indicator' : /^aktivitet/.test(name) ? 'activity' : null;
  if (!kind || !headings.some(([form, role]) => role === 'name' && form.test(name))) return null;
  const printed = cells.slice(first);
  while (printed.length > 1 && printed.at(-1)!.trim() === '') printed.pop();
  const columns = printed.map((cell) => column(fold(cell)));
  const known = columns.filter((each) => each.role !== null || each.year !== null).length;
  if (known < 2) return null;
  settleYears(columns, year);
  return { kind, columns, icons: first === 1 };
}

function column(heading: string): HeaderColumn {
  const form = plain(heading);
  const year = Number(form.match(/\b(20\d\d)\b/)?.[1]) || null;
  for (const [pattern, role] of headings) {
    if (pattern.test(form))
      return { heading, role: role === 'year' ? null : role, year: role === 'year' ? year : null };
  }
  return { heading, role: null, year: null };
}

/** Which of the columns with a year is the previous outcome. */
function settleYears(columns: HeaderColumn[], year: number | null): void {
  const dated = columns.filter((each) => each.year !== null).sort((a, b) => b.year! - a.year!);
  for (const each of dated) {
    const taken = (role: Role) => columns.some((other) => other.role === role);
    if (year !== null && each.year === year && !taken('outcome')) each.role = 'outcome';
    else if ((year === null || each.year! < year) && !taken('previousOutcome')) each.role = 'previousOutcome';
  }
}

/** Whether two headers head the same table: one of them is then the other's repeat on a new page. */
export function sameHeader(a: Header, b: Header): boolean {
  const key = (head: Header) => head.columns.map((each) => each.role ?? plain(each.heading)).join('|');
  return a.kind === b.kind && key(a) === key(b);
}
