import { kept } from '../lines/kept.ts';
import { takeUnit } from '../../../src/figure/heading-unit.ts';
import { takeMark } from '../../../src/figure/mark.ts';
import { isValueColumn } from '../../../src/indicator-columns.ts';
import type { Column } from '../../../src/model.ts';
import { headings, mostNameWords, nameHeadings, type NameHeading, type Role } from '../knowledge/headings.ts';
import { fold } from '../lines/clean.ts';

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

/** A heading without marks and hyphens. */
function bare(heading: string): string {
  return fold(heading)
    .replace(/\*\*/g, '')
    .replace(/(\p{L})-\s*(?=\p{L})/gu, '$1')
    .replace(/[.:]$/, '');
}

/** A heading without what spellings differ in: case, marks, hyphens, blanks round slashes. */
export function plain(heading: string): string {
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

/** What kind of table has its names under a heading; null where it heads no names. */
export function kindOf(heading: string): NameHeading['kind'] | null {
  return nameHeading(heading)?.kind ?? null;
}

/** What a heading of names says of its table; null where it heads no names. */
export function nameHeading(heading: string): NameHeading | null {
  return heading.length > longestName ? null : nameKept(heading);
}

const nameKept = kept((heading: string): NameHeading | null => {
  if (heading.split(' ').length > mostNameWords) return null;
  const name = bare(heading);
  return nameHeadings.find(({ form }) => form.test(name)) ?? null;
});

/** No heading of names is longer. */
const longestName = 40;

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
