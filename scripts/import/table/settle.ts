import { isValueColumn } from '../../../src/indicator-columns.ts';
import type { Role } from '../knowledge/headings.ts';
import { asksIfDone } from '../knowledge/statuses.ts';
import type { HeaderColumn } from './heading.ts';

/**
 * Settles, in place, what columns of one header hold where their headings alone leave it open: which of several outcomes
 * is the report's own, by its year (null where that is not known), and which of two headed alike is what they say.
 */
export function settle(columns: readonly HeaderColumn[], year: number | null): void {
  settleYears(columns, year);
  settleParts(columns);
  settleLetters(columns);
  settleTwins(columns);
}

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
function settleYears(columns: readonly HeaderColumn[], year: number | null): void {
  const isOutcome = (each: HeaderColumn) => each.role === 'outcome' || each.role === 'previousOutcome';
  const dated = columns.filter((each) => each.year !== null);
  const outcomes = dated.filter(isOutcome).sort((a, b) => b.year! - a.year! || partOf(b) - partOf(a));
  for (const each of dated) {
    if (each.year !== year || isOutcome(each)) each.role = null;
    if (each.year !== year) delete each.perhaps;
    // "2024", "T2 2024" head outcomes, or what stands above the table.
    else if (each.alone === null) each.perhaps ??= 'outcome';
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
}

/** Of parts of the year that print no year, the latest is the report's own. */
function settleParts(columns: readonly HeaderColumn[]): void {
  const parts = columns.filter((each) => each.role === 'outcome' && partOfYear.test(each.heading));
  const latest = Math.max(...parts.map(partOf));
  for (const each of parts) if (partOf(each) < latest) each.role = null;
}

/** "M" without a "K" beside it may be a target. */
function settleLetters(columns: readonly HeaderColumn[]): void {
  const letters = columns.filter((each) => /^[MK]$/i.test(each.heading));
  if (letters.length === 1) letters[0]!.role = null;
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
      // "Klar" is when it is, or behind another date whether it is.
      each.role = role === 'end' && asksIfDone.test(each.heading) ? 'status' : null;
      if (isValueColumn(role)) each.perhaps = role;
    }
  }
  for (const each of columns) if (columns.some(({ role }) => role === each.perhaps)) delete each.perhaps;
}
